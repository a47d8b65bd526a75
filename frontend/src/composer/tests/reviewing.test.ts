// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Reviewing } from "../reviewing";
import type { Examined } from "../types";

interface Asked {
  body: string;
  version: number;
  answer: (language: string) => void;
  fail: () => void;
  signal: AbortSignal;
}

let asked: Asked[];
let told: Examined[];
let text: string;

const reviewing = () =>
  new Reviewing(
    "/c/7/review/",
    () => ({ body: text, mode: "reply", attachments: 0 }),
    (examined) => told.push(examined),
  );

beforeEach(() => {
  vi.useFakeTimers();
  [asked, told, text] = [[], [], ""];
  vi.stubGlobal("fetch", (_url: string, init: RequestInit) => {
    const { body, version } = JSON.parse(String(init.body)) as { body: string; version: number };
    return new Promise<Response>((resolve, reject) => {
      const signal = init.signal as AbortSignal;
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      const answer = (language: string) => {
        const said = { language, findings: [], questions: [], promises: [], version };
        const headers = { "Content-Type": "application/json" };
        resolve(new Response(JSON.stringify(said), { headers }));
      };
      asked.push({ body, version, answer, fail: () => reject(new TypeError("offline")), signal });
    });
  });
});
afterEach(() => vi.useRealTimers());

describe("Reviewing", () => {
  it("asks once after a pause, not for every key", async () => {
    const one = reviewing();
    for (const letter of "Приём") {
      text += letter;
      one.soon();
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(150);
    expect(asked.map((ask) => ask.body)).toEqual(["Приём"]);
  });

  it("lets go of a question when a newer one is asked", async () => {
    const one = reviewing();
    one.soon();
    await vi.advanceTimersByTimeAsync(150);
    one.soon();
    await vi.advanceTimersByTimeAsync(150);
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[1]!.answer("en");
    await vi.advanceTimersByTimeAsync(0);
    expect(told.map((examined) => examined.language)).toEqual(["en"]);
  });

  it("does not believe an answer to a text that has changed since", async () => {
    const one = reviewing();
    one.soon();
    await vi.advanceTimersByTimeAsync(150);
    one.soon();
    asked[0]!.answer("ru");
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toEqual([]);
  });

  it("asks again by itself when nobody answers", async () => {
    const one = reviewing();
    one.soon();
    await vi.advanceTimersByTimeAsync(150);
    asked[0]!.fail();
    await vi.advanceTimersByTimeAsync(3500);
    asked[1]!.answer("ru");
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveLength(1);
  });
});
