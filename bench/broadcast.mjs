// What a reveal is held against: so many moves, told to everybody by socket.io.
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
// The load answers no pings; nothing here lasts so long.
const io = new Server(http, { transports: ["websocket"], pingInterval: 3_600_000 });

const DIGITS = 8;
const AROUND_THE_TEXT = 60;

/** A move whose text bears a number, as the load knows it again, and that is about so long. */
function move(number, length) {
  const title = `~${String(number).padStart(DIGITS, "0")}`;
  return { id: `move-${number}`, title, effect: "x".repeat(Math.max(0, length - AROUND_THE_TEXT)) };
}

io.on("connection", (socket) => {
  socket.on("reveal", ({ first, count, length, manner }) => {
    const moves = Array.from({ length: count }, (_, i) => move(first + i, length));
    if (manner === "together") {
      io.emit("moves", moves);
    } else {
      for (const each of moves) io.emit("move", each);
    }
  });
});

http.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${http.address().port}`));
