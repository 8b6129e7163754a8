/** A map as the build made it: outlines as SVG paths in a box of `width` by `height`. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly countries: readonly Country[];
  readonly borders: string;
  readonly cities: readonly City[];
}

/** A country by its two letters (ISO 3166-1), with the middle of what of it is in the window. */
export interface Country {
  readonly code: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export interface City {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right" | "above";
}
