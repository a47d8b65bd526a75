import { beforeEach, describe, expect, it, vi } from "vitest";

async function inLanguage<Module>(lang: string, load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { lang } });
  return load();
}

describe("running times", () => {
  it.each([
    [0, "0:00"], [-5, "0:00"], [59.9, "0:59"], [425, "7:05"], [3599, "59:59"],
    [3600, "1 ч 00"], [7505, "2 ч 05"], [86_400, "1 дн 0 ч"], [273_600, "3 дн 4 ч"],
  ])("%s seconds are %s", async (seconds, text) => {
    const { running } = await inLanguage("ru", () => import("../running"));
    expect(running(seconds)).toBe(text);
  });

  it("speaks English", async () => {
    const { running } = await inLanguage("en", () => import("../running"));
    expect([running(7505), running(273_600)]).toEqual(["2 h 05", "3 d 4 h"]);
  });
});

describe("a refusal to close", () => {
  beforeEach(() => vi.resetModules());

  it("counts what is left, in three forms", async () => {
    const { told } = await inLanguage("ru", () => import("../posting"));
    const left = { error: "still_open", text: "", questions: 2, promises: 1, untold: 0, unsent: 5 };
    expect(told(left)).toBe(
      "Закрыть пока нельзя. Ещё открыто: 2 вопроса, 1 обещание, 5 неотправленных ответов.",
    );
  });

  it("tells any other refusal in the desk's words", async () => {
    const { told } = await inLanguage("en", () => import("../posting"));
    expect(told({ error: "in_the_past", text: "That time has passed already." })).toBe(
      "That time has passed already.",
    );
  });
});

describe("keys", () => {
  it.each([
    ["j", "KeyJ", "j"], ["J", "KeyJ", "j"], ["о", "KeyJ", "j"], ["к", "KeyR", "r"],
    ["?", "Slash", "?"], ["?", "Digit7", "?"], [".", "Slash", "/"], ["/", "Slash", "/"],
    ["Enter", "Enter", "Enter"],
  ])("%s on %s means %s", async (key, code, meaning) => {
    const { keyOf } = await inLanguage("ru", () => import("../keyboard"));
    expect(keyOf({ key, code, shiftKey: false })).toBe(meaning);
  });
});

describe("the pause before the next try", () => {
  it("grows, is bounded, and differs between pages", async () => {
    const { pause } = await inLanguage("ru", () => import("../stream"));
    expect([0, 1, 2, 3].map((n) => pause(n, 0.5))).toEqual([1000, 2000, 4000, 8000]);
    expect(pause(50, 1)).toBeLessThanOrEqual(30_000);
    expect(pause(3, 0)).not.toBe(pause(3, 0.9));
  });
});
