#!/usr/bin/env python3
"""A client of Whitecell's protocol, to be read beside socket.md; it needs Python 3.9 and nothing else.

    client.py http://127.0.0.1:8080 --invitation SECRET --name Ann     takes a seat and plays a turn in it
    client.py http://127.0.0.1:8080 --account NAME --password-file F   signs in and lists its sessions

As a player it marks a passage, writes a draft while moves are open, submits it, argues against the first
move of another side that it sees, and prints whatever it is shown. Then it leaves the line, not the seat.
"""
import argparse
import base64
import http.cookiejar
import json
import os
import socket
import ssl
import struct
import sys
import time
import urllib.error
import urllib.parse
import urllib.request


class Door:
    """HTTP. A cookie buys tokens; it is given only to who says the server's own Origin, as its page does."""

    def __init__(self, server):
        self.server = server.rstrip("/")
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)

    def ask(self, method, path, body=None, token=None):
        headers = {"Origin": self.server, "Content-Type": "application/json"}
        if token is not None:
            headers["Authorization"] = "Bearer " + token
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.server + path, data, headers, method=method)
        try:
            with self.opener.open(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            problem = json.load(refused)  # RFC 9457: a stable code, and words for people
            sys.exit(f"{problem['code']}: {problem['detail']}")


class Socket:
    """Just enough of RFC 6455: text frames out, masked; text frames in, whole; pings answered."""

    def __init__(self, server):
        url = urllib.parse.urlsplit(server)
        port = url.port or (443 if url.scheme == "https" else 80)
        self.line = socket.create_connection((url.hostname, port))
        if url.scheme == "https":
            self.line = ssl.create_default_context().wrap_socket(self.line, server_hostname=url.hostname)
        key = base64.b64encode(os.urandom(16)).decode()
        self.line.sendall(
            f"GET /api/socket HTTP/1.1\r\nHost: {url.netloc}\r\nOrigin: {server}\r\nConnection: Upgrade\r\n"
            f"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode())
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.exactly(1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            sys.exit("no socket: " + head.decode())

    def exactly(self, count):
        read = b""
        while len(read) < count:
            more = self.line.recv(count - len(read))
            if not more:
                raise ConnectionError("the line is gone")
            read += more
        return read

    def frame(self, opcode, payload):
        size = len(payload)
        length = bytes([0x80 | size]) if size < 126 else (
            b"\xfe" + struct.pack(">H", size) if size < 65536 else b"\xff" + struct.pack(">Q", size))
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))
        self.line.sendall(bytes([0x80 | opcode]) + length + mask + masked)

    def say(self, message):
        self.frame(1, json.dumps(message).encode())

    def hear(self):
        """The messages of the next frame; a server's frame is a list of them."""
        whole = b""
        while True:
            first, size = self.exactly(2)
            if size == 126:
                size, = struct.unpack(">H", self.exactly(2))
            elif size == 127:
                size, = struct.unpack(">Q", self.exactly(8))
            payload = self.exactly(size)
            opcode = first & 15
            if opcode == 9:
                self.frame(10, payload)
            elif opcode == 8:
                raise ConnectionError("the server closed the line")
            elif opcode in (0, 1):
                whole += payload
                if first & 0x80:
                    return json.loads(whole)


# By which fields a card is known among those of its kind; the others by the one that bears the kind's name.
IDS = {"session": (), "scenario": (), "course": (), "turn": (), "brief": ("actor",), "grant": ("account",),
       "action": ("action", "id"), "roll": ("move",), "ruling": ("move",), "planned": ("inject", "id"),
       "question": ("question", "id")}


def id_of(card):
    kind = card["type"]
    if kind == "reading":
        return card["seat"] + "/" + card.get("inject", "brief")
    value = card
    for field in IDS.get(kind, (kind,)):
        value = value[field]
    return value if isinstance(value, str) else kind


class Seat:
    """A seat's window: the cards it sees, the commands that have no answer yet, and the way back."""

    def __init__(self, door, session, seat):
        self.door, self.session, self.seat = door, session, seat
        self.instance = base64.urlsafe_b64encode(os.urandom(12)).decode()  # new for every start
        self.counter, self.waiting, self.answers = 0, {}, {}
        self.cards, self.gathered, self.cursor, self.drafts = {}, [], None, {}
        self.connect()

    def token(self):
        return self.door.ask("POST", "/api/token", {"session": self.session, "seat": self.seat})["token"]

    def connect(self):
        self.socket = Socket(self.door.server)
        self.bought = time.monotonic()
        hello = {"type": "hello", "token": self.token(), "instance": self.instance}
        self.socket.say({**hello, "cursor": self.cursor} if self.cursor else hello)
        for message in self.waiting.values():  # the same keys, in their order: done once, answered the same
            self.socket.say(message)

    def listen(self):
        """Takes one frame; after a cut line, comes back with the cursor."""
        if time.monotonic() - self.bought > 180:  # tokens live for five minutes
            self.bought = time.monotonic()
            self.socket.say({"type": "renew", "token": self.token()})
        try:
            messages = self.socket.hear()
        except ConnectionError:
            time.sleep(1)
            self.connect()
            return
        for message in messages:
            self.take(message)

    def take(self, message):
        kind = message["type"]
        if kind == "welcome":  # also unasked: a view that was half here is void
            self.gathered = []
        elif kind == "snapshot":  # in parts, of which the last bears the cursor
            self.gathered += message["cards"]
            if "cursor" in message:
                self.cards = {}
                for card in self.gathered:
                    self.cards.setdefault(card["type"], {})[id_of(card)] = card
                self.gathered, self.cursor = [], message["cursor"]
                print("sees", {kind: len(cards) for kind, cards in self.cards.items()})
        elif kind == "changes":
            for change in message["changes"]:
                if change["type"] == "put":
                    card = change["card"]
                    self.cards.setdefault(card["type"], {})[id_of(card)] = card
                    print("put", card["type"], id_of(card), card.get("title", card.get("text", card.get("body", ""))))
                else:
                    self.cards[change["key"]["kind"]].pop(change["key"]["id"], None)
                    print("take", change["key"]["kind"], change["key"]["id"])
            self.cursor = message["cursor"]
        elif kind in ("accepted", "refused", "draft-opened"):
            counter = message["key"]["counter"]
            if message.get("code") in ("too-fast", "unavailable"):  # not looked at: again, under the same key
                time.sleep(1)
                self.socket.say(self.waiting[counter])
            elif self.waiting.pop(counter, None):
                self.answers[counter] = message
        elif kind == "draft-shown":
            self.drafts[message["draft"]["id"]] = message["draft"]
        elif kind == "bye":
            print("bye", message["code"], message["message"])
            if message["code"] in ("removed", "replaced", "bad-frame", "cursor-ahead"):
                sys.exit(1)

    def until(self, holds):
        while not holds():
            self.listen()
        return holds()

    def ask(self, what, /, **more):
        """Sends under the next key and waits for the answer."""
        self.counter += 1
        key = {"instance": self.instance, "counter": self.counter}
        self.waiting[self.counter] = {"type": what, "key": key, **more}
        self.socket.say(self.waiting[self.counter])
        counter = self.counter
        answer = self.until(lambda: self.answers.get(counter))
        if answer["type"] == "refused":
            sys.exit(f"refused: {answer['code']}: {answer['message']}")
        return answer

    def command(self, what, /, **fields):
        return self.ask("send", command={"type": what, **fields})["id"]  # the id of what it made

    def all(self, kind):
        return list(self.cards.get(kind, {}).values())

    def phase(self, wanted):
        """Waits until this phase is open: it has a gate besides, which the white cell may have closed."""
        def is_open():
            card = self.cards.get("session", {}).get("session", {})
            return card.get("phase") == wanted and card["gate"] == "open"
        self.until(is_open)


def passage(text, start, end):
    """Offsets count code points, as Python does; the quote and what is around it must be the text's own."""
    return {"start": start, "end": end, "exact": text[start:end],
            "prefix": text[max(0, start - 32):start], "suffix": text[end:end + 32]}


def play(door, session, seat):
    window = Seat(door, session, seat)
    window.until(lambda: window.cursor)
    me = window.cards["seat"][seat]
    text = door.ask("GET", f"/api/sessions/{session}/document", token=window.token())["text"]
    quote = passage(text, 0, min(60, len(text)))
    note = window.command("annotate", passage=quote, kind="comment", layer="actor", body="This carries our move.")
    print("marked", repr(quote["exact"]))

    window.phase("move")
    draft = window.ask("open-draft")["draft"]
    cited = {"type": "cited-note", "annotation": note, "passage": quote}
    for slot, words, evidence in (("title", "A first step", []), ("effect", "They talk to us.", []),
                                  ("reason-1", "The text says so.", [cited]), ("disclosure", "sealed", [])):
        base = window.until(lambda: window.drafts.get(draft))["version"]
        window.socket.say({"type": "write-draft", "draft": draft, "slot": slot, "text": words,
                           "evidence": evidence, "base": base})
        window.until(lambda: window.drafts[draft]["version"] > base)  # it is kept
    move = window.command("submit-move", draft=draft, version=window.drafts[draft]["version"])
    window.command("say-ready")
    print("submitted", move)

    window.phase("argue")
    theirs = window.until(lambda: [m for m in window.all("move") if m["actor"] != me["role"]["actor"]])[0]
    window.command("argue", move=theirs["move"], side="against", text="The text says otherwise.",
                   evidence=[{"type": "cited-passage", "passage": quote}])
    print("argued against", theirs["number"], theirs["title"])


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("server")
    asked.add_argument("--invitation", help="what stands behind the # of the link")
    asked.add_argument("--name", default="A program")
    asked.add_argument("--account")
    asked.add_argument("--password-file", help="never on the command line, where others read it")
    said = asked.parse_args()
    door = Door(said.server)
    if said.invitation:
        taken = door.ask("POST", "/api/join", {"secret": said.invitation, "name": said.name})
        play(door, taken["session"], taken["seat"])
    else:
        with open(said.password_file, encoding="utf-8") as file:
            password = file.read().strip()
        door.ask("POST", "/api/sign-in", {"name": said.account, "password": password})
        token = door.ask("POST", "/api/token", {})["token"]
        for session in door.ask("GET", "/api/sessions", token=token):
            print(session)


if __name__ == "__main__":
    main()
