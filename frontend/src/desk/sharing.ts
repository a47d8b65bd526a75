// One tab of a person's browser holds the event stream and tells the others.
//
// A browser opens six connections to a host: with a stream in every tab, the seventh tab would
// wait for ever. The lock goes to the next tab when the one that leads is closed.
import type { DeskEvent } from "./events";
import type { State, Stream } from "./stream";

/** What the leading tab says: events, with the id up to which it knew everything; or its state. */
type Told = { after: number; events: DeskEvent[] } | { state: State };

export function share(stream: Stream, person: string): void {
  // Neither is there on plain HTTP from another machine: every tab leads itself, then.
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) {
    addEventListener("pagehide", () => stream.rest());
    addEventListener("pageshow", (event) => event.persisted && stream.lead());
    return stream.lead();
  }
  const tab = new Tab(stream, `nanni-stream-${person}`);
  addEventListener("pagehide", () => tab.leave());
  addEventListener("pageshow", (event) => event.persisted && tab.join());
  stream.onEvents((events) => tab.tell(events));
  stream.onState((state) => tab.tellState(state));
  stream.onMissed(() => tab.join(true));
  tab.join();
}

/** This tab among the person's tabs: it leads, or hears from the one that does. */
class Tab {
  private channel: BroadcastChannel | null = null;
  private waiting = new AbortController();
  private leading = false;
  private told = 0;

  constructor(
    private stream: Stream,
    private name: string,
  ) {}

  /** Lead if nobody does, else follow; with `now`, take over from a tab that has fallen asleep. */
  join(now = false): void {
    this.leave();
    this.channel = new BroadcastChannel(this.name);
    this.channel.onmessage = (message: MessageEvent<Told>) => this.hear(message.data);
    this.waiting = new AbortController();
    const { signal } = this.waiting;
    navigator.locks
      .request(this.name, now ? { steal: true } : { ifAvailable: true }, (lock) =>
        lock ? this.lead(signal) : this.follow(signal),
      )
      .catch(() => signal.aborted || this.join());
  }

  /** Leave the lock and the others' company. */
  leave(): void {
    this.waiting.abort();
    this.channel?.close();
    this.channel = null;
    this.leading = false;
    this.stream.rest();
  }

  tell(events: DeskEvent[]): void {
    if (this.leading) this.say({ after: this.told, events });
    this.told = this.stream.position;
  }

  tellState(state: State): void {
    if (this.leading) this.say({ state });
  }

  private lead(signal: AbortSignal): Promise<void> {
    this.leading = true;
    this.told = this.stream.position;
    this.stream.lead();
    return new Promise((release) => signal.addEventListener("abort", () => release()));
  }

  private async follow(signal: AbortSignal): Promise<void> {
    void this.stream.follow();
    await navigator.locks.request(this.name, { signal }, () => this.lead(signal));
  }

  private hear(told: Told): void {
    if ("state" in told) this.stream.hearState(told.state);
    else this.stream.hear(told.after, told.events);
  }

  private say(told: Told): void {
    this.channel?.postMessage(told);
  }
}
