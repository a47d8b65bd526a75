// Keeping the text: at once in this browser, soon after on the server, never over a newer one.
import { post, Refused, Unreachable } from "./http";
import type { Kept, Mode } from "./types";

const PAUSE = 700;
const RETRY = 5000;

export type DraftState = "saved" | "saving" | "offline";

interface Local extends Kept {
  at: number;
}

export interface DraftListener {
  state(state: DraftState): void;
  /** Another window has a later text; version 0: it was sent or deleted there. */
  conflict(theirs: Kept): void;
}

/** One draft: a person's, in a conversation, as a reply or as a note. */
export class Drafting {
  private timer = 0;
  private saving: Promise<void> | null = null;
  private body: string;
  private version: number;
  private stored: string;

  constructor(
    private readonly url: string,
    private readonly mode: Mode,
    private readonly key: string,
    server: Kept,
    private readonly listener: DraftListener,
  ) {
    this.body = this.stored = server.body;
    this.version = server.version;
  }

  /** What this browser holds and the server has not got; null when they agree. */
  unsaved(): Local | null {
    const local = read(this.key);
    if (local && local.body === this.stored) forget(this.key);
    return local && local.body !== this.stored ? local : null;
  }

  /** Whether a text kept here continues the one that the server has. */
  continues(local: Kept): boolean {
    return local.version === this.version;
  }

  /** Whether the server's text is the one that we know of. */
  knows(kept: Kept): boolean {
    return kept.version === this.version && kept.body === this.stored;
  }

  /** Whether nothing here is newer than what the server has. */
  isSettled(): boolean {
    return this.body === this.stored;
  }

  changed(body: string): void {
    if (body === this.body) return;
    this.body = body;
    write(this.key, { body, version: this.version, at: Date.now() });
    this.listener.state("saving");
    this.later(PAUSE);
  }

  /** The server has this text now: it was sent, taken back, or chosen from another window. */
  settle(kept: Kept): void {
    clearTimeout(this.timer);
    this.body = this.stored = kept.body;
    this.version = kept.version;
    forget(this.key);
  }

  /** Write over what another window saved. */
  insist(version: number): void {
    this.version = version;
    void this.save();
  }

  /** Wait until nothing is on its way: a save that arrives after the reply would bring it back. */
  async quiet(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving;
    clearTimeout(this.timer);
  }

  /** Save now. */
  async save(options: { keepalive?: boolean } = {}): Promise<void> {
    clearTimeout(this.timer);
    if (this.saving || this.body === this.stored) return;
    this.saving = this.store(options);
    await this.saving;
    this.saving = null;
  }

  private async store(options: { keepalive?: boolean }): Promise<void> {
    const { body, version, mode } = this;
    try {
      const kept = await post<{ version: number }>(this.url, { body, version, mode }, options);
      this.stored = body;
      this.version = kept.version;
      if (this.body === body) {
        forget(this.key);
        this.listener.state("saved");
      } else {
        this.later(PAUSE);
      }
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    if (error instanceof Refused && error.data.error === "newer_draft") {
      this.listener.conflict(error.data as unknown as Kept);
    } else if (error instanceof Unreachable || error instanceof Refused) {
      this.listener.state("offline");
      this.later(RETRY);
    } else {
      throw error;
    }
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), pause);
  }
}

function read(key: string): Local | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    const local = found as Local | null;
    return local && typeof local.body === "string" ? local : null;
  } catch {
    return null;
  }
}

function write(key: string, local: Local): void {
  try {
    localStorage.setItem(key, JSON.stringify(local));
  } catch {
    // The browser keeps nothing: the server still does.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
