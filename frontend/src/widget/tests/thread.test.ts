import { describe, expect, it } from "vitest";
import { cardIsOpen, dayOf, lines, merge, unconfirmed, unread } from "../panel/thread";
import type { Message, Pending } from "../panel/types";

function message(id: number, some: Partial<Message> = {}): Message {
  return {
    id, from: "us", name: "Анна", body: `m${id}`, at: `2026-03-03T09:0${id % 10}:00Z`,
    files: [], masked: [], about: "", token: "", ...some,
  };
}

function pending(token: string, some: Partial<Pending> = {}): Pending {
  return {
    token, body: token, card: null, files: [], at: "2026-03-03T09:30:00Z", status: "sending",
    problem: "", ...some,
  };
}

describe("merge", () => {
  it("keeps a message once, whatever came twice and in which order", () => {
    const found = merge([message(1), message(3)], [message(3), message(2), message(1)]);
    expect(found.map((m) => m.id)).toEqual([1, 2, 3]);
  });

  it("puts a reply where it arrived: it was held while the customer wrote on", () => {
    const held = message(1, { at: "2026-03-03T09:20:00Z" });
    expect(merge([message(2, { from: "me" })], [held]).map((m) => m.id)).toEqual([2, 1]);
  });

  it("takes the newer word on a message", () => {
    expect(merge([message(1)], [message(1, { body: "new" })])[0]?.body).toBe("new");
  });
});

describe("lines", () => {
  it("shows a message on its way until the server has it, under one key", () => {
    const before = lines([], [pending("t1")]);
    const after = lines([message(1, { from: "me", token: "t1" })], [pending("t1")]);
    expect(before.at(-1)).toMatchObject({ key: "t1", kind: "pending" });
    expect(after.at(-1)).toMatchObject({ key: "t1", kind: "said" });
    expect(after.filter((line) => line.key === "t1")).toHaveLength(1);
  });

  it("begins each day with its name", () => {
    const found = lines(
      [message(1, { at: "2026-03-03T09:00:00Z" }), message(2, { at: "2026-03-03T09:05:00Z" }),
        message(3, { at: "2026-03-09T09:00:00Z" })],
      [],
    );
    expect(found.map((line) => line.kind)).toEqual(["day", "said", "said", "day", "said"]);
  });

  it("names a day by the clock of the browser", () => {
    expect(dayOf("2026-03-03T12:00:00Z")).toBe("2026-03-03");
  });
});

describe("what is counted and offered", () => {
  it("counts only words of ours after the last one seen", () => {
    const all = [message(1), message(2, { from: "me" }), message(3), message(4, { from: "bot" })];
    expect([unread(all, 0), unread(all, 1), unread(all, 4)]).toEqual([3, 2, 0]);
  });

  it("offers the card while the bot's question is the last word", () => {
    const asked = message(2, { from: "bot", about: "intake" });
    expect(cardIsOpen([message(1), asked], [])).toBe(true);
    expect(cardIsOpen([message(1), asked], [pending("t")])).toBe(false);
    expect(cardIsOpen([asked, message(3, { from: "me" })], [])).toBe(false);
    expect(cardIsOpen([], [])).toBe(false);
  });

  it("does not take messages of others for its own", () => {
    expect(unconfirmed([pending("t1")], [message(1)])).toHaveLength(1);
  });
});
