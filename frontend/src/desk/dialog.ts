// A small dialog of the page's own: built, shown, gone.

/** An element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Show a dialog; it removes itself, and focus goes back to where it was. */
export function show(label: string, ...content: Node[]): HTMLDialogElement {
  const dialog = element("dialog", { class: "dialog stack", "aria-label": label }, ...content);
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  return dialog;
}

/** Ask for a line of text; null when it was not given. */
export function ask(label: string, text: string, hint: string, yes: string, no: string) {
  return new Promise<string | null>((resolve) => {
    const input = element("input", { id: "asked", required: "", maxlength: "200" });
    const cancel = element("button", { type: "button", class: "button" }, no);
    const form = element(
      "form",
      { method: "dialog", class: "stack" },
      element("p", {}, text),
      element(
        "div",
        { class: "field" },
        element("label", { for: "asked" }, label),
        input,
        element("p", { class: "field__hint" }, hint),
      ),
      element(
        "div",
        { class: "row" },
        element("button", { class: "button button--primary" }, yes),
        cancel,
      ),
    );
    const dialog = show(label, form);
    let answer: string | null = null;
    cancel.addEventListener("click", () => dialog.close());
    form.addEventListener("submit", () => (answer = input.value));
    dialog.addEventListener("close", () => resolve(answer));
    input.focus();
  });
}
