import { turn as words } from "../../words";
import "./moves.css";

/** Where the pips of each face stand, on a grid of three by three. */
const PIPS: Record<number, readonly (readonly [number, number])[]> = {
  1: [[1, 1]],
  2: [[0, 0], [2, 2]],
  3: [[0, 0], [1, 1], [2, 2]],
  4: [[0, 0], [2, 0], [0, 2], [2, 2]],
  5: [[0, 0], [2, 0], [1, 1], [0, 2], [2, 2]],
  6: [[0, 0], [0, 1], [0, 2], [2, 0], [2, 1], [2, 2]],
};

export function Dice({ first, second }: { first: number; second: number }) {
  return (
    <svg class="dice" viewBox="0 0 74 34" width="74" height="34" role="img" aria-label={words.ruling.roll(first, second)}>
      <Die face={first} x={1} />
      <Die face={second} x={41} />
    </svg>
  );
}

function Die({ face, x }: { face: number; x: number }) {
  return (
    <g>
      <rect class="die" x={x} y={1} width={32} height={32} rx={6} />
      {(PIPS[face] ?? []).map(([column, row]) => (
        <circle key={`${column} ${row}`} class="pip" cx={x + 8 + column * 8} cy={9 + row * 8} r={2.6} />
      ))}
    </g>
  );
}
