// Choosing a time: a few that suit, or one's own; the server knows how the reply names it.
import { button, h } from "./dom";
import { get } from "./http";
import type { Term } from "./types";
import { words } from "./words";

export interface TermsAsked {
  url: string;
  language: string;
  /** The question it is about, when there are several. */
  question?: number;
}

export function fetchTerms(asked: TermsAsked, at?: string): Promise<Term[]> {
  const query = new URLSearchParams({ language: asked.language });
  if (asked.question) query.set("question", String(asked.question));
  if (at) query.set("at", at);
  return get<{ terms: Term[] }>(`${asked.url}?${query}`).then((answer) => answer.terms);
}

/** A menu of times under a button; `choose` gets the one that was picked. */
export function termMenu(
  label: (string | Node)[],
  classes: string,
  asked: () => TermsAsked,
  choose: (term: Term) => void,
  name?: string,
): HTMLElement {
  const panel = h("div", { class: "menu__panel term-menu" });
  const summary = h("summary", { class: classes, "aria-label": name }, ...label);
  const menu = h("details", { class: "menu" }, summary, panel);
  const pick = (term: Term) => {
    menu.open = false;
    choose(term);
  };
  menu.addEventListener("toggle", () => {
    if (!menu.open) return;
    panel.replaceChildren(ownTime(asked, pick));
    void fetchTerms(asked()).then((terms) => panel.prepend(...termButtons(terms, pick)));
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    summary.focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  return menu;
}

export function termButtons(terms: readonly Term[], choose: (term: Term) => void): HTMLElement[] {
  return terms.map((term) =>
    button(
      [term.label, h("span", { class: "muted" }, ` ${term.clock}`)],
      "menu__item",
      () => choose(term),
    ),
  );
}

function ownTime(asked: () => TermsAsked, choose: (term: Term) => void): HTMLElement {
  const field = h("input", { type: "datetime-local", "aria-label": words.ownTime });
  const take = () => {
    if (!field.value) return field.focus();
    void fetchTerms(asked(), field.value).then(([term]) => term && choose(term));
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      take();
    }
  });
  return h(
    "div",
    { class: "menu__part row" },
    h("label", { class: "small muted term-menu__label" }, words.ownTime, field),
    button(words.choose, "button button--small", take),
  );
}
