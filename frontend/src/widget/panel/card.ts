/** The bot's question as a card of four short fields; nobody has to fill it in. */
import { h } from "./dom";
import type { Card, Words } from "./types";

export function cardForm(
  words: Words,
  fields: Record<string, string>,
  send: (card: Card) => void,
): HTMLFormElement {
  const inputs = Object.entries(fields).map(([name, label]) => {
    const input = h("input", { id: `card-${name}`, name, maxlength: "500", autocomplete: "off" });
    return { name, input, row: h("p", {}, h("label", { for: input.id }, label), input) };
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const card = Object.fromEntries(inputs.map(({ name, input }) => [name, input.value.trim()]));
    if (Object.values(card).some(Boolean)) send(card);
    else inputs[0]?.input.focus();
  };
  return h(
    "form",
    { class: "card", onsubmit: submit, "aria-labelledby": "card-title" },
    h("p", { class: "card__title", id: "card-title" }, words["card_title"] ?? ""),
    ...inputs.map(({ row }) => row),
    h("button", { class: "button" }, words["card_send"] ?? ""),
  );
}
