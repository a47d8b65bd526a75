// Signs of life of an open conversation: who looks, who types, how far has been read.
import { post, token } from "./http";

const LOOK_EVERY = 20_000;
const TYPES_EVERY = 3_000;

export function startBeacons(): void {
  const work = document.querySelector<HTMLElement>("[data-look-url]");
  const lookUrl = work?.dataset["lookUrl"];
  const seeUrl = work?.dataset["seeUrl"];
  if (!lookUrl || !seeUrl) return;
  const look = (more: Record<string, string> = {}) => {
    if (document.visibilityState === "visible") void post(lookUrl, more).catch(() => undefined);
  };
  look();
  setInterval(look, LOOK_EVERY);
  watchTyping((mode) => look({ typing: mode }));
  watchReading(seeUrl);
  addEventListener("pagehide", () => {
    const goodbye = new FormData();
    goodbye.set("left", "1");
    goodbye.set("csrfmiddlewaretoken", token());
    navigator.sendBeacon(lookUrl, goodbye);
  });
}

/** Colleagues are told of either; the customer only that a reply is being written. */
function watchTyping(tell: (mode: string) => void): void {
  let last = -TYPES_EVERY;
  document.addEventListener("composer:typing", ({ target }) => {
    if (performance.now() - last < TYPES_EVERY) return;
    last = performance.now();
    tell((target instanceof HTMLElement && target.dataset["mode"]) || "note");
  });
}

function watchReading(url: string): void {
  let told = 0;
  const see = () => {
    const thread = document.querySelector<HTMLElement>("[data-newest]");
    const newest = Number(thread?.dataset["newest"] ?? 0);
    if (document.visibilityState !== "visible" || newest <= told) return;
    told = newest;
    document
      .querySelector(".row-item.is-open.is-unread")
      ?.classList.remove("is-unread");
    post(url, { message: String(newest) })
      .then(() => document.dispatchEvent(new CustomEvent("desk:seen")))
      .catch(() => (told = 0));
  };
  see();
  document.addEventListener("desk:morphed", see);
  document.addEventListener("visibilitychange", see);
}
