// How many conversations hold something unread: in the rail and in the tab's title.
import { type DeskEvent, names } from "./events";
import { ASKED_BY_US } from "./http";

const LEAST_BETWEEN = 2_000;
let unread = 0;

export function startUnread(): void {
  let timer = 0;
  const soon = () => {
    if (timer) return;
    timer = window.setTimeout(() => {
      timer = 0;
      void count();
    }, LEAST_BETWEEN);
  };
  void count();
  document.addEventListener("desk:morphed", entitle);
  document.addEventListener("desk:seen", () => void count());
  document.addEventListener("desk:event", (happened) => {
    const { detail: event } = happened as CustomEvent<DeskEvent>;
    if (names("message. conversation.", event.kind)) soon();
  });
}

async function count(): Promise<void> {
  const response = await fetch("/unread/", { headers: ASKED_BY_US }).catch(() => null);
  if (!response?.ok) return;
  unread = ((await response.json()) as { unread: number }).unread;
  entitle();
  const badge = document.querySelector<HTMLElement>("[data-unread-count]");
  if (!badge) return;
  badge.hidden = !unread;
  badge.textContent = inWords();
}

/** The title follows the subject, which may change while the page is open. */
function entitle(): void {
  const subject = document.getElementById("subject")?.textContent?.trim();
  const plain = subject ? `${subject} · Nanni` : document.title.replace(/^\(\d+\+?\) /, "");
  const title = unread ? `(${inWords()}) ${plain}` : plain;
  if (document.title !== title) document.title = title;
}

function inWords(): string {
  return unread > 99 ? "99+" : String(unread);
}
