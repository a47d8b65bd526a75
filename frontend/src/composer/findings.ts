// Findings while the text goes on changing: places in this text, edits that may be made together.
import type { ChangeDesc } from "@codemirror/state";

import { toUnits } from "./offsets";
import type { Asked, Edit, Examined, Finding, Promised } from "./types";

const RANK = { block: 0, warn: 1, note: 2 } as const;

/** The same examination with places of the browser's text. */
export function inUnits(examined: Examined, text: string): Examined {
  const at = toUnits(text);
  const edit = ([start, end, words]: Edit): Edit => [at(start), at(end), words];
  return {
    ...examined,
    findings: examined.findings.map((one, place) => ({
      ...one,
      key: `${examined.version}.${place}`,
      start: at(one.start),
      end: at(one.end),
      shown: named(text, at(one.start), at(one.end)),
      fixes: one.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(edit) })),
    })),
    questions: examined.questions.map((one) => ({ ...one, answer: pair(one.answer, at) })),
    promises: examined.promises.map((one) => ({
      ...one,
      start: at(one.start),
      end: at(one.end),
      time: pair(one.time, at),
    })),
  };
}

/** Findings after a change of the text; those whose own words changed are no longer known. */
export function followed(findings: readonly Finding[], changes: ChangeDesc): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings) {
    if (!one.whole && disturbs(changes, one.start, one.end)) continue;
    const untouched = one.fixes.filter((fix) =>
      fix.edits.every(([start, end]) => !disturbs(changes, start, end)),
    );
    kept.push({
      ...one,
      start: changes.mapPos(one.start, 1),
      end: changes.mapPos(one.end, -1),
      fixes: untouched.map((fix) => ({
        ...fix,
        edits: fix.edits.map(([start, end, text]): Edit => [
          changes.mapPos(start, 1),
          changes.mapPos(end, -1),
          text,
        ]),
      })),
    });
  }
  return kept;
}

/** Promises after a change; the ones that it touched are read again with the next review. */
export function followedPromises(promises: readonly Promised[], changes: ChangeDesc): Promised[] {
  return promises
    .filter((one) => !disturbs(changes, one.start, one.end))
    .map((one) => ({
      ...one,
      start: changes.mapPos(one.start, 1),
      end: changes.mapPos(one.end, -1),
      time: one.time && [changes.mapPos(one.time[0], 1), changes.mapPos(one.time[1], -1)],
    }));
}

/** Every safe fix that can be made at once, in reading order; of two that collide the first. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const one of findings) {
    const fix = one.fixes.find((candidate) => candidate.safe);
    if (!fix || fix.edits.some((edit) => chosen.some((other) => collide(edit, other)))) continue;
    chosen.push(...fix.edits);
  }
  return chosen.sort((one, two) => one[0] - two[0]);
}

/** Gravest first, then in reading order. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, two) => RANK[one.outcome] - RANK[two.outcome] || one.start - two.start,
  );
}

/** The finding that stands at or after a place, going round; null without any. */
export function nextAfter(findings: readonly Finding[], place: number): Finding | null {
  const marked = findings.filter((one) => !one.whole).sort((one, two) => one.start - two.start);
  return marked.find((one) => one.start > place) ?? marked[0] ?? findings[0] ?? null;
}

/** How many of the customer's questions the draft takes up. */
export function taken(questions: readonly Asked[]): number {
  return questions.filter((one) => !one.left).length;
}

/** The words of a span; marks and blanks alone are shown with their neighbours. */
function named(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  if (/[\p{L}\p{N}]/u.test(words)) return words;
  const before = /[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^[^\p{L}\p{N}]*[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0] ?? "";
  return `${before}${words}${after}`;
}

/** Whether a change reaches into a span; writing on right behind it does not. */
function disturbs(changes: ChangeDesc, start: number, end: number): boolean {
  let found = false;
  changes.iterChangedRanges((from, to) => {
    found ||= from === to ? from > start && from < end : from < end && to > start;
  });
  return found;
}

function pair(
  span: [number, number] | null,
  at: (points: number) => number,
): [number, number] | null {
  return span && [at(span[0]), at(span[1])];
}

function collide([start, end]: Edit, [from, to]: Edit): boolean {
  return (start < to && from < end) || start === from;
}
