import { expect, test } from "vitest";
import { BlockText, type Marker } from "./BlockText";

const TEXT = "Grain binds the town 🚢 to Osk.";

function block(): BlockText {
  const element = document.createElement("p");
  document.body.append(element);
  return new BlockText(element, TEXT);
}

function marker(unit: number): Marker {
  return { unit, edge: "end", said: "question by Kazakhstan", shown: "KZ question", colour: "teal" };
}

test("markers stand outside the offsets: every unit is found again, however the text is split", () => {
  const one = block();
  for (const units of [[], [5], [5, 15, TEXT.length], [0, 11], []]) {
    one.mark(units.map(marker));
    for (let unit = 0; unit <= TEXT.length; unit += 1) {
      const place = one.place(unit);
      if (place === null) throw new Error("nowhere");
      expect(one.unit(place.node, place.at)).toBe(unit);
    }
  }
});

test("a stretch ends before the marker that stands at its end, and begins after it", () => {
  const one = block();
  one.mark([marker(11)]);
  expect(one.place(11, "end")?.node.data).toBe(TEXT.slice(0, 11));
  expect(one.place(11, "begin")?.node.data).toBe(TEXT.slice(11));
});

test("the words stay the words", () => {
  const one = block();
  one.mark([marker(5), marker(5), marker(11)]);
  for (const element of one.element.querySelectorAll(".marker")) element.remove();
  expect(one.element.textContent).toBe(TEXT);
});

test("a marker is announced where its mark ends", () => {
  const one = block();
  one.mark([marker(11)]);
  expect(one.element.textContent).toBe(`Grain binds [question by Kazakhstan] KZ question${TEXT.slice(11)}`);
});

test("a boundary on the paragraph itself is the place of the child it points at", () => {
  const one = block();
  one.mark([marker(11)]);
  expect(one.unit(one.element, 0)).toBe(0);
  expect(one.unit(one.element, one.element.childNodes.length)).toBe(TEXT.length);
});

test("where one mark ends and another begins, the first is ended first", () => {
  const one = block();
  one.mark([{ unit: 11, edge: "begin", said: "", shown: "", colour: "red" }, marker(11)]);
  expect([...one.element.querySelectorAll<HTMLElement>(".marker")].map((each) => each.dataset["edge"])).toEqual(["end", "begin"]);
});
