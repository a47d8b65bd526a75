/**
 * What this browser keeps: the token that opens the conversation, messages on their way, an
 * unfinished text. Where a browser gives a frame no storage, the page around keeps the token.
 */
import type { Pending } from "./types";

interface Kept {
  token: string;
  pending: Pending[];
  text: string;
}

const NOTHING: Kept = { token: "", pending: [], text: "" };

export class Store {
  private kept: Kept;

  constructor(
    private readonly name: string,
    private readonly elsewhere: (value: string) => void,
  ) {
    this.kept = { ...NOTHING, ...this.read() };
  }

  get token(): string {
    return this.kept.token;
  }

  get pending(): Pending[] {
    return this.kept.pending;
  }

  get text(): string {
    return this.kept.text;
  }

  /** Take over what the page around kept for us; ours is newer when there is one. */
  adopt(token: string): void {
    if (!this.kept.token && token.length > 1) this.keep({ token });
  }

  keep(some: Partial<Kept>): void {
    this.kept = { ...this.kept, ...some };
    try {
      localStorage.setItem(this.name, JSON.stringify(this.kept));
    } catch {
      if (some.token !== undefined) this.elsewhere(some.token);
    }
  }

  private read(): Partial<Kept> {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(this.name) ?? "{}");
      return typeof found === "object" && found !== null ? (found as Partial<Kept>) : {};
    } catch {
      return {};
    }
  }
}
