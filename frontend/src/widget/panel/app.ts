/** The panel: joins what the server says, what is on its way, and what the customer does. */
import { type Api, Refused } from "./api";
import { cardForm } from "./card";
import { Compose } from "./compose";
import { CLOSE, h, icon } from "./dom";
import { Live } from "./live";
import { Log } from "./log";
import { Outbox } from "./outbox";
import type { Page } from "./page";
import type { Store } from "./store";
import { cardIsOpen, lines, merge, unread } from "./thread";
import type { Matter, Message, News, State } from "./types";
import { pause } from "./waiting";

const TYPING_EVERY = 5_000;
const TYPING_SHOWN = 6_000;

/** What the page around is told. */
export interface Around {
  unread(count: number): void;
  close(): void;
  begun(): void;
}

export class App {
  private messages: Message[] = [];
  private state: State | null = null;
  private last = 0;
  private shown = false;
  private online = true;
  private asking = false;
  private askAgain = false;
  private tries = 0;
  private typedAt = 0;
  private typingTimer = 0;
  private readTold = 0;
  private readonly log: Log;
  private readonly outbox: Outbox;
  private readonly live: Live;
  private readonly compose: Compose;
  private readonly card: HTMLFormElement;
  private readonly hours = h("p", { class: "hours" });
  private readonly matter = h("a", { class: "matter", target: "_blank", rel: "noopener noreferrer", hidden: true });
  private readonly notices = h("div", { class: "notices" });
  private readonly status = h("p", { class: "status", role: "status" });
  private readonly trouble = h("p", { class: "trouble", role: "status" });
  private readonly typing = h("p", { class: "typing", "aria-live": "polite" });
  private readonly human: HTMLButtonElement;
  private readonly letter: HTMLButtonElement;

  constructor(
    private readonly page: Page,
    private readonly api: Api,
    private readonly store: Store,
    private readonly around: Around,
  ) {
    const word = (name: string): string => page.words[name] ?? "";
    this.outbox = new Outbox(api, store, () => this.paint(), (message) => this.confirmed(message));
    this.live = new Live(api, () => this.last, () => void this.ask(), () => this.showTyping());
    this.log = new Log(page.words, page.language, page.bot, () => void this.lookBack(),
      (token) => this.outbox.retry(token));
    this.compose = new Compose(page.words, page.limits, api,
      (body, files) => this.outbox.add(body, null, files), (text) => this.typed(text));
    this.card = cardForm(page.words, page.fields, (card) => this.outbox.add("", card, []));
    this.human = h("button", { type: "button", class: "chip", onclick: () => this.callHuman() }, word("human"));
    this.letter = h("button", { type: "button", class: "chip", hidden: true, onclick: () => void this.mail() });
    page.root.append(
      h("header", { class: "head" },
        h("div", {}, h("h1", {}, page.name), this.hours),
        h("button", { type: "button", class: "round", "aria-label": word("close"), title: word("close"),
          onclick: () => around.close() }, icon(CLOSE))),
      this.matter,
      this.notices,
      this.log.element,
      this.typing,
      this.status,
      this.trouble,
      h("div", { class: "chips" }, this.human, this.letter),
      this.compose.element,
    );
    this.log.element.append(this.card);
    this.log.element.prepend(h("p", { class: "greeting" }, page.greeting));
    this.log.element.addEventListener("scroll", () => this.markRead(), { passive: true });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") around.close();
    });
    addEventListener("offline", () => this.setOnline(false));
    addEventListener("focus", () => this.markRead());
    this.compose.fill(store.text);
    this.paint();
  }

  /** Begin: who is it, what was said before, what is still on its way. */
  async begin(): Promise<void> {
    try {
      if (this.store.token || this.page.identity) await this.api.enter();
      const found = await this.api.get<News>("messages");
      this.messages = merge(this.messages, found.messages);
      this.last = found.last;
      this.take(found.state);
      this.log.offerEarlier(found.more ?? false);
      this.setOnline(true);
      this.paint();
      this.log.toEnd();
      this.markRead();
      void this.outbox.send();
      this.tries = 0;
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 403) return this.refuse(problem.message);
      this.setOnline(false);
      setTimeout(() => void this.begin(), pause(this.tries++));
    }
  }

  /** The page around opened or closed the frame. */
  show(shown: boolean): void {
    this.shown = shown;
    this.live.show(shown);
    if (!shown) return;
    this.log.toEnd();
    this.compose.focus();
    this.markRead();
    if (this.state) void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.asking) {
      this.askAgain = true;
      return;
    }
    this.asking = true;
    try {
      const running = this.state?.running ?? false;
      const found = await this.api.get<News>(running ? `updates?after=${this.last}` : "messages");
      this.messages = merge(this.messages, found.messages);
      if (found.messages.some((message) => message.from !== "me")) this.hideTyping();
      this.last = Math.max(this.last, found.last);
      this.take(found.state);
      this.setOnline(true);
      this.paint();
      this.markRead();
    } catch (problem) {
      if (problem instanceof Refused && problem.status === 0) this.setOnline(false);
    } finally {
      this.asking = false;
      if (this.askAgain) {
        this.askAgain = false;
        void this.ask();
      }
    }
  }

  private confirmed(message: Message): void {
    this.messages = merge(this.messages, [message]);
    this.setOnline(true);
    this.paint();
    this.log.toEnd();
    this.around.begun();
    void this.ask();
  }

  private take(state: State): void {
    this.state = state;
    this.log.page = state.page;
    if (state.running) this.live.start();
  }

  private paint(): void {
    const pending = this.outbox.pending;
    this.log.show(lines(this.messages, pending), () => {
      this.card.hidden = !cardIsOpen(this.messages, pending);
    });
    const state = this.state;
    if (!state) return;
    this.showMatter(state.matter);
    this.hours.textContent = state.hours;
    this.hours.classList.toggle("hours--open", state.staffed);
    this.status.textContent = [state.text, [state.place, state.wait].filter(Boolean).join(" · ")].filter(Boolean).join(" ");
    this.notices.replaceChildren(...state.notices.map((notice) => h("p", {}, notice)));
    this.letter.hidden = !state.address;
    this.letter.textContent = `${this.page.words["transcript"]} ${state.address}`;
    this.around.unread(this.reading ? 0 : unread(this.messages, Math.max(state.read, this.readTold)));
  }

  /** The customer looks at the end of the log. */
  private get reading(): boolean {
    return this.shown && !document.hidden && this.log.atEnd;
  }

  private markRead(): void {
    if (!this.reading || !this.state) return;
    const newest = Math.max(0, ...this.messages.filter((m) => m.from !== "me").map((m) => m.id));
    this.around.unread(0);
    if (newest <= Math.max(this.state.read, this.readTold)) return;
    this.readTold = newest;
    // Told again with the next message if this one is lost.
    this.api.post("read", { message: newest }).catch(() => (this.readTold = 0));
  }

  private async lookBack(): Promise<void> {
    const first = Math.min(...this.messages.map((message) => message.id));
    const found = await this.api.get<News>(`messages?before=${first}`).catch(() => null);
    if (!found) return;
    this.messages = merge(this.messages, found.messages);
    this.log.offerEarlier(found.more ?? false);
    this.paint();
  }

  private showMatter(matter: Matter | null): void {
    this.matter.hidden = !matter;
    if (!matter) return;
    this.matter.href = `${matter.url}?lang=${this.page.language}`;
    this.matter.replaceChildren(h("b", {}, matter.state), " ", matter.date);
  }

  private typed(text: string): void {
    this.store.keep({ text });
    const now = Date.now();
    if (!text || !this.state?.running || now - this.typedAt < TYPING_EVERY) return;
    this.typedAt = now;
    this.api.post("typing", {}).catch(() => undefined);
  }

  private showTyping(): void {
    this.typing.textContent = this.page.words["typing"] ?? "";
    clearTimeout(this.typingTimer);
    this.typingTimer = window.setTimeout(() => this.hideTyping(), TYPING_SHOWN);
  }

  /** Nobody writes any more, or what they wrote is here. */
  private hideTyping(): void {
    clearTimeout(this.typingTimer);
    this.typing.textContent = "";
  }

  private callHuman(): void {
    this.outbox.add(this.page.words["human_said"] ?? "", null, []);
    this.human.disabled = true;
    this.human.textContent = this.page.words["human_called"] ?? "";
    this.compose.focus();
  }

  private async mail(): Promise<void> {
    this.letter.disabled = true;
    try {
      await this.api.post("transcript", {});
      this.letter.textContent = this.page.words["transcript_sent"] ?? "";
    } catch (problem) {
      this.trouble.textContent = problem instanceof Refused ? problem.message : "";
      this.letter.disabled = false;
    }
  }

  private setOnline(online: boolean): void {
    if (online === this.online) return;
    this.online = online;
    this.trouble.textContent = online ? "" : (this.page.words["offline"] ?? "");
  }

  private refuse(text: string): void {
    this.trouble.textContent = text || (this.page.words["refused"] ?? "");
    this.compose.element.hidden = true;
    this.human.hidden = true;
  }
}
