// Parts that are fetched after the page is there: `data-lazy` at once, when they can be seen;
// `data-menu-load` when the menu is opened.
import type { Live } from "./live";

export function startLazy(live: Live): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-lazy]")) {
    whenSeen(part, () => {
      const url = part.dataset["lazy"] ?? "";
      part.removeAttribute("data-lazy");
      void live.replace(part, url);
    });
  }
  document.addEventListener(
    "toggle",
    (event) => {
      const menu = event.target;
      if (!(menu instanceof HTMLDetailsElement) || !menu.open) return;
      const url = menu.dataset["menuLoad"];
      const panel = menu.querySelector<HTMLElement>(".menu__panel");
      if (url && panel) void live.replace(panel, url);
    },
    true,
  );
}

function whenSeen(part: HTMLElement, run: () => void): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    run();
  });
  seen.observe(part.childElementCount ? part : (part.parentElement ?? part));
}
