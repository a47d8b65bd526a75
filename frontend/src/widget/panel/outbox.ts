/**
 * Messages on their way: one after another, in order, each with a token of its own, until the
 * server says that it has them. Kept over a reload; sent again when the connection is back.
 */
import { type Api, Refused } from "./api";
import type { Store } from "./store";
import type { Card, FileShown, Message, Pending } from "./types";
import { isPassing, pause } from "./waiting";

export class Outbox {
  private busy = false;
  private tries = 0;
  private timer = 0;

  constructor(
    private readonly api: Api,
    private readonly store: Store,
    private readonly changed: () => void,
    private readonly confirmed: (message: Message) => void,
  ) {
    addEventListener("online", () => void this.send());
  }

  get pending(): readonly Pending[] {
    return this.store.pending;
  }

  /** Whether something waits for the connection. */
  get stuck(): boolean {
    return this.pending.some((one) => one.status === "waiting");
  }

  add(body: string, card: Card | null, files: FileShown[]): void {
    const one: Pending = {
      token: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`,
      body, card, files, at: new Date().toISOString(), status: "sending", problem: "",
    };
    this.store.keep({ pending: [...this.pending, one] });
    this.changed();
    void this.send();
  }

  /** Try a failed message again, under its old token: the server may have it after all. */
  retry(token: string): void {
    this.update(token, { status: "sending", problem: "" });
    void this.send();
  }

  /** Send what waits, oldest first. */
  async send(): Promise<void> {
    if (this.busy) return;
    clearTimeout(this.timer);
    this.busy = true;
    try {
      for (let one = this.next(); one; one = this.next()) await this.deliver(one);
      this.tries = 0;
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      this.timer = window.setTimeout(() => void this.send(), pause(this.tries++));
    } finally {
      this.busy = false;
    }
  }

  private next(): Pending | undefined {
    return this.pending.find((one) => one.status !== "failed");
  }

  private async deliver(one: Pending): Promise<void> {
    const message = await this.say(one);
    if (!message) return;
    this.store.keep({ pending: this.pending.filter((other) => other.token !== one.token) });
    this.confirmed(message);
  }

  /** Say it; nothing is given back when the server refused it for good. */
  private async say(one: Pending): Promise<Message | null> {
    try {
      return await this.api.post<Message>("say", {
        token: one.token, body: one.body, card: one.card, files: one.files.map((file) => file.id),
      });
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      if (isPassing(problem.status)) {
        this.update(one.token, { status: "waiting" });
        throw problem;
      }
      this.update(one.token, { status: "failed", problem: problem.message });
      return null;
    }
  }

  private update(token: string, some: Partial<Pending>): void {
    const pending = this.pending.map((one) => (one.token === token ? { ...one, ...some } : one));
    this.store.keep({ pending });
    this.changed();
  }
}
