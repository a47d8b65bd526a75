// `form[data-fetch]`: posted without leaving the page; a refusal is told in its own words.
import { ask } from "./dialog";
import { Refused, type Refusal, leave, post } from "./http";
import type { Live } from "./live";
import { toast } from "./toasts";
import { words } from "./words";

export function startPosting(live: Live): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-fetch")) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    void send(form, body, live);
  });
}

async function send(form: HTMLFormElement, body: FormData, live: Live): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  try {
    await post(form.action, body);
    form.reset();
    for (const opened of form.querySelectorAll("details[open]")) opened.removeAttribute("open");
    form.closest("details[open]")?.removeAttribute("open");
    live.refetchAll();
  } catch (error) {
    await refused(error, form, body, live);
  } finally {
    form.removeAttribute("aria-busy");
  }
}

async function refused(
  error: unknown,
  form: HTMLFormElement,
  body: FormData,
  live: Live,
): Promise<void> {
  if (!(error instanceof Refused)) return toast(words.unreachable, "danger");
  if (error.status === 401) return leave();
  const { refusal } = error;
  if (refusal.error === "over_cap" && refusal["needs"] === "reason") {
    const reason = await ask(
      words.reason, refusal.text, words.reasonHint, words.takeAnyway, words.cancel,
    );
    if (!reason) return;
    body.set("reason", reason);
    form.removeAttribute("aria-busy");
    return send(form, body, live);
  }
  toast(told(refusal), "danger");
}

/** A refusal in words; of what is still open, how much of each. */
export function told(refusal: Refusal): string {
  if (refusal.error !== "still_open") return refusal.text || words.broken;
  const left = Object.entries(words.still)
    .map(([name, say]) => [Number(refusal[name] ?? 0), say] as const)
    .filter(([n]) => n > 0)
    .map(([n, say]) => say(n));
  return words.stillOpen(left.join(", "));
}
