/**
 * Being told of news: an event stream, or asking now and then where streams do not get through.
 * An event is only a wake-up; what is new is asked for by the last event that we know.
 */
import type { Api } from "./api";
import { pause } from "./waiting";

const POLL_SHOWN = 5_000;
const POLL_HIDDEN = 60_000;
/** While the customer waits, place and time in the queue grow old. */
const REFRESH = 60_000;
const STREAM_AGAIN = 60_000;
const ENOUGH_FAILURES = 2;

interface Heard {
  kind?: string;
}

export class Live {
  private source: EventSource | null = null;
  private failures = 0;
  private timer = 0;
  private streamTimer = 0;
  private running = false;
  private shown = false;

  constructor(
    private readonly api: Api,
    private readonly last: () => number,
    private readonly wake: () => void,
    private readonly typing: () => void,
  ) {
    document.addEventListener("visibilitychange", () => this.awake());
    addEventListener("online", () => this.awake());
    addEventListener("pageshow", () => this.awake());
  }

  /** There is a conversation to listen to. */
  start(): void {
    if (this.running) return;
    this.running = true;
    void this.connect();
    this.plan();
  }

  show(shown: boolean): void {
    this.shown = shown;
    if (this.running) this.plan();
  }

  /** Back from sleep, another tab, or a tunnel: ask at once, and listen again. */
  private awake(): void {
    if (!this.running || document.hidden) return;
    this.wake();
    if (this.source?.readyState !== EventSource.OPEN) void this.connect();
    this.plan();
  }

  private async connect(): Promise<void> {
    clearTimeout(this.streamTimer);
    this.source?.close();
    try {
      const { url, ticket } = await this.api.post<{ url: string; ticket: string }>("ticket", {});
      const query = new URLSearchParams({ ticket, after: String(this.last()) });
      this.listen(new EventSource(`${url}?${query}`));
    } catch {
      this.lost();
    }
  }

  private listen(source: EventSource): void {
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.plan();
    };
    source.onmessage = (event: MessageEvent<string>) => {
      const kind = (JSON.parse(event.data) as Heard).kind ?? "";
      if (kind === "typing.agent") this.typing();
      else this.wake();
    };
    // A ticket opens the stream once: the browser's own reconnecting would be refused.
    source.onerror = () => {
      source.close();
      this.lost();
    };
  }

  private lost(): void {
    this.failures += 1;
    const again = this.failures > ENOUGH_FAILURES ? STREAM_AGAIN : pause(this.failures);
    clearTimeout(this.streamTimer);
    this.streamTimer = window.setTimeout(() => void this.connect(), again);
    this.plan();
  }

  private plan(): void {
    clearTimeout(this.timer);
    const streaming = this.source?.readyState === EventSource.OPEN;
    const visible = this.shown && !document.hidden;
    if (streaming && !visible) return;
    const wait = streaming ? REFRESH : visible ? POLL_SHOWN : POLL_HIDDEN;
    this.timer = window.setTimeout(() => {
      this.wake();
      this.plan();
    }, wait);
  }
}
