import { describe, expect, it, vi } from "vitest";

async function wordsOf(lang: string) {
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { lang } });
  return import("../words");
}

describe("counted", () => {
  it("counts in three ways in Russian", async () => {
    const { counted, words } = await wordsOf("ru");
    const said = [1, 2, 5, 11, 21, 22, 25].map((count) => counted(words.count.findings, count));
    expect(said).toEqual([
      "1 замечание", "2 замечания", "5 замечаний", "11 замечаний", "21 замечание",
      "22 замечания", "25 замечаний",
    ]);
  });

  it("counts in two ways in English", async () => {
    const { counted, words, quoted } = await wordsOf("en");
    expect([1, 2].map((count) => counted(words.count.findings, count))).toEqual([
      "1 finding", "2 findings",
    ]);
    expect(quoted("so")).toBe("“so”");
  });
});
