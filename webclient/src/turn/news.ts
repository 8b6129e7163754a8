/** A turn's news for those who play or watch: what the white cell brought in, and how moves came out. */
import { isClosed } from "../play/names";
import type { Table } from "../state/table";
import type { InjectCard, RulingCard } from "../wire/types";

export type News =
  | { readonly type: "inject"; readonly inject: InjectCard }
  | { readonly type: "ruling"; readonly ruling: RulingCard };

/** Where this seat keeps, on whatever device it is, until when it has read. */
const SEEN = "seen/turn";

/** What this seat has not read, the oldest first; what came before it took its seat is no news. */
export function unreadNews(table: Table): News[] {
  const role = table.me.value?.role.type;
  if ((role !== "player" && role !== "observer") || isClosed(table)) return [];
  const seen = table.scratch.of(SEEN).text.value;
  const since = table.cards.get("seat", table.place.seat)?.at ?? "";
  const after = seen > since ? seen : since;
  const injects = table.cards.of("inject").filter((inject) => (role === "player" ? !isRead(table, inject) : inject.at > after));
  const rulings = table.cards.of("ruling").filter(({ at }) => at > after);
  const all: News[] = [...injects.map((inject): News => ({ type: "inject", inject })), ...rulings.map((ruling): News => ({ type: "ruling", ruling }))];
  return all.toSorted((a, b) => (atOf(a) < atOf(b) ? -1 : 1));
}

/** A player says of each inject that it was read: the white cell sees it. */
export function isRead(table: Table, { inject }: InjectCard): boolean {
  return table.cards.get("reading", `${table.place.seat}/${inject}`) !== undefined;
}

/** A player's rulings to read, the oldest first. */
export function unreadRulings(table: Table): RulingCard[] {
  if (table.me.value?.role.type !== "player") return [];
  return unreadNews(table).flatMap((news) => (news.type === "ruling" ? news.ruling : []));
}

/** These were read where they stand together. */
export function rulingsRead(table: Table, rulings: readonly RulingCard[]): void {
  for (const { at } of rulings) readUntil(table, at);
}

/** Leads to it. What nobody is asked to confirm counts as read by that. */
export function readNews(table: Table, news: News): void {
  if (news.type === "inject") table.view.openInject(news.inject.inject);
  else table.view.openMove(news.ruling.move);
  if (news.type === "inject" && table.me.peek()?.role.type === "player") return;
  readUntil(table, atOf(news));
}

function readUntil(table: Table, at: string): void {
  const slot = table.scratch.of(SEEN);
  if (at > slot.text.peek()) slot.write(at);
}

function atOf(news: News): string {
  return news.type === "inject" ? news.inject.at : news.ruling.at;
}
