// After Send: the reply waits a few seconds, and for so long it can be taken back.
import { button, h, icon } from "./dom";
import { counted, words } from "./words";

const STEP = 200;
const LINGER = 4000;

/** A bar that counts down and offers the way back; it removes itself. */
export function holdBar(seconds: number, undo: () => void): HTMLElement {
  const count = h("b", {});
  const bar = h(
    "div",
    { class: "hold", role: "status" },
    icon("clock"),
    h("span", {}, `${words.held} `, count),
    button(words.undo, "button button--small", undo),
  );
  // The page's own clock: the server's may be minutes away from it.
  const ends = performance.now() + seconds * 1000;
  let shown = -1;
  const timer = window.setInterval(() => {
    if (!bar.isConnected) return window.clearInterval(timer);
    const left = Math.ceil((ends - performance.now()) / 1000);
    if (left <= 0) {
      window.clearInterval(timer);
      bar.replaceChildren(icon("check"), h("span", {}, words.sent));
      window.setTimeout(() => bar.remove(), LINGER);
    } else if (left !== shown) {
      shown = left;
      count.textContent = counted(words.count.seconds, left);
    }
  }, STEP);
  count.textContent = counted(words.count.seconds, seconds);
  // Counting is for eyes; a screen reader is told once.
  count.setAttribute("aria-live", "off");
  return bar;
}
