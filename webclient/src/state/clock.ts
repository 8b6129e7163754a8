/** The server's time, kept by what it last said and this machine's monotonic clock. */
import { signal } from "@preact/signals";
import { locale } from "../words/locale";

export class Clock {
  #server = Date.now();
  #here = performance.now();
  readonly #tick = signal(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** The server said that it was this time just now (ISO 8601). */
  set(iso: string): void {
    const said = Date.parse(iso);
    if (Number.isNaN(said)) return;
    this.#server = said;
    this.#here = performance.now();
  }

  /** Milliseconds since 1970, by the server's clock. */
  now(): number {
    return this.#server + (performance.now() - this.#here);
  }

  /** The same, drawn again every half second. */
  get ticking(): number {
    this.#timer ??= setInterval(() => (this.#tick.value += 1), 500);
    void this.#tick.value;
    return this.now();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** Minutes and seconds, "12:40"; with hours beyond sixty minutes, "1:02:40". */
export function clockFigures(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${two(minutes)}:${rest}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}

/** The reader's local time of day, "10:46" or "10:46:12". */
export function timeOfDay(iso: string | number, precision: "minutes" | "seconds" = "minutes"): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  return at.toLocaleTimeString(locale(), {
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
    ...(precision === "seconds" ? { second: "2-digit" } : {}),
  });
}
