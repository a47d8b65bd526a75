// Menus are <details>: one is open at a time, Escape and a click elsewhere close it.

const OPEN = "details.menu[open]";

export function startMenus(): void {
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll(OPEN)) {
      if (!menu.contains(event.target as Node)) menu.removeAttribute("open");
    }
  });
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector(OPEN);
    if (!menu) return;
    if (event.key === "Escape") {
      menu.removeAttribute("open");
      menu.querySelector("summary")?.focus();
      event.stopPropagation();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event, menu);
  });
}

function step(event: KeyboardEvent, menu: Element): void {
  if (event.target instanceof HTMLInputElement) return;
  const items = [...menu.querySelectorAll<HTMLElement>(".menu__item:not([disabled])")];
  const here = items.indexOf(document.activeElement as HTMLElement);
  const next = event.key === "ArrowDown" ? here + 1 : here < 0 ? items.length - 1 : here - 1;
  items[(next + items.length) % items.length]?.focus();
  event.preventDefault();
}
