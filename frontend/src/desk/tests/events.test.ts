import { describe, expect, it } from "vitest";
import cases from "../../../../tests/desk/pages/live_cases.json";
import { type DeskEvent, concerns } from "../events";

interface Case {
  live: string;
  conversation?: string;
  event: { kind: string; conversation: number | null };
  concerns: boolean;
}

describe("an event makes a part old", () => {
  it.each(cases as Case[])("$live · $event.kind", ({ live, conversation, event, concerns: so }) => {
    const wants = { live, liveConversation: conversation };
    expect(concerns(wants, { id: 1, actor: "system", ...event } as DeskEvent)).toBe(so);
  });
});
