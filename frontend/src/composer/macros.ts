// Finding a macro, or a colleague's name, and putting it into the text.
import { button, h } from "./dom";
import { get } from "./http";
import { words } from "./words";

interface Macro {
  id: number;
  name: string;
  body: string;
}

interface Row {
  name: string;
  about: string;
  choose: () => void;
}

const PAUSE = 120;

/** Macros that suit; their variables are filled in by the server. */
export function openMacros(url: string, choose: (body: string, id: number) => void): void {
  let asked: AbortController | null = null;
  openPalette(words.macros, words.macroSearch, async (query) => {
    asked?.abort();
    asked = new AbortController();
    const parameters = new URLSearchParams({ q: query });
    const macros = await get<Macro[]>(`${url}&${parameters}`, asked.signal);
    return macros.map(({ id, name, body }) => ({
      name,
      about: body,
      choose: () => choose(body, id),
    }));
  });
}

/** Colleagues that a note can call. */
export function openColleagues(names: readonly string[], choose: (name: string) => void): void {
  openPalette(words.colleagues, words.colleagueSearch, async (query) => {
    const wanted = query.toLowerCase();
    const found = names.filter((name) => name.toLowerCase().includes(wanted));
    return found.map((name) => ({ name, about: "", choose: () => choose(name) }));
  });
}

/** A dialog with a search field over a list. */
function openPalette(
  label: string,
  hint: string,
  find: (query: string) => Promise<Row[]>,
): void {
  const list = h("div", { class: "macros__list", role: "group", "aria-label": label });
  const field = h("input", { type: "search", class: "macros__field", "aria-label": hint });
  field.placeholder = hint;
  const dialog = h("dialog", { class: "dialog macros", "aria-label": label }, field, list);
  let timer = 0;

  const show = (rows: Row[]) => {
    const buttons = rows.map((row) =>
      button(
        [h("b", {}, row.name), row.about && h("span", { class: "muted ellipsis" }, row.about)],
        "menu__item macros__item",
        () => {
          dialog.close();
          row.choose();
        },
      ),
    );
    list.replaceChildren(...(buttons.length ? buttons : [h("p", { class: "muted" }, words.nothingFound)]));
  };
  const search = () => {
    find(field.value).then(show, (error: unknown) => {
      if (!(error instanceof DOMException)) show([]);
    });
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  dialog.addEventListener("keydown", (event) => walk(event, field, list));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  search();
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
