import { useEffect, useState } from "preact/hooks";
import { useTable } from "../state/table";
import { Badge } from "../ui/Badge";
import { board as words } from "../words";
import type { ActorCard, MapSpec } from "../wire/types";
import type { City, RegionMap as Outlines } from "./region";
import "./board.css";

/** The region with each actor's land in its colour and its pattern; nothing where the scenario has no map. */
export function RegionMap() {
  const table = useTable();
  const map = table.scenario.value?.map;
  const outlines = useOutlines(map?.region ?? "none");
  if (map === undefined || map.region === "none" || outlines === null) return null;
  const actors = table.cards.of("actor");
  const lands = map.territories.flatMap(({ actor, country }) => {
    const card = actors.find((one) => one.actor === actor);
    const outline = outlines.countries.find(({ code }) => code === country);
    return card === undefined || outline === undefined ? [] : [{ actor: card, outline }];
  });
  const off = actors.filter((actor) => !lands.some((land) => land.actor === actor));
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${outlines.width} ${outlines.height}`} role="img" aria-label={words.map.of(lands.map(({ actor }) => actor.name))}>
        <defs>
          {lands.map(({ actor }) => (
            <LandPattern key={actor.actor} actor={actor} />
          ))}
        </defs>
        <rect class="map-water" width={outlines.width} height={outlines.height} />
        <path class="map-land" d={outlines.land} />
        {outlines.countries.map(({ code, path }) => (
          <path key={code} class="map-country" data-inner={INNER.has(code) ? "" : undefined} d={path} />
        ))}
        {lands.map(({ actor, outline }) => (
          <path key={actor.actor} class="map-own" data-colour={actor.colour} data-pattern={actor.pattern} d={outline.path} fill={`url(#land-${actor.actor})`} />
        ))}
        <path class="map-borders" d={outlines.borders} />
        {outlines.cities.map((city) => (
          <CityMark key={city.name} city={city} />
        ))}
        {lands.map(({ actor, outline }) => (
          <text key={actor.actor} class="map-name" data-colour={actor.colour} x={outline.x} y={outline.y} text-anchor="middle">
            {actor.name.toUpperCase()}
          </text>
        ))}
      </svg>
      {off.length === 0 ? null : (
        <figcaption class="row quiet">
          {off.map((actor) => (
            <span key={actor.actor} class="row">
              <Badge actor={actor} size="small" /> {words.map.elsewhere}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

/** The five states of the region, a little stronger than what lies around them. */
const INNER: ReadonlySet<string> = new Set(["KZ", "KG", "TJ", "TM", "UZ"]);

/** Fetched only where a scenario has a map. */
function useOutlines(region: MapSpec["region"]): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let wanted = true;
    if (region === "central-asia") {
      void import("virtual:map/central-asia").then((made) => wanted && setOutlines(made.centralAsia));
    }
    return () => {
      wanted = false;
    };
  }, [region]);
  return region === "none" ? null : outlines;
}

function CityMark({ city }: { city: City }) {
  const place = { left: { x: -9, y: 6, anchor: "end" }, right: { x: 9, y: 6, anchor: "start" }, above: { x: 8, y: -8, anchor: "start" } } as const;
  const { x, y, anchor } = place[city.side];
  return (
    <g class="map-city">
      <circle cx={city.x} cy={city.y} r={4} />
      <text x={city.x + x} y={city.y + y} text-anchor={anchor}>
        {city.name}
      </text>
    </g>
  );
}

const TILE = 14;

function LandPattern({ actor }: { actor: ActorCard }) {
  return (
    <pattern id={`land-${actor.actor}`} data-colour={actor.colour} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <rect class="land-ground" data-pattern={actor.pattern} width={TILE} height={TILE} />
      <LandMarks pattern={actor.pattern} />
    </pattern>
  );
}

function LandMarks({ pattern }: { pattern: ActorCard["pattern"] }) {
  switch (pattern) {
    case "plain":
      return null;
    case "stripes":
      return <path class="land-line" d="M-2 4L4 -2M-2 18L18 -2M10 18L18 10" />;
    case "dots":
      return <circle class="land-dot" cx={4} cy={4} r={1.7} />;
    case "grid":
      return <path class="land-line" d="M0 .5H14M.5 0V14" />;
    case "waves":
      return <path class="land-line" d="M0 7Q3.5 2 7 7T14 7" />;
  }
}
