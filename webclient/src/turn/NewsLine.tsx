import { excerpt } from "../play/excerpt";
import { useTable, type Table } from "../state/table";
import { Button } from "../ui/Button";
import { common, play, turn as words } from "../words";
import { readNews, unreadNews, type News } from "./news";
import "./turn.css";

/**
 * Over the room, whichever is open: the first words of a turn's news, until they were read. Its place is
 * kept also where there is none, so that nothing moves when something comes. Ears hear of it once, from
 * TurnNews.
 */
export function NewsLine() {
  const table = useTable();
  const role = table.me.value?.role.type;
  if (role !== "player" && role !== "observer") return null;
  const [first, ...others] = unreadNews(table);
  if (first === undefined) return <section class="news-line quiet" aria-label={words.news.line}>{words.news.none}</section>;
  return (
    <section class="news-line" aria-label={words.news.line} data-fresh="">
      <p class="news-words" dir="auto">
        {firstWords(table, first)}
      </p>
      {others.length === 0 ? null : <span class="quiet">{words.news.others(others.length)}</span>}
      <Button size="small" onClick={() => readNews(table, first)}>
        {words.news.read}
      </Button>
    </section>
  );
}

/** "News: The bridge is down. Nothing crosses…" */
function firstWords(table: Table, news: News): string {
  if (news.type === "inject") {
    const { title, text } = news.inject;
    return `${words.news.inject(title ?? common.blanked)} ${excerpt(text ?? "")}`;
  }
  const { ruling } = news;
  const said = words.news.ruled(table.cards.get("move", ruling.move)?.number ?? "", play.degree[ruling.degree]);
  return `${said} ${excerpt(ruling.account ?? "")}`;
}
