import { describe, expect, test } from "vitest";
import type { Block } from "../wire/types";
import { TextMap } from "./anchor";
import { codePointCount, pointAt, slicePoints, unitAt } from "./codepoints";

function paragraphs(...texts: string[]): TextMap {
  const blocks: Block[] = [];
  let start = 0;
  for (const [at, text] of texts.entries()) {
    const end = start + codePointCount(text);
    blocks.push({ type: "paragraph", number: at + 1, start, end, kind: "paragraph", depth: 0, marker: "" });
    start = end + 1;
  }
  return new TextMap(texts.join("\n"), blocks);
}

const SHIP = "🚢 sails 🧭 east";
const ARABIC = "الطريق طويل والنهر أقصر";
const CHINESE = "河流比道路短𠀋但冬天更长";

describe("code points", () => {
  test("count characters beyond the basic plane once", () => {
    expect(codePointCount(SHIP)).toBe(14);
    expect(SHIP.length).toBe(16);
  });

  test("go to units and back at every place of a text", () => {
    for (const text of [SHIP, ARABIC, CHINESE, "", "plain"]) {
      for (let point = 0; point <= codePointCount(text); point += 1) expect(pointAt(text, unitAt(text, point))).toBe(point);
    }
  });

  test("a unit inside a pair belongs to the character it is half of", () => {
    expect(pointAt("a🚢b", 2)).toBe(1);
    expect(pointAt("a🚢b", 3)).toBe(2);
  });

  test("slices agree with the string taken apart by characters", () => {
    const letters = [...CHINESE];
    expect(slicePoints(CHINESE, 5, 8)).toBe(letters.slice(5, 8).join(""));
  });
});

describe("a text's map", () => {
  const map = paragraphs(SHIP, ARABIC, CHINESE, "The last.");

  test("holds the text of every block as it stands between the offsets", () => {
    expect(map.texts).toEqual([SHIP, ARABIC, CHINESE, "The last."]);
  });

  test("an offset and its spot are the same place, everywhere", () => {
    for (const block of map.blocks) {
      for (let offset = block.start; offset <= block.end; offset += 1) expect(map.offset(map.spot(offset))).toBe(offset);
    }
  });

  test("a passage quotes what stands at its offsets, with 32 characters around it", () => {
    const start = (map.blocks[2]?.start ?? 0) + 6;
    const passage = map.passage(start, start + 2);
    expect(passage?.exact).toBe("𠀋但");
    expect(passage?.suffix).toBe("冬天更长\nThe last.");
    expect(codePointCount(passage?.prefix ?? "")).toBe(32);
    expect(passage?.prefix.endsWith("河流比道路短")).toBe(true);
  });

  test("a passage over paragraphs has a stretch in each", () => {
    const from = (map.blocks[0]?.start ?? 0) + 2;
    const to = (map.blocks[2]?.start ?? 0) + 3;
    expect(map.stretches(from, to)).toEqual([
      { block: 0, from: 3, to: SHIP.length },
      { block: 1, from: 0, to: ARABIC.length },
      { block: 2, from: 0, to: 3 },
    ]);
  });

  test("white space at the ends of a selection is not part of the passage", () => {
    const passage = map.trimmed(1, 8);
    expect(passage?.exact).toBe("sails");
    expect(passage?.start).toBe(2);
  });

  test("nothing selected is no passage", () => {
    expect(map.passage(4, 4)).toBeNull();
    expect(map.trimmed(1, 2)).toBeNull();
  });
});
