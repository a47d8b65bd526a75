// What stands between Send and the customer: shown in place, answered with one click.
import { button, h, icon } from "./dom";
import { actLink, fixes, pageLink } from "./explanation";
import type { Arrived, Asked, Edit, Examined, Finding, Term } from "./types";
import { quoted, words } from "./words";

export interface GateAnswer extends Examined {
  error: string;
  reasons: { value: string; label: string }[];
  may_send: boolean;
  terms: Term[];
}

export interface Accepted {
  accepted: string[];
  left: number[];
  reason: string;
  remark: string;
}

export interface GateListener {
  edit(edits: Edit[]): void;
  current(finding: Finding): Finding | undefined;
  /** Put every question that is left off until then, and send. */
  later(questions: Asked[], term: Term): void;
  send(accepted: Accepted): void;
  back(): void;
}

/** Warnings, stops and open questions, with the ways out. */
export function gatePanel(gate: GateAnswer, listener: GateListener): HTMLElement {
  const stops = gate.error === "stopped";
  const objections = gate.findings.filter((one) => one.outcome !== "note");
  const left = gate.questions.filter((one) => one.left);
  const panel = h(
    "section",
    { class: `gate gate--${stops ? "stop" : "warn"}`, "aria-labelledby": "gate-title" },
    h(
      "h3",
      { id: "gate-title", tabindex: "-1" },
      icon("warning"),
      stops ? words.gateStop : words.gate,
    ),
    h(
      "div",
      { class: "gate__body" },
      h("ul", { class: "findings" }, ...objections.map((one) => objection(one, listener))),
      left.length > 0 && openQuestions(left, gate.terms, listener),
    ),
    stops && !gate.may_send && h("p", { class: "muted" }, words.gateStopHint),
    gate.may_send && reasons(gate, objections, left, listener),
    h("div", { class: "row" }, button(words.back, "button button--quiet", () => listener.back())),
  );
  return panel;
}

function objection(finding: Finding, listener: GateListener): HTMLElement {
  const current = () => listener.current(finding);
  return h(
    "li",
    { class: `finding finding--${finding.outcome}` },
    h(
      "p",
      { class: "finding__title" },
      h("span", { class: `outcome outcome--${finding.outcome}` }),
      h("span", { class: "grow" }, finding.whole ? words.whole : quoted(finding.shown)),
      pageLink(finding),
    ),
    h("p", { class: "small" }, finding.why),
    finding.outcome === "block" && h("p", { class: "small muted" }, finding.advice),
    actLink(finding),
    fixes(finding, listener.edit, current),
  );
}

function openQuestions(left: Asked[], terms: Term[], listener: GateListener): HTMLElement {
  return h(
    "div",
    { class: "gate__left" },
    h("p", { class: "strong" }, words.gateLeft),
    h("ul", { class: "gate__questions" }, ...left.map((one) => h("li", {}, quoted(one.text)))),
    h(
      "div",
      { class: "row", role: "group", "aria-label": words.answerLater },
      h("span", { class: "small muted" }, words.answerLater),
      ...terms.map((term) =>
        button(`${term.label} · ${term.clock}`, "button button--small", () =>
          listener.later(left, term),
        ),
      ),
    ),
  );
}

function reasons(
  gate: GateAnswer,
  objections: Finding[],
  left: Asked[],
  listener: GateListener,
): HTMLElement {
  // A stop goes out only with words of one's own; a warning with a click.
  const stops = gate.error === "stopped";
  const remark = h("input", { class: "grow", maxlength: "300", "aria-label": words.remark });
  remark.placeholder = words.remark;
  const problem = h("p", { class: "field__problem", role: "alert", hidden: true }, words.remarkNeeded);
  let chosen = "other";
  const send = () => {
    const said = remark.value.trim();
    if (!said && (stops || chosen === "other")) {
      problem.hidden = false;
      return remark.focus();
    }
    listener.send({
      accepted: [...new Set(objections.map((one) => one.code))],
      left: left.map((one) => one.id),
      reason: chosen,
      remark: said,
    });
  };
  const own = h(
    "div",
    { class: "row", hidden: !stops },
    remark,
    button(words.send, "button button--small", send),
  );
  remark.addEventListener("keydown", (event) => event.key === "Enter" && send());
  const choose = (reason: string) => {
    chosen = reason;
    if (reason === "other" && own.hidden) {
      own.hidden = false;
      return remark.focus();
    }
    send();
  };
  return h(
    "div",
    { class: "gate__reasons", role: "group", "aria-label": words.gateReason },
    h("p", { class: "strong" }, words.gateReason),
    h(
      "div",
      { class: "row" },
      ...gate.reasons.map(({ value, label }) =>
        button(label, "button button--small", () => choose(value)),
      ),
    ),
    own,
    problem,
  );
}

/** Messages that came while one was writing. */
export function unseenPanel(
  arrived: Arrived[],
  contact: string,
  send: () => void,
  back: () => void,
): HTMLElement {
  return h(
    "section",
    { class: "gate gate--unseen", "aria-labelledby": "gate-title" },
    h("h3", { id: "gate-title", tabindex: "-1" }, icon("eye"), words.arrived),
    h(
      "div",
      { class: "gate__arrived" },
      ...arrived.map((one) =>
        h(
          "article",
          { class: `arrived arrived--${one.kind}` },
          h(
            "p",
            { class: "small muted" },
            `${one.who || contact || words.customer} · ${one.at}`,
            one.kind === "note" && ` · ${words.noteKind}`,
          ),
          h("p", { class: "words" }, one.body),
        ),
      ),
    ),
    h(
      "div",
      { class: "row" },
      button(words.readAndSend, "button button--primary", send),
      button(words.back, "button button--quiet", back),
    ),
  );
}
