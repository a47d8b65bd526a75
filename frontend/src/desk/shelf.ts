// The list beside a conversation is the one that was left a moment ago, where it was left, until
// the server's newer one is there: going from one conversation to the next moves nothing else.
const KEY = "nanni-list";

interface Kept {
  html: string;
  scroll: number;
  show: string;
}

export function startShelf(): void {
  const list = document.querySelector<HTMLElement>("[data-list]");
  if (!list) return;
  const pane = list.parentElement ?? list;
  if (list.hasAttribute("data-lazy")) putBack(list, pane);
  addEventListener("pagehide", () => {
    const now = document.querySelector<HTMLElement>("[data-list]");
    if (!now || now.hasAttribute("data-lazy")) return;
    const kept: Kept = { html: now.innerHTML, scroll: pane.scrollTop, show: shown() };
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  });
}

function putBack(list: HTMLElement, pane: HTMLElement): void {
  const text = sessionStorage.getItem(KEY);
  const kept = text ? (JSON.parse(text) as Kept) : null;
  if (!kept || kept.show !== shown()) return;
  // Our own server's markup, kept by this page; the content policy lets no script in it run.
  list.innerHTML = kept.html;
  const open = document.querySelector<HTMLElement>("[data-conversation]")?.dataset["conversation"];
  for (const row of list.querySelectorAll(".row-item")) {
    row.classList.toggle("is-open", row.id === `row-${open}`);
  }
  pane.scrollTop = kept.scroll;
}

function shown(): string {
  return new URLSearchParams(location.search).get("show") ?? "all";
}
