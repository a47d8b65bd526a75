/** Requests to the desk: no cookie, the token in a header, a new session when it is unknown. */
import type { Store } from "./store";

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}

export class Api {
  private identity = "";
  private identified = false;

  constructor(
    private readonly base: string,
    private readonly pass: string,
    private readonly language: string,
    private readonly store: Store,
  ) {}

  /** A proof of who the customer is; gives whether it is a new one. */
  identify(token: string): boolean {
    if (!token || token === this.identity) return false;
    this.identity = token;
    this.identified = false;
    return true;
  }

  get<T>(what: string): Promise<T> {
    return this.ask<T>("GET", what, null);
  }

  /** Do something as the visitor: begins a session if there is none yet, or if ours was unknown. */
  async post<T>(what: string, body: object): Promise<T> {
    await this.enter();
    try {
      return await this.ask<T>("POST", what, JSON.stringify(body));
    } catch (problem) {
      if (!(problem instanceof Refused) || problem.status !== 401) throw problem;
      this.store.keep({ token: "" });
      await this.enter();
      return await this.ask<T>("POST", what, JSON.stringify(body));
    }
  }

  /** Have a session; the first thing that is written makes one. */
  async enter(): Promise<void> {
    if (this.store.token && (this.identified || !this.identity)) return;
    const body = JSON.stringify({ pass: this.pass, identity: this.identity });
    const found = await this.ask<{ token: string }>("POST", "session", body);
    if (found.token) this.store.keep({ token: found.token });
    this.identified = true;
  }

  /** Upload a file and tell how far it is, from 0 to 1. */
  async upload<T>(file: File, progress: (share: number) => void): Promise<T> {
    await this.enter();
    return new Promise<T>((done, fail) => {
      const request = new XMLHttpRequest();
      request.open("POST", `${this.base}/files`);
      for (const [name, value] of Object.entries(this.headers())) {
        request.setRequestHeader(name, value);
      }
      request.upload.onprogress = (event) => progress(event.loaded / (event.total || 1));
      request.onerror = () => fail(new Refused(0, "network", ""));
      request.onload = () => {
        const body = parsed(request.responseText);
        if (request.status < 300) done(body as T);
        else fail(refusal(request.status, body));
      };
      const form = new FormData();
      form.append("file", file);
      request.send(form);
    });
  }

  private async ask<T>(method: string, what: string, body: string | null): Promise<T> {
    const headers = this.headers();
    if (body !== null) headers["Content-Type"] = "application/json";
    let answer: Response;
    try {
      answer = await fetch(`${this.base}/${what}`, {
        method, headers, body, credentials: "omit", cache: "no-store",
      });
    } catch {
      throw new Refused(0, "network", "");
    }
    const found = answer.status === 204 ? {} : parsed(await answer.text().catch(() => ""));
    if (!answer.ok) throw refusal(answer.status, found);
    return found as T;
  }

  private headers(): Record<string, string> {
    const headers: Record<string, string> = {
      Accept: "application/json",
      "X-Widget-Language": this.language,
      // Times are told by the customer's clock.
      "X-Widget-Zone": Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    };
    if (this.store.token) headers["Authorization"] = `Bearer ${this.store.token}`;
    return headers;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function refusal(status: number, body: unknown): Refused {
  const said = (body ?? {}) as { error?: string; text?: string };
  return new Refused(status, said.error ?? "", said.text ?? "");
}
