/** A window to take a picture of. */
export interface Style {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  /** As for people who have chosen their own few colours. */
  readonly forcedColors?: "active";
  /** The sheet of paper instead of the window, whole. */
  readonly paper?: true;
}

type Size = Pick<Style, "width" | "height">;

const desk: Size = { width: 1440, height: 900 };
const smallDesk: Size = { width: 1280, height: 720 };
const projector: Size = { width: 1920, height: 1080 };
const laptop: Size = { width: 1100, height: 800 };
const tablet: Size = { width: 700, height: 1000 };
const phone: Size = { width: 390, height: 844 };

export const LIGHT: Style = { name: "light", colorScheme: "light", ...desk };
export const DARK: Style = { name: "dark", colorScheme: "dark", ...desk };
/** The narrowest at which the console has all its columns in good order. */
export const SMALL_DESK: Style = { name: "1280", colorScheme: "light", ...smallDesk };
export const PROJECTOR: Style = { name: "projector", colorScheme: "light", ...projector };
export const LAPTOP_LIGHT: Style = { name: "laptop-light", colorScheme: "light", ...laptop };
export const LAPTOP_DARK: Style = { name: "laptop-dark", colorScheme: "dark", ...laptop };
export const TABLET_LIGHT: Style = { name: "tablet-light", colorScheme: "light", ...tablet };
export const TABLET_DARK: Style = { name: "tablet-dark", colorScheme: "dark", ...tablet };
export const PHONE_LIGHT: Style = { name: "phone-light", colorScheme: "light", ...phone };
export const PHONE_DARK: Style = { name: "phone-dark", colorScheme: "dark", ...phone };
/** A desk's window at 200 %: half as many pixels, as the page counts them. */
export const ZOOMED: Style = { name: "zoomed", colorScheme: "light", width: 720, height: 450 };
export const FORCED: Style = { name: "forced", colorScheme: "dark", forcedColors: "active", ...desk };
/** A4 at 96 pixels to the inch. */
export const PAPER: Style = { name: "paper", colorScheme: "light", paper: true, width: 794, height: 1123 };

/** How every main screen is looked at. */
export const EVERY_WIDTH: readonly Style[] = [
  LIGHT, DARK, LAPTOP_LIGHT, LAPTOP_DARK, TABLET_LIGHT, TABLET_DARK, PHONE_LIGHT, PHONE_DARK,
];
/** How every state is looked at. */
export const WIDE_AND_NARROW: readonly Style[] = [LIGHT, DARK, PHONE_LIGHT, PHONE_DARK];
/** How the console is looked at in a state. */
export const AT_THE_CONSOLE: readonly Style[] = [LIGHT, DARK, SMALL_DESK, PHONE_LIGHT, PHONE_DARK];
/** How a wall is looked at, from across the room. */
export const FROM_AFAR: readonly Style[] = [LIGHT, DARK, PROJECTOR];
export const EVERY_WAY: readonly Style[] = [...EVERY_WIDTH, ZOOMED, FORCED];
