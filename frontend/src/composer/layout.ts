// The composer's parts and where they stand.
import { button, h, icon } from "./dom";
import type { Mode } from "./types";
import { words } from "./words";

export interface Actions {
  mode(mode: Mode): void;
  attach(): void;
  macros(): void;
  link(): void;
  colleagues(): void;
  preflight(): void;
  send(): void;
}

export interface Layout {
  root: HTMLElement;
  tabs: Record<Mode, HTMLButtonElement>;
  status: HTMLElement;
  banner: HTMLElement;
  notices: HTMLElement;
  field: HTMLElement;
  send: HTMLButtonElement;
  preflight: HTMLButtonElement;
  colleagues: HTMLButtonElement;
  link: HTMLButtonElement;
  /** Says aloud how many findings there are. */
  live: HTMLElement;
}

export function layout(actions: Actions, under: HTMLElement[], beside: HTMLElement[]): Layout {
  const tab = (mode: Mode, symbol: string) =>
    button([icon(symbol), words[mode]], "composer__tab", () => actions.mode(mode), {
      "data-composer-mode": mode,
    });
  const tabs = { reply: tab("reply", "reply"), note: tab("note", "note") };
  const status = h("span", { class: "composer__status small muted", "aria-live": "polite" });
  const banner = h("p", { class: "composer__banner", hidden: true }, icon("lock"), words.noteBanner);
  const notices = h("div", { class: "composer__notices", "aria-live": "polite" });
  const field = h("div", { class: "composer__field" });
  const live = h("p", { class: "unseen", id: "composer-live", "aria-live": "polite" });
  const tool = (symbol: string, label: string, act: () => void) =>
    button([icon(symbol)], "button button--quiet button--icon", act, {
      "aria-label": label,
      title: label,
    });
  const colleagues = tool("at", words.colleagues, () => actions.colleagues());
  const link = tool("link", words.link, () => actions.link());
  const preflight = tool("question", words.preflight, () => actions.preflight());
  const send = button(words.send, "button button--primary composer__send", () => actions.send(), {
    title: words.keys,
  });
  const root = h(
    "div",
    { class: "composer__box" },
    notices,
    h(
      "div",
      { class: "composer__head" },
      h("div", { class: "composer__tabs", role: "group" }, tabs.reply, tabs.note),
      status,
    ),
    banner,
    h(
      "div",
      { class: "composer__work" },
      h("div", { class: "composer__text" }, field, ...under),
      h("div", { class: "composer__assist" }, ...beside),
    ),
    h(
      "div",
      { class: "composer__bar" },
      tool("clip", words.attach, () => actions.attach()),
      tool("macros", words.macros, () => actions.macros()),
      link,
      preflight,
      colleagues,
      h("span", { class: "composer__keys small muted" }, words.keys),
      send,
    ),
    live,
  );
  return { root, tabs, status, banner, notices, field, send, preflight, colleagues, link, live };
}
