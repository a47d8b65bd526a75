// Talking to the desk: JSON there, JSON back, and a difference between a refusal and no answer.

/** The desk answered and said no; `data` is what it said. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly data: Record<string, unknown> & { error?: string; text?: string },
  ) {
    super(data.text ?? data.error ?? String(status));
  }
}

/** Nobody answered: the network, the server, or a page of somebody else's. */
export class Unreachable extends Error {}

export async function post<Answer>(
  url: string,
  body: unknown,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Answer> {
  return (await send(url, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", "X-CSRFToken": csrfToken() },
    ...options,
  })) as Answer;
}

export async function get<Answer>(url: string, signal?: AbortSignal): Promise<Answer> {
  return (await send(url, signal ? { signal } : {})) as Answer;
}

export async function upload<Answer>(url: string, file: File): Promise<Answer> {
  const form = new FormData();
  form.set("file", file);
  const headers = { "X-CSRFToken": csrfToken() };
  return (await send(url, { method: "POST", body: form, headers })) as Answer;
}

/** A piece of a page, made by the server. */
export async function fragment(url: string, body: unknown): Promise<string> {
  return (await send(url, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", "X-CSRFToken": csrfToken() },
  })) as string;
}

async function send(url: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      headers: { "X-Requested-With": "fetch", ...init.headers },
      credentials: "same-origin",
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable(String(error));
  }
  if (response.status === 204) return null;
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  // A gateway between us and the desk answers in HTML: that is nobody's word on the matter.
  if (response.status >= 500 || (!response.ok && !isJson)) throw new Unreachable(response.statusText);
  const answer: unknown = isJson ? await response.json() : await response.text();
  if (!response.ok) throw new Refused(response.status, answer as Refused["data"]);
  return answer;
}

function csrfToken(): string {
  return document.querySelector<HTMLInputElement>("[name=csrfmiddlewaretoken]")?.value ?? "";
}
