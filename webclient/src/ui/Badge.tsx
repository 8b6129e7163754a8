import type { ActorCard } from "../wire/types";
import "./ui.css";

type Look = Pick<ActorCard, "letters" | "shape" | "colour" | "name">;

/** An actor: letters, shape and colour together, and its name for ears. */
export function Badge({ actor, size = "usual" }: { actor: Look; size?: "small" | "usual" | "large" }) {
  return (
    <span class="badge" data-shape={actor.shape} data-colour={actor.colour} data-size={size} title={actor.name}>
      <span aria-hidden="true">{actor.letters}</span>
      <span class="heard">{actor.name}</span>
    </span>
  );
}
