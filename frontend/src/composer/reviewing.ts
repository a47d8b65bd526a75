// Asking for reviews: soon after a pause, one at a time, and nothing old is believed.
import { inUnits } from "./findings";
import { post, Refused, Unreachable } from "./http";
import type { Examined, Mode } from "./types";

/** From the last key to the question; the answer follows within a few milliseconds. */
const PAUSE = 120;
const RETRY = 3000;

export interface Wanted {
  body: string;
  mode: Mode;
  attachments: number;
}

/** Keeps the review of a text up to date. */
export class Reviewing {
  private timer = 0;
  private version = 0;
  private running: AbortController | null = null;

  constructor(
    private readonly url: string,
    private readonly wanted: () => Wanted,
    private readonly tell: (examined: Examined) => void,
  ) {}

  /** The text changed, or what it answers to. */
  soon(pause = PAUSE): void {
    this.version += 1;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), pause);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private async ask(): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    const version = this.version;
    const { body, mode, attachments } = this.wanted();
    try {
      const values = { body, mode, attachments, version };
      const examined = await post<Examined>(this.url, values, { signal: running.signal });
      // The answer to an older text would mark the wrong words.
      if (examined.version === this.version) this.tell(inUnits(examined, body));
    } catch (error) {
      if (error instanceof Unreachable) this.timer = window.setTimeout(() => void this.ask(), RETRY);
      else if (!(error instanceof Refused || error instanceof DOMException)) throw error;
    } finally {
      if (this.running === running) this.running = null;
    }
  }
}
