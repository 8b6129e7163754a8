import { useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { ahead, match, path } from "./router";
import { readIn, routes, type Route } from "./routes";
import { fetchFamilies } from "./theme/fonts";
import { Live } from "./ui/Live";
import { Logo } from "./ui/Logo";
import { lazy } from "./ui/lazy";
import { common } from "./words";
import { speakHere } from "./words/language";

/** The page at this path, and the regions that speak. */
export function App() {
  useSignalEffect(fetchAhead);
  useSignalEffect(() => void speakHere(readIn(path.value)));
  const here = path.value;
  for (const route of routes) {
    const parts = match(route.pattern, here);
    if (parts !== null) {
      return (
        <>
          <RoutedPage key={route.pattern} route={route} parts={parts} />
          <Live />
        </>
      );
    }
  }
  return <NothingHere />;
}

async function loaded(route: Route): Promise<Awaited<ReturnType<Route["load"]>>> {
  const page = await route.load();
  if (route.families === undefined) fetchFamilies();
  return page;
}

/** What does not come is asked for again when one gets there. */
function fetchAhead(): void {
  const next = routes.find((route) => route.pattern === ahead.value);
  next?.load().catch(() => undefined);
}

function RoutedPage({ route, parts }: { route: Route; parts: Record<string, string> }) {
  const Page = useMemo(() => lazy(() => loaded(route)), [route]);
  return <Page {...parts} />;
}

/** An address that leads nowhere. */
function NothingHere() {
  return (
    <main class="alone">
      <Logo />
      <h1>{common.notFound}</h1>
      <p>{common.tagline}</p>
      <p>
        <a href="/">{common.home}</a>
      </p>
    </main>
  );
}
