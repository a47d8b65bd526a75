import { describe, expect, it } from "vitest";

import { toUnits } from "../offsets";

describe("toUnits", () => {
  it("counts alike where nothing lies beyond the basic plane", () => {
    const at = toUnits("Здравствуйте");
    expect([at(0), at(5), at(12)]).toEqual([0, 5, 12]);
  });

  it("agrees with the code points of any text", () => {
    for (const text of ["🙂", "a🙂b", "🙂🙂да", "👩‍👩‍👧 семья", "\ud83d одна половина", "e\u0301"]) {
      const at = toUnits(text);
      const points = [...text];
      for (let place = 0; place <= points.length; place += 1) {
        expect(text.slice(0, at(place))).toBe(points.slice(0, place).join(""));
      }
    }
  });

  it("never points behind the text", () => {
    expect(toUnits("аб")(9)).toBe(2);
    expect(toUnits("🙂")(9)).toBe(2);
  });
});
