import { Select } from "../../ui/Field";
import { ruling as words } from "../../words";
import { Dice } from "../moves/Dice";

/** What two dice show, as far as somebody has said. */
export interface Faces {
  readonly first: number | null;
  readonly second: number | null;
}

const FACES = [{ value: "", label: "–" }, ...["1", "2", "3", "4", "5", "6"].map((face) => ({ value: face, label: face }))];

/** Two dice to be entered by hand; blank at first, so that nothing is entered that nobody threw. */
export function FacePicks({ faces, onPick }: { faces: Faces; onPick(faces: Faces): void }) {
  const { first, second } = faces;
  return (
    <div class="row table-dice">
      <Select label={words.first} value={String(first ?? "")} options={FACES} onPick={(face) => onPick({ ...faces, first: faceOf(face) })} />
      <Select label={words.second} value={String(second ?? "")} options={FACES} onPick={(face) => onPick({ ...faces, second: faceOf(face) })} />
      {first === null || second === null ? null : <Dice first={first} second={second} />}
    </div>
  );
}

function faceOf(picked: string): number | null {
  return picked === "" ? null : Number(picked);
}
