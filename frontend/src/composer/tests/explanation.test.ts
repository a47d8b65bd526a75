// @vitest-environment jsdom
import { expect, it } from "vitest";

import { explain } from "../explanation";
import type { Finding } from "../types";

const FOUND: Finding = {
  key: "0", code: "CNF01", name: "", outcome: "warn", start: 0, end: 4, text: "", shown: "",
  whole: false, why: "why", advice: "advice", fixes: [], page: "/rules/CNF01/",
};

function links(finding: Finding): string[] {
  const shown = explain(finding, () => {}, () => finding);
  return [...shown.querySelectorAll("a.button")].map((a) => `${a.getAttribute("href")} ${a.textContent}`);
}

it("leads to where that is done what the advice says", () => {
  expect(links({ ...FOUND, act: { url: "/c/7/ask/", label: "Спросить команду" } })).toEqual([
    "/c/7/ask/ Спросить команду",
  ]);
});

it("leads nowhere when the words themselves are to be mended", () => {
  expect(links({ ...FOUND, act: null })).toEqual([]);
  expect(links(FOUND)).toEqual([]);
});
