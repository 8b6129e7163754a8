import * as english from "./en";
import { section } from "./language";

/* The catalogue, section by section, in the language in force. */
export const board = section("board", english.board);
export const check = section("check", english.check);
export const common = section("common", english.common);
export const consolePage = section("consolePage", english.consolePage);
export const desk = section("desk", english.desk);
export const expectation = section("expectation", english.expectation);
export const http = section("http", english.http);
export const imports = section("imports", english.imports);
export const invitations = section("invitations", english.invitations);
export const join = section("join", english.join);
export const logs = section("logs", english.logs);
export const notes = section("notes", english.notes);
export const offTheWall = section("offTheWall", english.offTheWall);
export const opening = section("opening", english.opening);
export const play = section("play", english.play);
export const ruling = section("ruling", english.ruling);
export const session = section("session", english.session);
export const talk = section("talk", english.talk);
export const turn = section("turn", english.turn);
export const wall = section("wall", english.wall);
