import { expect, test } from "vitest";
import CSS_TEXT from "./tokens.css?raw";

const LEAST = 4.5;

function pair(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CSS_TEXT);
  if (found === null) throw new Error(`no colour called ${name}`);
  return [found[1] ?? "", found[2] ?? ""];
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ["ink", "ink-2", "ink-3", "accent", "good", "warn", "bad", "blue", "red", "ochre", "teal", "purple", "green", "orange", "slate", "white-cell"];

test.each(TEXT)("%s can be read on paper, panel and desk, in light and in dark", (name) => {
  for (const ground of ["paper", "panel", "desk"]) {
    const [light, dark] = [0, 1].map((mode) => contrast(pair(name)[mode] ?? "", pair(ground)[mode] ?? ""));
    expect(light).toBeGreaterThanOrEqual(LEAST);
    expect(dark).toBeGreaterThanOrEqual(LEAST);
  }
});

test.each(TEXT.slice(7))("what is written on a fill of %s can be read", (name) => {
  for (const mode of [0, 1]) expect(contrast(pair(name)[mode] ?? "", pair("on-colour")[mode] ?? "")).toBeGreaterThanOrEqual(LEAST);
});
