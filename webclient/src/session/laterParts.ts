export { BoardRoom } from "../board/BoardRoom";
export { NotesRoom } from "../notes/NotesRoom";
export { TalkRoom } from "../talk/TalkRoom";
export { TurnRoom } from "../turn/TurnRoom";
export { SeatMenuList } from "./SeatMenuList";
