import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoConicConformal, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { RegionMap } from "../src/board/region";

const WIDTH = 930;
const HEIGHT = 530;

/**
 * The window on the world: the meridian that stands upright, and where a place by the window's
 * lower edge comes to lie. Its edges are chosen so that no border in dispute is drawn in passing:
 * it ends east of the Caucasus and north of Kashmir and the Aksai Chin.
 */
const MERIDIAN = 72;
const PARALLELS: [number, number] = [40, 52];
const SCALE = 1560;
const ANCHOR = { longitude: 76.5, latitude: 37.15, x: 592, y: 548 };

/** The countries in the window: ISO 3166-1 numeric, as the atlas has it, the two letters of scenarios, and where the name goes. */
const COUNTRIES: readonly { atlas: string; code: string; label: [number, number] }[] = [
  { atlas: "004", code: "AF", label: [66.5, 36.9] },
  { atlas: "031", code: "AZ", label: [48.6, 40.4] },
  { atlas: "156", code: "CN", label: [84.6, 41.6] },
  { atlas: "364", code: "IR", label: [54.5, 37.2] },
  { atlas: "398", code: "KZ", label: [67.2, 48.4] },
  { atlas: "417", code: "KG", label: [75.2, 41.6] },
  { atlas: "496", code: "MN", label: [90, 48] },
  { atlas: "643", code: "RU", label: [56.6, 53.2] },
  { atlas: "762", code: "TJ", label: [71.2, 38.6] },
  { atlas: "795", code: "TM", label: [59.2, 39.6] },
  { atlas: "860", code: "UZ", label: [63.4, 41.6] },
];

/** Neighbours who had not agreed their line in the years that are played: none is drawn. */
const UNDRAWN = new Set(["KG TJ"]);

/** Cities by longitude and latitude, and the side of the dot on which the name stands. */
const CITIES = [
  ["Astana", 71.43, 51.17, "right"],
  ["Almaty", 76.92, 43.25, "right"],
  ["Aktau", 51.17, 43.65, "right"],
  ["Baikonur", 63.31, 45.62, "right"],
  ["Khorgos", 80.41, 44.21, "above"],
  ["Tashkent", 69.25, 41.3, "left"],
  ["Bishkek", 74.59, 42.87, "left"],
  ["Ashgabat", 58.38, 37.95, "right"],
  ["Dushanbe", 68.78, 38.54, "right"],
] as const;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryObject }>;

/** Projects the atlas to what the board draws: outlines as SVG paths, rounded to the box's units. */
export function centralAsia(): RegionMap {
  const atlas = readAtlas();
  const projection = window();
  const path = geoPath(projection).digits(0);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? "";
  const { countries } = atlas.objects;

  const outlines = COUNTRIES.flatMap(({ atlas: id, code, label }) => {
    const shapes = countries.geometries.filter((geometry) => geometry.id === id);
    const { x, y } = at(projection, ...label);
    return shapes.map((shape) => ({ code, path: draw(feature(atlas, shape)), x, y }));
  });
  const borders = mesh(atlas, countries as GeometryObject, (a, b) => a !== b && isDrawn(a, b));
  return {
    width: WIDTH,
    height: HEIGHT,
    land: draw(feature(atlas, atlas.objects.land)),
    countries: outlines,
    borders: draw(borders),
    cities: CITIES.map(([name, longitude, latitude, side]) => {
      const { x, y } = at(projection, longitude, latitude);
      return { name, side, x, y };
    }),
  };
}

function readAtlas(): Countries {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(file, "utf8")) as Countries;
}

function window(): GeoProjection {
  const conic = geoConicConformal().rotate([-MERIDIAN, 0]).parallels(PARALLELS).scale(SCALE).translate([0, 0]);
  const anchor = at(conic, ANCHOR.longitude, ANCHOR.latitude);
  return conic
    .translate([ANCHOR.x - anchor.x, ANCHOR.y - anchor.y])
    .clipExtent([[0, 0], [WIDTH, HEIGHT]]);
}

function codeOf(geometry: GeometryObject): string | undefined {
  return COUNTRIES.find(({ atlas }) => atlas === geometry.id)?.code;
}

function isDrawn(a: GeometryObject, b: GeometryObject): boolean {
  const pair = [codeOf(a), codeOf(b)];
  return !pair.includes(undefined) && !UNDRAWN.has(pair.toSorted().join(" "));
}

function at(projection: GeoProjection, longitude: number, latitude: number): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}
