// «The customer is typing», for as long as it may be true.
import type { DeskEvent } from "./events";

const LASTS = 6_000;

export function startTyping(): void {
  const conversation = Number(
    document.querySelector<HTMLElement>("[data-conversation]")?.dataset["conversation"] ?? 0,
  );
  let timer = 0;
  document.addEventListener("desk:event", (happened) => {
    const { detail: event } = happened as CustomEvent<DeskEvent>;
    if (event.conversation !== conversation) return;
    if (event.kind === "message.received") return show(false);
    if (event.kind !== "typing.customer") return;
    show(true);
    clearTimeout(timer);
    timer = window.setTimeout(() => show(false), LASTS);
  });
}

function show(on: boolean): void {
  const line = document.querySelector<HTMLElement>("[data-typing-customer]");
  if (line) line.hidden = !on;
}
