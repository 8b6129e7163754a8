import { excerpt } from "../play/excerpt";
import { isClosed } from "../play/names";
import { useTable } from "../state/table";
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
  if ((role !== "player" && role !== "observer") || isClosed(table)) return null;
  const [first, ...others] = unreadNews(table);
  if (first === undefined) {
    return (
      <section class="news-line quiet" aria-label={words.news.line}>
        {table.ready.value ? words.news.none : null}
      </section>
    );
  }
  return (
    <section class="news-line" aria-label={words.news.line} data-fresh="">
      <p class="news-words" dir="auto">
        <FirstWords news={first} />
      </p>
      {others.length === 0 ? null : <span class="quiet">{words.news.others(others.length)}</span>}
      <Button size="small" onClick={() => readNews(table, first)}>
        {words.news.read}
      </Button>
    </section>
  );
}

/** What it is, and how it begins. */
function FirstWords({ news }: { news: News }) {
  const table = useTable();
  if (news.type === "inject") {
    const { title, text } = news.inject;
    return (
      <>
        <strong>{words.news.inject(title ?? common.blanked)}</strong> {excerpt(text ?? "")}
      </>
    );
  }
  const { move, degree, account } = news.ruling;
  return (
    <>
      <strong>{words.news.ruled(table.cards.get("move", move)?.number ?? "", play.degree[degree])}</strong> {excerpt(account ?? "")}
    </>
  );
}
