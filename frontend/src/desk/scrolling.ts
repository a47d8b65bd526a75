// The thread begins at its end and stays there, unless the reader has scrolled up.
import { element } from "./dialog";
import { words } from "./words";

const NEAR = 80;

export function startScrolling(): void {
  const box = document.querySelector<HTMLElement>("[data-scroll]");
  if (!box) return;
  let atEnd = !location.hash;
  let newest = newestOf(box);
  if (atEnd) box.scrollTop = box.scrollHeight;
  const more = element(
    "button", { type: "button", class: "button button--small new-below", hidden: "" },
    words.newBelow,
  );
  box.after(more);
  const down = () => {
    box.scrollTop = box.scrollHeight;
    more.hidden = true;
  };
  more.addEventListener("click", down);
  box.addEventListener("scroll", () => {
    atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    if (atEnd) more.hidden = true;
  });
  document.addEventListener("desk:morphed", () => {
    if (atEnd) return down();
    if (newestOf(box) > newest) more.hidden = false;
    newest = newestOf(box);
  });
  // The composer grows with its text; what was last said stays in sight.
  new ResizeObserver(() => atEnd && down()).observe(box);
  document.addEventListener("composer:sent", down);
}

function newestOf(box: HTMLElement): number {
  return Number(box.querySelector<HTMLElement>("[data-newest]")?.dataset["newest"] ?? 0);
}
