// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Drafting, type DraftState } from "../drafting";
import type { Kept } from "../types";

const KEY = "nanni.draft.1.7.reply";
let answers: (() => Response)[];
let posted: { body: string; version: number }[];
let states: DraftState[];
let conflicts: Kept[];

const json = (body: unknown, status = 200) => () =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const gone = () => {
  throw new TypeError("Failed to fetch");
};

function drafting(server: Kept = { body: "", version: 0 }): Drafting {
  return new Drafting("/c/7/draft/", "reply", KEY, server, {
    state: (state) => states.push(state),
    conflict: (theirs) => conflicts.push(theirs),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  [answers, posted, states, conflicts] = [[], [], [], []];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    posted.push(JSON.parse(String(init.body)));
    return (answers.shift() ?? gone)();
  });
});
afterEach(() => vi.useRealTimers());

describe("Drafting", () => {
  it("keeps a text here at once and lets go of it when the server has it", async () => {
    answers = [json({ version: 1 })];
    const draft = drafting();
    draft.changed("Приём");
    expect(JSON.parse(localStorage.getItem(KEY)!).body).toBe("Приём");
    await vi.advanceTimersByTimeAsync(1000);
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(states.at(-1)).toBe("saved");
    expect(posted).toEqual([{ body: "Приём", version: 0, mode: "reply" }]);
  });

  it("goes on trying while nobody answers, and keeps the text", async () => {
    answers = [gone, gone, json({ version: 1 })];
    const draft = drafting();
    draft.changed("Приём");
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.at(-1)).toBe("offline");
    expect(drafting().unsaved()?.body).toBe("Приём");
    await vi.advanceTimersByTimeAsync(12_000);
    expect(states.at(-1)).toBe("saved");
  });

  it("saves what was written while a save was on its way", async () => {
    answers = [json({ version: 1 }), json({ version: 2 })];
    const draft = drafting();
    draft.changed("При");
    const saved = draft.save();
    draft.changed("Приём");
    await saved;
    expect(JSON.parse(localStorage.getItem(KEY)!).body).toBe("Приём");
    await vi.advanceTimersByTimeAsync(1000);
    expect(posted.at(-1)).toMatchObject({ body: "Приём", version: 1 });
  });

  it("tells of a later text of another window and overwrites it only when told to", async () => {
    answers = [json({ error: "newer_draft", body: "Чужой", version: 5 }, 409), json({ version: 6 })];
    const draft = drafting({ body: "Старый", version: 4 });
    draft.changed("Мой");
    await vi.advanceTimersByTimeAsync(1000);
    expect(conflicts).toMatchObject([{ body: "Чужой", version: 5 }]);
    expect(posted).toHaveLength(1);
    draft.insist(5);
    await vi.advanceTimersByTimeAsync(0);
    expect(posted.at(-1)).toMatchObject({ body: "Мой", version: 5 });
  });

  it("knows a text kept here that continues the server's from one that does not", () => {
    localStorage.setItem(KEY, JSON.stringify({ body: "Здесь", version: 4, at: 1 }));
    const same = drafting({ body: "Там", version: 4 });
    expect(same.continues(same.unsaved()!)).toBe(true);
    const newer = drafting({ body: "Там", version: 5 });
    expect(newer.continues(newer.unsaved()!)).toBe(false);
  });

  it("forgets what it kept when the server says the same", () => {
    localStorage.setItem(KEY, JSON.stringify({ body: "Там", version: 1, at: 1 }));
    expect(drafting({ body: "Там", version: 2 }).unsaved()).toBeNull();
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});
