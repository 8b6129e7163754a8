import { encode } from "uqr";
import { expect, test } from "vitest";
import { drawn } from "./Qr";

test("the picture has a dark square exactly where the code has one", () => {
  const text = "https://game.example/join#AbCdEfGhIjKlMnOpQrStUv";
  const { size, path } = drawn(text);
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let i = 0; i < Number(width); i++) dark.add(`${Number(x) + i},${y}`);
  }
  const wanted = encode(text, { ecc: "M", border: 2 });
  expect(size).toBe(wanted.size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) expect(dark.has(`${x},${y}`)).toBe(wanted.data[y]?.[x]);
  }
});

test("a quiet zone is left around it", () => {
  expect(drawn("KESTREL-42").path).not.toMatch(/M[01] |M\d+ [01]h/);
});
