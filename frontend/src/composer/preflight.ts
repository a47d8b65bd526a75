// The customer's words beside the draft; the server draws it, here it opens and lights up.
import { button, h } from "./dom";
import { fragment } from "./http";
import { words } from "./words";

export async function openPreflight(url: string, body: unknown, send: () => void): Promise<void> {
  const page = new DOMParser().parseFromString(await fragment(url, body), "text/html");
  const dialog = h(
    "dialog",
    { class: "dialog dialog--preflight", "aria-labelledby": "preflight-title" },
    h("h2", { id: "preflight-title" }, words.preflightTitle),
    ...page.body.children,
    h(
      "div",
      { class: "row" },
      button(words.send, "button button--primary", () => {
        dialog.close();
        send();
      }),
      button(words.back, "button button--quiet", () => dialog.close()),
    ),
  );
  for (const kind of ["pointerover", "focusin"]) {
    dialog.addEventListener(kind, (event) => light(dialog, event.target));
  }
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Light up a question wherever it stands together with its answer. */
function light(dialog: HTMLElement, target: EventTarget | null): void {
  const link = target instanceof Element && target.closest<HTMLElement>("[data-link]");
  const numbers = new Set(link ? numbersOf(link) : []);
  for (const one of dialog.querySelectorAll<HTMLElement>("[data-link]")) {
    one.classList.toggle("is-lit", numbersOf(one).some((number) => numbers.has(number)));
  }
}

function numbersOf(element: HTMLElement): string[] {
  return (element.dataset["link"] ?? "").split(" ").filter(Boolean);
}
