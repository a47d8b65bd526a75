// What a finding says: the words, why they hurt, what to write, and buttons that do it.
import { button, h } from "./dom";
import type { Edit, Finding, Fix } from "./types";
import { quoted, words } from "./words";

const SHORT = 60;

/**
 * A finding in full. `current` gives it as it stands now: its places move while one types, and
 * undefined means that its words are gone.
 */
export function explain(
  finding: Finding,
  edit: (edits: Edit[]) => void,
  current: () => Finding | undefined,
): HTMLElement {
  return h(
    "div",
    { class: "explanation" },
    h(
      "p",
      { class: "explanation__head" },
      h("span", { class: `outcome outcome--${finding.outcome}` }, words.outcome[finding.outcome]),
      pageLink(finding),
    ),
    h("p", {}, finding.why),
    h("p", { class: "muted" }, finding.advice),
    actLink(finding),
    fixes(finding, edit, current),
  );
}

/** The way to where something has to be done before these words are true; null for most. */
export function actLink(finding: Finding): HTMLElement | null {
  if (!finding.act) return null;
  const { url, label } = finding.act;
  return h("a", { class: "button button--small", href: url }, label);
}

/** The way to the page of the rule. */
export function pageLink(finding: Finding): HTMLElement {
  return h(
    "a",
    {
      class: "page-link",
      href: finding.page,
      target: "_blank",
      rel: "noopener",
      title: words.about,
    },
    finding.code,
  );
}

/** A button for each fix, named by what it would write. */
export function fixes(
  finding: Finding,
  edit: (edits: Edit[]) => void,
  current: () => Finding | undefined,
): HTMLElement | null {
  if (!finding.fixes.length) return null;
  const row = h("div", { class: "row" });
  finding.fixes.forEach((fix, place) => {
    const act = () => {
      const mine = current()?.fixes[place];
      if (mine) edit(mine.edits);
    };
    row.append(button(nameOf(fix), "button button--small", act));
  });
  return row;
}

function nameOf(fix: Fix): string {
  const only = fix.edits.length === 1 ? fix.edits[0] : undefined;
  if (!only) return words.fix;
  const [, , text] = only;
  if (text === "") return words.remove;
  // A fix that only moves a comma has nothing that could be read out.
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > SHORT) return words.fix;
  return `${words.replaceBy} ${quoted(text)}`;
}
