// Asking the desk from a page that is open.

const TOKEN = 'input[name="csrfmiddlewaretoken"]';

export const ASKED_BY_US = { "X-Requested-With": "fetch" };

export function token(): string {
  return document.querySelector<HTMLInputElement>(TOKEN)?.value ?? "";
}

/** A refusal with its words, as lib/errors.py answers. */
export interface Refusal {
  error: string;
  text: string;
  [detail: string]: unknown;
}

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.text);
  }
}

export async function post(url: string, body: FormData | Record<string, string>): Promise<Response> {
  const form = body instanceof FormData ? body : new FormData();
  if (!(body instanceof FormData)) {
    for (const [name, value] of Object.entries(body)) form.set(name, value);
  }
  if (!form.has("csrfmiddlewaretoken")) form.set("csrfmiddlewaretoken", token());
  const response = await fetch(url, {
    method: "POST",
    body: form,
    headers: { ...ASKED_BY_US, Accept: "application/json" },
  });
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => null)) as Refusal | null;
  throw new Refused(response.status, refusal ?? { error: "broken", text: "" });
}

/** Somebody signed out elsewhere: what was typed stays, the page asks to sign in again. */
export function leave(): void {
  const back = encodeURIComponent(location.pathname + location.search);
  location.assign(`/sign-in/?next=${back}`);
}
