/** The log of messages: changed line by line, so that a screen reader hears only what is new. */
import { h } from "./dom";
import { pieces, size } from "./pieces";
import type { Line } from "./thread";
import type { FileShown, Message, Pending, Words } from "./types";

/** Closer to the end than this, the customer reads the newest. */
const NEAR_END = 80;
/** What is left free above a message that is scrolled to. */
const ABOVE = 28;

export class Log {
  readonly element: HTMLElement;
  private readonly list = h("ol", { class: "lines" });
  private readonly known = new Map<string, { element: HTMLElement; mark: string }>();

  constructor(
    private readonly words: Words,
    private readonly language: string,
    private readonly bot: string,
    earlier: () => void,
    private readonly retry: (token: string) => void,
  ) {
    this.earlier = h("button", { type: "button", class: "link earlier", onclick: earlier, hidden: true },
      words["earlier"] ?? "");
    this.element = h(
      "div",
      { class: "log", role: "log", "aria-label": words["log"] ?? "", tabindex: "0" },
      this.earlier,
      this.list,
    );
  }

  private readonly earlier: HTMLButtonElement;

  /** The customer's own page, where they say what is wrong with a reply. */
  page = "";

  /** Offer earlier messages, or no longer. */
  offerEarlier(more: boolean): void {
    this.earlier.hidden = !more;
  }

  /** Whether the beginning of the newest message is in view. */
  get atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const bottom = scrollTop + clientHeight;
    return scrollHeight - bottom < NEAR_END || this.newestTop < bottom;
  }

  /** To the end, but never past the beginning of the newest message. */
  toEnd(): void {
    this.element.scrollTop = Math.min(this.element.scrollHeight, this.newestTop - ABOVE);
  }

  private get newestTop(): number {
    const last = this.list.lastElementChild;
    return last instanceof HTMLElement ? last.offsetTop : Infinity;
  }

  /**
   * Show these lines; what stays is not touched, what was read stays where it was.
   * `below` changes what stands under them.
   */
  show(lines: readonly Line[], below: () => void): void {
    const follow = this.atEnd;
    const fromEnd = this.element.scrollHeight - this.element.scrollTop;
    const grewAbove = lines[0]?.key !== this.firstKey && this.known.size > 0;
    const wanted = new Set(lines.map((line) => line.key));
    for (const [key, { element }] of this.known) {
      if (!wanted.has(key)) {
        element.remove();
        this.known.delete(key);
      }
    }
    let place: ChildNode | null = this.list.firstChild;
    for (const line of lines) {
      const before = this.known.get(line.key)?.element;
      const element = this.lineOf(line);
      if (before && before === place) place = element.nextSibling;
      else this.list.insertBefore(element, place);
    }
    this.firstKey = lines[0]?.key ?? "";
    below();
    if (follow) this.toEnd();
    else if (grewAbove) this.element.scrollTop = this.element.scrollHeight - fromEnd;
  }

  private firstKey = "";

  private lineOf(line: Line): HTMLElement {
    const mark = JSON.stringify(line);
    const before = this.known.get(line.key);
    if (before?.mark === mark) return before.element;
    const element = this.draw(line);
    if (before) before.element.replaceWith(element);
    this.known.set(line.key, { element, mark });
    return element;
  }

  private draw(line: Line): HTMLElement {
    if (line.kind === "day") return h("li", { class: "day" }, this.day(line.day));
    if (line.kind === "pending") return this.drawPending(line.pending);
    return this.drawSaid(line.message);
  }

  private drawSaid(message: Message): HTMLElement {
    const mine = message.from === "me";
    const name = mine ? this.word("you") : message.name;
    const shown = message.from === "bot" && name !== this.bot ? `${name} · ${this.word("bot")}` : name;
    return h(
      "li",
      // One's own words are not read out again.
      { class: `said said--${message.from}`, "aria-live": mine ? "off" : false },
      h("p", { class: mine ? "who unseen" : "who" }, shown),
      message.body ? h("p", { class: "body" }, ...this.text(message.body)) : null,
      this.files(message.files),
      ...message.masked.map((kind) => h("p", { class: "hint" }, this.word(`masked_${kind}`))),
      h("p", { class: "when" }, this.time(message.at), mine ? ` · ${this.word("received")}` : "", this.wrong(message)),
    );
  }

  private wrong(message: Message): HTMLElement | null {
    if (message.from !== "us" || !this.page) return null;
    const href = `${this.page}?lang=${this.language}&about=${message.id}#wrong`;
    return h("a", { class: "wrong", href, target: "_blank", rel: "noopener noreferrer" }, this.word("wrong"));
  }

  private drawPending(one: Pending): HTMLElement {
    const failed = one.status === "failed";
    const words = failed ? one.problem || this.word("failed") : this.word(one.status);
    const again = (): void => this.retry(one.token);
    return h(
      "li",
      { class: `said said--me said--${one.status}`, "aria-live": failed ? false : "off" },
      h("p", { class: "who unseen" }, this.word("you")),
      one.body ? h("p", { class: "body" }, one.body) : null,
      one.card ? h("p", { class: "body" }, Object.values(one.card).filter(Boolean).join("\n")) : null,
      one.files.length ? h("p", { class: "names" }, one.files.map((f) => f.name).join(", ")) : null,
      h("p", { class: "when" }, words, failed ? " " : "",
        failed ? h("button", { type: "button", class: "link", onclick: again }, this.word("retry")) : ""),
    );
  }

  private text(body: string): (Node | string)[] {
    return pieces(body).map((piece) =>
      piece.link
        ? h("a", { href: piece.text, target: "_blank", rel: "noopener noreferrer nofollow" }, piece.text)
        : piece.text,
    );
  }

  private files(files: readonly FileShown[]): HTMLElement | null {
    if (!files.length) return null;
    return h("ul", { class: "files" }, ...files.map((file) => h("li", {}, this.file(file))));
  }

  private file(file: FileShown): HTMLElement {
    const about = `${file.name} (${size(file.size, this.language, this.word("kilobytes"), this.word("megabytes"))})`;
    const link = { href: file.url, target: "_blank", rel: "noopener" };
    if (!file.is_picture) return h("a", { ...link, class: "file" }, about);
    return h("a", link, h("img", { src: file.url, alt: about, loading: "lazy" }));
  }

  private time(at: string): string {
    return new Intl.DateTimeFormat(this.language, { hour: "numeric", minute: "2-digit" }).format(new Date(at));
  }

  private day(day: string): string {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const then = new Date(year, month - 1, date);
    const now = new Date();
    const ago = Math.round((new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime() - then.getTime()) / 86_400_000);
    if (ago === 0) return this.word("today");
    if (ago === 1) return this.word("yesterday");
    return new Intl.DateTimeFormat(this.language, { day: "numeric", month: "long" }).format(then);
  }

  private word(name: string): string {
    return this.words[name] ?? "";
  }
}
