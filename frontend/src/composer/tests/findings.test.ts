import { ChangeSet } from "@codemirror/state";
import { describe, expect, it } from "vitest";

import { followed, inUnits, nextAfter, safeEdits, taken } from "../findings";
import type { Asked, Edit, Examined, Finding } from "../types";

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    key: `${start}`, code: "TYP01", name: "", outcome: "warn", start, end, text: "", shown: "",
    whole: false, why: "", advice: "", fixes: [], page: "", ...more,
  };
}

function fixing(start: number, end: number, text: string, safe = true): Finding {
  return finding(start, end, { fixes: [{ safe, edits: [[start, end, text]] }] });
}

function examined(findings: Finding[]): Examined {
  return { language: "ru", findings, questions: [], promises: [], version: 3 };
}

describe("inUnits", () => {
  it("moves places behind an emoji and those of its fixes", () => {
    const [found] = inUnits(examined([fixing(2, 4, "да")]), "🙂 да").findings;
    expect([found!.start, found!.end, found!.fixes[0]!.edits[0]]).toEqual([3, 5, [3, 5, "да"]]);
  });

  it("names a stray comma by what stands around it", () => {
    const text = "стоит 2400 рублей , картой можно";
    const [found] = inUnits(examined([finding(17, 19)]), text).findings;
    expect(found!.shown).toBe("рублей , картой");
  });

  it("gives each finding a key of its own", () => {
    const keys = inUnits(examined([finding(0, 1), finding(2, 3)]), "abcd").findings.map((f) => f.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("followed", () => {
  const change = (from: number, to: number, insert: string) =>
    ChangeSet.of({ from, to, insert }, 20);

  it("moves what stands behind a change", () => {
    const [found] = followed([fixing(10, 12, "x")], change(0, 0, "abc"));
    expect([found!.start, found!.end, found!.fixes[0]!.edits]).toEqual([13, 15, [[13, 15, "x"]]]);
  });

  it("forgets a finding whose words were changed", () => {
    expect(followed([finding(5, 10)], change(7, 8, ""))).toEqual([]);
    expect(followed([finding(5, 10)], change(7, 7, "x"))).toEqual([]);
  });

  it("keeps a finding when one writes on right behind it", () => {
    expect(followed([finding(5, 10)], change(10, 10, "."))).toHaveLength(1);
    expect(followed([finding(5, 10)], change(5, 5, " "))).toHaveLength(1);
  });

  it("keeps what is said of the whole reply", () => {
    expect(followed([finding(0, 20, { whole: true })], change(3, 4, "xyz"))).toHaveLength(1);
  });
});

describe("safeEdits", () => {
  it("takes the first safe fix of each finding, in reading order", () => {
    const both = finding(0, 2, {
      fixes: [
        { safe: false, edits: [[0, 2, "no"]] },
        { safe: true, edits: [[0, 2, "yes"]] },
        { safe: true, edits: [[0, 2, "later"]] },
      ],
    });
    expect(safeEdits([fixing(5, 6, "b"), both])).toEqual([[0, 2, "yes"], [5, 6, "b"]]);
  });

  it("makes of two that collide only the first", () => {
    expect(safeEdits([fixing(0, 5, "a"), fixing(3, 8, "b")])).toEqual([[0, 5, "a"]]);
    expect(safeEdits([fixing(4, 4, " "), fixing(4, 4, " ")])).toHaveLength(1);
  });

  it("leaves unsafe fixes to people", () => {
    expect(safeEdits([fixing(0, 1, "x", false)])).toEqual([]);
  });

  it("never makes edits that overlap, whatever the findings", () => {
    let seed = 7;
    const random = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
    for (let round = 0; round < 300; round += 1) {
      const findings = Array.from({ length: 6 }, () => {
        const start = random(30);
        return fixing(start, start + random(5), "z");
      });
      const edits: Edit[] = safeEdits(findings);
      for (const [place, [start, end]] of edits.entries()) {
        const next = edits[place + 1];
        expect(start).toBeLessThanOrEqual(end);
        if (next) expect(end).toBeLessThanOrEqual(next[0]);
      }
      expect(() => ChangeSet.of(edits.map(([from, to, insert]) => ({ from, to, insert })), 40)).not.toThrow();
    }
  });
});

describe("nextAfter", () => {
  it("goes on from the caret and round the end", () => {
    const all = [finding(8, 9), finding(2, 3)];
    expect(nextAfter(all, 0)!.start).toBe(2);
    expect(nextAfter(all, 2)!.start).toBe(8);
    expect(nextAfter(all, 8)!.start).toBe(2);
    expect(nextAfter([], 0)).toBeNull();
  });

  it("comes to what is said of the whole when nothing is marked", () => {
    expect(nextAfter([finding(0, 9, { whole: true })], 5)!.whole).toBe(true);
  });
});

describe("taken", () => {
  it("counts questions that are not left", () => {
    const asked = (left: boolean) => ({ left }) as Asked;
    expect(taken([asked(true), asked(false), asked(false)])).toBe(2);
  });
});
