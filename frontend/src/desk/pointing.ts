// A marked word and its line in the ledger point at each other.

export function startPointing(): void {
  document.addEventListener("mouseover", (event) => point(event.target, true));
  document.addEventListener("mouseout", (event) => point(event.target, false));
  document.addEventListener("click", (event) => {
    const mark = markOf(event.target);
    const entry = mark && document.getElementById(mark.dataset["ref"] ?? "");
    if (!entry) return;
    entry.closest("details:not([open])")?.setAttribute("open", "");
    const aside = document.getElementById("aside");
    if (aside && getComputedStyle(aside).display === "none") aside.showPopover();
    entry.scrollIntoView({ block: "nearest" });
    flash(entry);
  });
}

function point(target: EventTarget | null, on: boolean): void {
  const mark = markOf(target);
  const ref = mark?.dataset["ref"] ?? entryOf(target)?.id;
  if (!ref) return;
  document.getElementById(ref)?.classList.toggle("is-pointed", on);
  for (const one of document.querySelectorAll(`mark[data-ref="${ref}"]`)) {
    one.classList.toggle("is-pointed", on);
  }
}

function flash(element: HTMLElement): void {
  element.classList.add("is-pointed");
  setTimeout(() => element.classList.remove("is-pointed"), 1_600);
}

function markOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("mark[data-ref]") : null;
}

function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".entry[id]") : null;
}
