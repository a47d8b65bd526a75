// What the log tells a page, and which parts of the page it makes old.

/** One event, as the stream and the polling address give it. */
export interface DeskEvent {
  id: number;
  kind: string;
  actor: string;
  conversation: number | null;
  [name: string]: unknown;
}

/** Whether a list of kinds names this kind; one that ends with a dot is a prefix. */
export function names(kinds: string, kind: string): boolean {
  return kinds
    .split(/\s+/)
    .some((one) => one !== "" && (one.endsWith(".") ? kind.startsWith(one) : one === kind));
}

/** What a part of the page says about itself. */
export interface Wants {
  live?: string | undefined;
  liveConversation?: string | undefined;
}

/** Whether an event makes a part old. */
export function concerns(wants: Wants, event: DeskEvent): boolean {
  if (!names(wants.live ?? "", event.kind)) return false;
  return !wants.liveConversation || Number(wants.liveConversation) === event.conversation;
}
