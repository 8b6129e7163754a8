/** A window to take a picture of. */
export interface Style {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly height: number;
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

export const LIGHT: Style = { name: "light", colorScheme: "light", ...desk };
export const DARK: Style = { name: "dark", colorScheme: "dark", ...desk };
export const PHONE_LIGHT: Style = { name: "phone-light", colorScheme: "light", ...phone };
export const PHONE_DARK: Style = { name: "phone-dark", colorScheme: "dark", ...phone };

export const STYLES: readonly Style[] = [LIGHT, DARK, PHONE_LIGHT, PHONE_DARK];
