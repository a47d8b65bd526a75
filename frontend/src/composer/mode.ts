// Whether one was writing a reply or a note: kept for the tab, so that a note stays a note.
import type { Mode } from "./types";

export function keptMode(conversation: number): Mode {
  return sessionStorage.getItem(keyOf(conversation)) === "note" ? "note" : "reply";
}

export function keepMode(conversation: number, mode: Mode): void {
  try {
    sessionStorage.setItem(keyOf(conversation), mode);
  } catch {
    // Nothing is kept: the reply comes first.
  }
}

function keyOf(conversation: number): string {
  return `nanni.mode.${conversation}`;
}
