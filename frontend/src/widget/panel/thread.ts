/** The conversation as this browser knows it: what the server has, then what is on its way. Pure. */
import type { Message, Pending } from "./types";

/** One line of the log; its key stays the same when a pending message is confirmed. */
export type Line =
  | { key: string; kind: "day"; day: string }
  | { key: string; kind: "said"; message: Message }
  | { key: string; kind: "pending"; pending: Pending };

/** Known and new messages together: the newer word on a message wins, in order of time. */
export function merge(known: readonly Message[], fresh: readonly Message[]): Message[] {
  const byId = new Map(known.map((message) => [message.id, message]));
  for (const message of fresh) byId.set(message.id, message);
  return [...byId.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id);
}

/** What is on its way and not among the confirmed messages. */
export function unconfirmed(
  pending: readonly Pending[],
  messages: readonly Message[],
): Pending[] {
  const known = new Set(messages.map((message) => message.token).filter(Boolean));
  return pending.filter((one) => !known.has(one.token));
}

/** The lines of the log, a line for each new day between them. */
export function lines(messages: readonly Message[], pending: readonly Pending[]): Line[] {
  const found: Line[] = [];
  let day = "";
  const daily = (at: string): void => {
    const fresh = dayOf(at);
    if (fresh !== day) found.push({ key: `day-${fresh}`, kind: "day", day: fresh });
    day = fresh;
  };
  for (const message of messages) {
    daily(message.at);
    found.push({ key: message.token || `m${message.id}`, kind: "said", message });
  }
  for (const one of unconfirmed(pending, messages)) {
    daily(one.at);
    found.push({ key: one.token, kind: "pending", pending: one });
  }
  return found;
}

/** How many messages of ours the customer has not seen. */
export function unread(messages: readonly Message[], read: number): number {
  return messages.filter((message) => message.from !== "me" && message.id > read).length;
}

/** Whether the bot's question stands unanswered: then its card is offered. */
export function cardIsOpen(messages: readonly Message[], pending: readonly Pending[]): boolean {
  const last = messages[messages.length - 1];
  return last?.about === "intake" && unconfirmed(pending, messages).length === 0;
}

/** The local day of a moment, ISO. */
export function dayOf(at: string): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
