// The bar that tells of a lost connection: after a moment, so that a blink of the network is none.
import type { State, Stream } from "./stream";

const PATIENCE = 2_500;

export function startOfflineBar(stream: Stream): void {
  const bar = document.querySelector<HTMLElement>("[data-offline]");
  if (!bar) return;
  let timer = 0;
  const tell = (state: State) => {
    clearTimeout(timer);
    document.documentElement.dataset["stream"] = state;
    if (state !== "lost") bar.hidden = true;
    else timer = window.setTimeout(() => (bar.hidden = false), PATIENCE);
  };
  stream.onState(tell);
  addEventListener("offline", () => tell("lost"));
}
