// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";

import { morph } from "../live";

beforeEach(() => {
  document.body.innerHTML =
    '<div id="part"><form><button>Take it</button><input name="note" value=""></form></div>';
});

const part = () => document.getElementById("part") as HTMLElement;
const newer =
  '<div id="part"><form><button>Acknowledge</button><input name="note" value=""></form></div>';

it("gives a button in focus the words of what it does now", () => {
  document.querySelector("button")?.focus();
  morph(part(), newer);
  expect(document.querySelector("button")?.textContent).toBe("Acknowledge");
});

it("leaves a field in focus as it is being written", () => {
  const field = document.querySelector("input") as HTMLInputElement;
  field.focus();
  field.value = "It was";
  morph(part(), newer);
  expect(document.querySelector("input")?.value).toBe("It was");
});
