// Finding a macro and putting it into the text, with its variables filled in by the server.
import { button, h } from "./dom";
import { get } from "./http";
import { words } from "./words";

interface Macro {
  id: number;
  name: string;
  body: string;
}

const PAUSE = 120;

/** A small dialog with a search field; `choose` gets the text of the macro. */
export function openMacros(url: string, choose: (body: string, id: number) => void): void {
  const list = h("div", { class: "macros__list", role: "group", "aria-label": words.macros });
  const field = h("input", { type: "search", class: "macros__field", "aria-label": words.macroSearch });
  field.placeholder = words.macroSearch;
  const dialog = h("dialog", { class: "dialog macros", "aria-label": words.macros }, field, list);
  let asked: AbortController | null = null;
  let timer = 0;

  const search = async () => {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams({ q: field.value });
    const glue = url.includes("?") ? "&" : "?";
    const answer = await get<Macro[] | { macros: Macro[] }>(`${url}${glue}${query}`, asked.signal);
    show(Array.isArray(answer) ? answer : answer.macros);
  };
  const show = (macros: Macro[]) => {
    const rows = macros.map((one) =>
      button(
        [h("b", {}, one.name), h("span", { class: "muted ellipsis" }, one.body)],
        "menu__item macros__item",
        () => {
          dialog.close();
          choose(one.body, one.id);
        },
      ),
    );
    list.replaceChildren(...(rows.length ? rows : [h("p", { class: "muted" }, words.macroNone)]));
  };
  const start = () => void search().catch(() => show([]));

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(start, PAUSE);
  });
  dialog.addEventListener("keydown", (event) => walk(event, field, list));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  start();
}

/** Arrows go through the list, Enter in the field takes the first. */
function walk(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  const rows = [...list.querySelectorAll("button")];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (event.key === "ArrowDown") (rows[at + 1] ?? rows[0])?.focus();
  else if (event.key === "ArrowUp") (at > 0 ? rows[at - 1] : field)?.focus();
  else if (event.key === "Enter" && event.target === field) rows[0]?.click();
  else return;
  event.preventDefault();
}
