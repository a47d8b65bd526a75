// The event stream: a ticket, an EventSource from the last id on, and the way round it.
//
// The ticket lives for a minute, so that every new connection asks for a new one; EventSource's
// own reconnecting would come with the old. Where streams do not get through, the page polls.
// A tab that does not lead hears from the one that does (see sharing.ts) and has no stream itself.
import type { DeskEvent } from "./events";
import { ASKED_BY_US, Refused, leave, post } from "./http";

export type State = "live" | "polling" | "lost";

const OPENS_WITHIN = 8_000;
const POLL_EVERY = 3_000;
const TRY_STREAM_AGAIN = 60_000;
/** A connection that died in silence is found out by asking for what it should have told. */
const CHECK_EVERY = 45_000;
const FAILURES_BEFORE_POLLING = 2;
const LONGEST_PAUSE = 20_000;

/** A pause before the next try: longer each time, never the same for a thousand pages at once. */
export function pause(failures: number, random = Math.random()): number {
  const base = Math.min(LONGEST_PAUSE, 1_000 * 2 ** Math.min(failures, 10));
  return Math.round(base * (0.5 + random));
}

export class Stream {
  private source: EventSource | null = null;
  private failures = 0;
  private timers: number[] = [];
  private told: ((events: DeskEvent[]) => void)[] = [];
  private watched: ((state: State) => void)[] = [];
  private waiting: DeskEvent[] = [];
  private flushing = false;
  private leads = false;
  private missed: () => void = () => undefined;

  constructor(private last: number) {}

  /** Called when this tab, which does not lead, finds out that it was not told everything. */
  onMissed(tell: () => void): void {
    this.missed = tell;
  }

  /** The id of the last event that this tab knows of. */
  get position(): number {
    return this.last;
  }

  onEvents(tell: (events: DeskEvent[]) => void): void {
    this.told.push(tell);
  }

  onState(tell: (state: State) => void): void {
    this.watched.push(tell);
  }

  start(): void {
    setInterval(() => void this.check(), CHECK_EVERY);
    addEventListener("online", () => (this.leads ? this.again(0) : void this.check()));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.check();
    });
  }

  /** Hold the stream from now on. */
  lead(): void {
    this.leads = true;
    void this.connect();
  }

  /** Let go of the stream: another tab has it, or the page goes out of sight. */
  rest(): void {
    this.leads = false;
    this.stop();
  }

  /** Ask for what happened since this page was made, and rely on being told from then on. */
  async follow(): Promise<void> {
    this.rest();
    this.tellState((await this.ask()) ? "live" : "lost");
  }

  /** Take what the leading tab tells, which it knew everything of up to `after`. */
  hear(after: number, events: DeskEvent[]): void {
    if (after > this.last) void this.ask();
    else this.take(events);
  }

  /** How the leading tab is connected is how this one is. */
  hearState(state: State): void {
    if (!this.leads) this.tellState(state);
  }

  private async connect(): Promise<void> {
    this.stop();
    let where: { url: string; ticket: string };
    try {
      where = (await (await post("/live/ticket/", {})).json()) as typeof where;
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return leave();
      return this.leads ? this.failed(true) : undefined;
    }
    if (!this.leads) return;
    const source = new EventSource(`${where.url}?ticket=${where.ticket}&after=${this.last}`);
    this.source = source;
    const late = this.later(() => this.failed(false), OPENS_WITHIN);
    source.onopen = () => {
      clearTimeout(late);
      this.failures = 0;
      this.tellState("live");
    };
    source.onmessage = (message: MessageEvent<string>) => {
      this.take([JSON.parse(message.data) as DeskEvent]);
    };
    source.onerror = () => this.failed(false);
  }

  private failed(unreachable: boolean): void {
    this.stop();
    this.failures += 1;
    if (unreachable) {
      this.tellState("lost");
      this.again(pause(this.failures));
    } else if (this.failures < FAILURES_BEFORE_POLLING) {
      this.again(pause(this.failures - 1));
    } else {
      void this.poll();
      this.again(TRY_STREAM_AGAIN * (0.75 + Math.random() / 2));
    }
  }

  private async poll(): Promise<void> {
    const reached = await this.ask();
    this.tellState(reached ? "polling" : "lost");
    this.later(() => void this.poll(), reached ? POLL_EVERY : pause(this.failures));
  }

  /** Ask for what came after the last id; gives whether the desk answered. */
  private async ask(): Promise<boolean> {
    try {
      const response = await fetch(`/live/events/?after=${this.last}`, { headers: ASKED_BY_US });
      if (response.status === 401) leave();
      if (!response.ok) return false;
      const found = (await response.json()) as { events: DeskEvent[] };
      this.take(found.events);
      return true;
    } catch {
      return false;
    }
  }

  private async check(): Promise<void> {
    if (this.leads && this.source?.readyState !== EventSource.OPEN) return;
    const before = this.last;
    const reached = await this.ask();
    if (this.leads) {
      if (!reached || this.last !== before) this.again(0);
    } else {
      this.tellState(reached ? "live" : "lost");
      if (this.last !== before) this.missed();
    }
  }

  private take(events: DeskEvent[]): void {
    const fresh = events.filter((event) => event.id > this.last);
    const newest = fresh.at(-1);
    if (!newest) return;
    this.last = newest.id;
    this.waiting.push(...fresh);
    if (this.flushing) return;
    this.flushing = true;
    // A burst arrives event by event; the page looks at it once.
    queueMicrotask(() => {
      this.flushing = false;
      const all = this.waiting.splice(0);
      for (const tell of this.told) tell(all);
    });
  }

  private tellState(state: State): void {
    for (const tell of this.watched) tell(state);
  }

  private again(after: number): void {
    this.later(() => void this.connect(), after);
  }

  private later(run: () => void, after: number): number {
    const timer = window.setTimeout(run, after);
    this.timers.push(timer);
    return timer;
  }

  private stop(): void {
    this.source?.close();
    this.source = null;
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }
}
