// Beside the text: the checklist of questions, the promises, the findings.
import { button, h, icon } from "./dom";
import { explain } from "./explanation";
import { byWeight, safeEdits, taken } from "./findings";
import { termMenu } from "./terms";
import type { Asked, Edit, Finding, Promised, Term } from "./types";
import { counted, quoted, words } from "./words";

const STATUS: Record<string, string> = {
  answered: words.answered,
  partly: words.partly,
  deferred: words.deferred,
  redirected: words.redirected,
};
const LONGEST = 70;

export interface AssistListener {
  termsUrl: string;
  language(): string;
  edit(edits: Edit[]): void;
  select(finding: Finding): void;
  current(key: string): Finding | undefined;
  /** Put an answer off: the sentence of the term goes into the reply. */
  later(question: Asked, term: Term): void;
  /** Give a promise of the draft another time. */
  moved(promise: Promised, term: Term): void;
}

/** The three lists; each is drawn anew only when it says something else. */
export class Assist {
  readonly questions = h("section", { class: "assist__part", "aria-label": words.questions });
  readonly promises = h("div", { class: "promises", role: "group", "aria-label": words.promises });
  readonly findings = h("section", { class: "assist__part", "aria-label": words.findings });
  private opened = "";
  private shown: Finding[] = [];
  private drawn = new Map<HTMLElement, string>();

  constructor(private readonly listener: AssistListener) {}

  showQuestions(questions: readonly Asked[]): void {
    this.draw(this.questions, questions, () => {
      if (!questions.length) return [];
      const total = counted(words.count.taken, questions.length);
      const head = h(
        "h3",
        { class: "assist__head" },
        words.questions,
        h("span", { class: "muted" }, ` ${taken(questions)} / ${questions.length}`),
        h("span", { class: "unseen" }, total),
      );
      const left = questions.filter((one) => one.left);
      const done = questions.filter((one) => !one.left);
      return [
        head,
        h("ul", { class: "checklist" }, ...left.map((one) => this.question(one))),
        h("ul", { class: "checklist checklist--done" }, ...done.map((one) => this.settled(one))),
      ];
    });
  }

  showPromises(promises: readonly Promised[]): void {
    const said = promises.map((one) => [one.text, one.words, one.start, one.time]);
    this.draw(this.promises, said, () => promises.map((one) => this.promise(one)));
  }

  showFindings(findings: readonly Finding[], isEmpty: boolean): void {
    this.shown = byWeight(findings);
    const said = [findings.map((one) => [one.key, one.start]), this.opened, isEmpty];
    this.draw(this.findings, said, () => this.list(isEmpty));
  }

  /** Open the card of the finding at the caret. */
  open(key: string, isEmpty: boolean): void {
    if (this.opened === key) return;
    this.opened = key;
    this.showFindings(this.shown, isEmpty);
  }

  private draw(part: HTMLElement, said: unknown, make: () => Node[]): void {
    const mark = JSON.stringify(said);
    if (this.drawn.get(part) === mark) return;
    // A menu that is open stays: somebody is choosing in it.
    if (part.querySelector("details[open]")?.contains(document.activeElement)) return;
    this.drawn.set(part, mark);
    const made = make();
    part.hidden = made.length === 0;
    part.replaceChildren(...made);
  }

  private question(asked: Asked): HTMLElement {
    const later = termMenu(
      [words.answerLater],
      "button button--quiet button--small",
      () => ({
        url: this.listener.termsUrl,
        language: this.listener.language(),
        question: asked.id,
      }),
      (term) => this.listener.later(asked, term),
      `${words.answerLater}: ${asked.text}`,
    );
    return h(
      "li",
      { class: "checklist__item" },
      h("span", { class: "checklist__tick" }),
      h("span", { class: "grow" }, asked.text),
      h("span", { class: "unseen" }, STATUS[asked.status] ?? words.open),
      later,
    );
  }

  private settled(asked: Asked): HTMLElement {
    const status = STATUS[asked.status] ?? words.open;
    return h(
      "li",
      { class: "checklist__item", title: `${asked.text}: ${status}` },
      h("span", { class: "checklist__tick" }, icon("check")),
      h("span", { class: "ellipsis" }, asked.text),
      h("span", { class: asked.status === "answered" ? "unseen" : "muted nowrap" }, status),
    );
  }

  private promise(promised: Promised): HTMLElement {
    const isUndated = !promised.due;
    const what = shortened(deed(promised));
    const when = promised.words || words.noTerm;
    return termMenu(
      [
        icon("promise"),
        h("span", { class: "ellipsis" }, what),
        " ",
        h("b", { class: "nowrap" }, when),
      ],
      `promise${isUndated ? " promise--undated" : ""}`,
      () => ({ url: this.listener.termsUrl, language: this.listener.language() }),
      (term) => this.listener.moved(promised, term),
      `${what} ${when}. ${isUndated ? words.setTerm : words.changeTerm}`,
    );
  }

  private list(isEmpty: boolean): Node[] {
    if (!this.shown.length) {
      if (isEmpty) return [];
      return [h("p", { class: "assist__clean" }, icon("check"), words.clean)];
    }
    const safe = safeEdits(this.shown);
    const head = h(
      "h3",
      { class: "assist__head" },
      counted(words.count.findings, this.shown.length),
      safe.length > 0 &&
        button(words.fixAll, "button button--small", () => this.listener.edit(safeEdits(this.shown))),
    );
    return [head, h("ul", { class: "findings" }, ...this.shown.map((one) => this.finding(one)))];
  }

  private finding(finding: Finding): HTMLElement {
    const isOpen = this.opened === finding.key;
    const title = finding.whole ? words.whole : quoted(shortened(finding.shown));
    const toggle = () => {
      const mine = this.listener.current(finding.key);
      this.opened = isOpen ? "" : finding.key;
      this.showFindings(this.shown, false);
      if (mine && !isOpen) this.listener.select(mine);
    };
    const row = button(
      [
        h("span", { class: `outcome outcome--${finding.outcome}` }, words.outcome[finding.outcome]),
        h("span", { class: "finding__words" }, title),
        h("span", { class: "finding__why" }, finding.why),
      ],
      "finding__row",
      toggle,
      { "aria-expanded": String(isOpen) },
    );
    const body =
      isOpen &&
      explain(
        finding,
        (edits) => this.listener.edit(edits),
        () => this.listener.current(finding.key),
      );
    return h("li", { class: `finding finding--${finding.outcome}` }, row, body);
  }
}

/** What is promised, without the words for the time: that stands beside it. */
function deed({ text, start, time }: Promised): string {
  if (!time || time[0] < start || time[1] - start > text.length) return text;
  return `${text.slice(0, time[0] - start).trimEnd()} ${text.slice(time[1] - start).trimStart()}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
