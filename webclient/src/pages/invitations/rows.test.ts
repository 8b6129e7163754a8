import { expect, test } from "vitest";
import type { ActorCard, InvitationCard, Role, SeatCard } from "../../wire/types";
import { rowsOf, uninvited } from "./rows";

const actor = (id: string) => ({ type: "actor", actor: id, name: id, letters: id }) as ActorCard;
const player = (id: string): Role => ({ type: "player", actor: id });
const seat = (id: string, role: Role, presence: SeatCard["presence"] = "seated"): SeatCard => ({
  type: "seat",
  seat: id,
  role,
  name: id,
  presence,
  at: "",
});
const invitation = (id: string, role: Role, validity: InvitationCard["validity"]): InvitationCard => ({
  type: "invitation",
  invitation: id,
  role,
  places: "one",
  taken: 0,
  validity,
  at: "",
});

const rows = rowsOf(
  [actor("us"), actor("kz"), actor("cn")],
  [invitation("i1", player("us"), "valid"), invitation("i2", player("us"), "revoked"), invitation("i3", { type: "white-cell" }, "spent")],
  [seat("s1", player("kz")), seat("s2", player("kz"), "removed"), seat("s3", { type: "lobby" }), seat("s4", { type: "white-cell" })],
);

test("every side has a row, then the white cell and the observers", () => {
  expect(rows.map((row) => row.key)).toEqual(["player/us", "player/kz", "player/cn", "white-cell", "observer"]);
});

test("a row shows who is in, and only links that still open", () => {
  expect(rows.map((row) => row.seats.map((one) => one.seat))).toEqual([[], ["s1"], [], ["s4"], []]);
  expect(rows[0]?.valid.map((one) => one.invitation)).toEqual(["i1"]);
  expect(rows[0]?.over).toBe(1);
  expect(rows[3]?.over).toBe(1);
});

test("a side is uninvited while it has neither a person nor a link", () => {
  expect(uninvited(rows).map((row) => row.key)).toEqual(["player/cn"]);
});
