// Keys. They work on any layout, never while somebody writes, and can be turned off (WCAG 2.1.4).
import { element, show } from "./dialog";
import { words } from "./words";

const OFF = "nanni-keys-off";
const SECTIONS: Record<string, string> = { q: "/", s: "/search/", m: "/macros/", p: "/people/" };
const SEQUENCE = 1_200;

/** What a key means, whatever the layout: on «йцукен» the key of «о» is j. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  if (event.key === "?" || event.key === "/") return event.key;
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  if (event.code.startsWith("Key")) return event.code.slice(3).toLowerCase();
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return event.key;
}

export function startKeyboard(): void {
  let after = 0;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWriting(event.target)) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    const key = keyOf(event);
    if (key === "?") return run(event, help);
    if (localStorage.getItem(OFF)) return;
    if (performance.now() < after) {
      after = 0;
      const url = SECTIONS[key];
      if (url) run(event, () => location.assign(url));
      return;
    }
    if (key === "g") {
      after = performance.now() + SEQUENCE;
      return;
    }
    const act = ACTS[key];
    if (act) run(event, act);
  });
  for (const button of document.querySelectorAll("[data-help]")) {
    button.addEventListener("click", help);
  }
}

function run(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  act();
}

const ACTS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  u: () => document.querySelector(".work--open") && location.assign("/"),
  r: () => compose("reply"),
  n: () => compose("note"),
  e: () => press("e"),
  t: () => press("t"),
  s: () => press("s"),
  "/": () => document.querySelector<HTMLElement>("[data-find]")?.focus(),
};

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** In the list the next row gets the focus; in a conversation the next one opens. */
function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>("a[data-row]")];
  const isOpen = document.querySelector(".work--open") !== null;
  const here = rows.findIndex((row) =>
    isOpen ? row.hasAttribute("aria-current") || row.closest(".is-open") : row === document.activeElement,
  );
  const next = rows[here < 0 ? 0 : here + by];
  if (!next) return;
  if (isOpen) next.click();
  else next.focus();
}

function compose(mode: "reply" | "note"): void {
  document.querySelector<HTMLElement>(`[data-composer-mode="${mode}"]`)?.click();
  const field = "#composer-place [contenteditable=true], #composer-place textarea";
  document.querySelector<HTMLElement>(field)?.focus();
}

/** Press what carries the key: a form is posted, a menu opened. */
function press(key: string): void {
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (target instanceof HTMLFormElement) target.requestSubmit();
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.querySelector<HTMLElement>(".menu__item")?.focus();
  }
}

function help(): void {
  const list = element("dl", { class: "keys" });
  for (const [first, second, what] of words.help) {
    const keys = [first, second].filter(Boolean).map((key) => element("kbd", {}, key ?? ""));
    list.append(element("dt", {}, ...keys), element("dd", {}, what ?? ""));
  }
  const box = element("input", { type: "checkbox", id: "keys-on" });
  box.checked = !localStorage.getItem(OFF);
  box.addEventListener("change", () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  });
  const close = element("button", { type: "button", class: "button", autofocus: "" }, words.close);
  const dialog = show(
    words.keys,
    element("h2", {}, words.keys),
    list,
    element("label", { class: "check" }, box, words.keysOn),
    element("div", { class: "row" }, close),
  );
  close.addEventListener("click", () => dialog.close());
}
