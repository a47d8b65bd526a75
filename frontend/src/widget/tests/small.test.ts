import { describe, expect, it } from "vitest";
import { label, wordsFor } from "../loader/words";
import { pieces, size } from "../panel/pieces";
import { isPassing, pause } from "../panel/waiting";

describe("pieces", () => {
  it("joined are the text again", () => {
    for (const text of ["", "без ссылок", "см. https://a.example/x?y=1, и http://b.example.", "https://"]) {
      expect(pieces(text).map((piece) => piece.text).join("")).toBe(text);
    }
  });

  it("end a link before the sentence's sign, and make none of other schemes", () => {
    const found = pieces("Вот (https://a.example/x). javascript:alert(1) data:text/html,x");
    expect(found.filter((piece) => piece.link).map((piece) => piece.text)).toEqual(["https://a.example/x"]);
  });
});

describe("sizes", () => {
  it("are told as people read them", () => {
    expect(size(1_258_291, "ru", "КБ", "МБ")).toBe("1,2 МБ");
    expect(size(10, "ru", "КБ", "МБ")).toBe("1 КБ");
    expect(size(26_214_400, "en", "KB", "MB")).toBe("25 MB");
  });
});

describe("waiting", () => {
  it("grows to half a minute and is never the same for everybody", () => {
    expect([0, 1, 2, 9].map((tries) => pause(tries, () => 1))).toEqual([1000, 2000, 4000, 30_000]);
    expect(pause(3, () => 0)).toBe(4000);
  });

  it("knows what may pass later", () => {
    expect([0, 429, 500, 503].every(isPassing)).toBe(true);
    expect([400, 401, 403, 422].some(isPassing)).toBe(false);
  });
});

describe("the button", () => {
  it("is Russian unless the page is English", () => {
    expect(["", "ru", "de", "ru-RU"].map((l) => wordsFor(l).open)).toEqual(Array(4).fill("Открыть чат"));
    expect(wordsFor("en-GB").open).toBe("Open the chat");
  });

  it("says what it does, and how much is unread", () => {
    const words = wordsFor("ru");
    expect([label(words, false, 0), label(words, false, 2), label(words, true, 2)]).toEqual([
      "Открыть чат", "Открыть чат (непрочитанных: 2)", "Закрыть чат",
    ]);
  });
});
