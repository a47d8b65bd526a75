// The composer: holds the parts together. What each part does stands in its own file.
import { Assist } from "./assist";
import { button, h } from "./dom";
import { Drafting, type DraftState } from "./drafting";
import { Editor } from "./editor";
import { nextAfter } from "./findings";
import { Files } from "./files";
import { get, post } from "./http";
import { type Layout, layout } from "./layout";
import { openColleagues, openMacros } from "./macros";
import { keepMode, keptMode } from "./mode";
import { openPreflight } from "./preflight";
import { Reviewing } from "./reviewing";
import { Sending } from "./sending";
import type { Asked, Examined, Given, Kept, Mode, Promised, Term, Upload } from "./types";
import { counted, words } from "./words";

const SPEAK_AFTER = 1200;

export class Composer extends HTMLElement {
  mode: Mode = "reply";
  given!: Given;
  editor!: Editor;
  files!: Files;
  private parts!: Layout;
  private assist!: Assist;
  private drafts!: Record<Mode, Drafting>;
  private texts!: Record<Mode, string>;
  private reviewing!: Reviewing;
  private sending!: Sending;
  private language = "ru";
  private speaking = 0;
  private readonly heard = (event: Event) => this.live(event as CustomEvent);
  private readonly leaving = () => void this.drafts[this.mode].save({ keepalive: true });

  connectedCallback(): void {
    if (this.parts) return;
    this.given = JSON.parse(this.querySelector("script")?.textContent ?? "null") as Given;
    for (const plain of this.querySelectorAll<HTMLElement>("[data-plain]")) plain.hidden = true;
    this.build();
    this.restore();
    this.setMode(keptMode(this.given.conversation));
    addEventListener("pagehide", this.leaving);
    document.addEventListener("desk:event", this.heard);
  }

  disconnectedCallback(): void {
    if (this.isConnected || !this.parts) return;
    this.leaving();
    this.reviewing.stop();
    removeEventListener("pagehide", this.leaving);
    document.removeEventListener("desk:event", this.heard);
  }

  url(path: string): string {
    return `/c/${this.given.conversation}/${path}/`;
  }

  /** A line above the text, until something else is said. */
  notice(content: HTMLElement | null): void {
    this.parts.notices.replaceChildren(...(content ? [content] : []));
    content?.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
    content?.scrollIntoView({ block: "nearest" });
  }

  say(text: string, ...actions: HTMLElement[]): void {
    const line = h("span", { class: "grow" }, text);
    this.notice(h("div", { class: "notice notice--warning" }, line, ...actions));
  }

  /** Good news, gone with the next key. */
  tell(text: string): void {
    this.notice(h("div", { class: "notice notice--calm", "data-passing": true }, text));
  }

  /** The text is the server's now. */
  settle(mode: Mode, kept: Kept): void {
    this.drafts[mode].settle(kept);
    this.texts[mode] = kept.body;
    if (mode === this.mode) this.editor.replace(kept.body);
    this.status("saved", kept.body === "");
    this.reviewing.soon(0);
  }

  /** What no save may cross: the text is being sent. */
  quiet(): Promise<void> {
    return this.drafts[this.mode].quiet();
  }

  busy(isBusy: boolean): void {
    this.parts.send.setAttribute("aria-disabled", String(isBusy));
    this.parts.send.textContent = isBusy ? words.sending : this.sendLabel();
  }

  review(): void {
    this.reviewing.soon(0);
  }

  /** Switch between the reply and the note; each keeps its own text. */
  setMode(mode: Mode): void {
    this.texts[this.mode] = this.editor.text;
    this.mode = mode;
    this.dataset["mode"] = mode;
    const isNote = mode === "note";
    this.parts.banner.hidden = !isNote;
    this.parts.preflight.hidden = this.parts.link.hidden = isNote;
    this.parts.colleagues.hidden = !isNote || !this.given.colleagues.length;
    this.parts.tabs.reply.setAttribute("aria-pressed", String(!isNote));
    this.parts.tabs.note.setAttribute("aria-pressed", String(isNote));
    this.parts.send.textContent = this.sendLabel();
    this.editor.replace(this.texts[mode]);
    this.editor.dress(
      isNote ? words.noteLabel : words.replyLabel,
      isNote ? words.noteHint : words.replyHint,
      this.parts.live.id,
    );
    keepMode(this.given.conversation, mode);
    this.reviewing.soon(0);
  }

  private build(): void {
    this.texts = { reply: this.given.drafts.reply.body, note: this.given.drafts.note.body };
    this.assist = new Assist({
      termsUrl: this.url("terms"),
      language: () => this.language,
      edit: (edits) => this.editor.edit(edits),
      select: (finding) => this.editor.select(finding),
      current: (key) => this.editor.current(key),
      later: (question, term) => this.later(question, term),
      moved: (promise, term) => this.moved(promise, term),
    });
    this.files = new Files(
      this.url("files"),
      this.given.uploads,
      () => this.reviewing?.soon(),
      (text) => this.say(text),
    );
    this.parts = layout(
      {
        mode: (mode) => (this.setMode(mode), this.editor.focus()),
        attach: () => this.files.pick(),
        macros: () => this.macros(),
        link: () => void this.link(),
        colleagues: () => this.colleagues(),
        preflight: () => void this.preflight(),
        send: () => void this.sending.send(),
      },
      [this.assist.promises, this.files.chips],
      [this.assist.questions, this.assist.findings],
    );
    this.append(this.parts.root);
    this.editor = new Editor(this.parts.field, this.texts.reply, this.given.nonce, {
      changed: () => this.changed(),
      caret: (place) => this.caret(place),
      send: () => void this.sending.send(),
      next: () => this.next(),
      leave: () => this.editor.view.contentDOM.blur(),
      slash: () => (this.macros(), true),
      at: () => !this.parts.colleagues.hidden && (this.colleagues(), true),
      files: (files) => void this.files.add(files),
    });
    this.reviewing = new Reviewing(
      this.url("review"),
      () => ({ body: this.editor.text, mode: this.mode, attachments: this.files.ids.length }),
      (examined) => this.show(examined),
    );
    this.sending = new Sending(this);
    this.drafts = { reply: this.drafting("reply"), note: this.drafting("note") };
  }

  private drafting(mode: Mode): Drafting {
    const key = `nanni.draft.${this.given.user}.${this.given.conversation}.${mode}`;
    return new Drafting(this.url("draft"), mode, key, this.given.drafts[mode], {
      state: (state) => mode === this.mode && this.status(state, false),
      conflict: (theirs) => this.conflict(mode, theirs),
    });
  }

  /** Texts that this browser kept because they had not reached the server. */
  private restore(): void {
    for (const mode of ["reply", "note"] as const) {
      const local = this.drafts[mode].unsaved();
      if (!local) continue;
      if (this.drafts[mode].continues(local) || !this.texts[mode]) {
        this.texts[mode] = local.body;
        if (mode === this.mode) this.editor.replace(local.body);
        this.drafts[mode].changed(local.body);
        this.tell(words.restored);
      } else {
        this.conflict(mode, this.given.drafts[mode], local.body);
      }
    }
  }

  private conflict(mode: Mode, theirs: Kept, mine?: string): void {
    const gone = theirs.version === 0;
    const take = () => (this.notice(null), this.settle(mode, theirs));
    const keep = () => {
      this.notice(null);
      if (mine !== undefined && mode === this.mode) this.editor.replace(mine);
      this.drafts[mode].changed(mine ?? this.editor.text);
      this.drafts[mode].insist(theirs.version);
    };
    this.say(
      gone ? words.conflictSent : words.conflict,
      button(words.keepMine, "button button--small", keep),
      button(gone ? words.clear : words.takeTheirs, "button button--small", take),
    );
  }

  private changed(): void {
    this.drafts[this.mode].changed(this.editor.text);
    this.sending.edited();
    this.parts.notices.querySelector("[data-passing]")?.remove();
    this.assist.showFindings(this.editor.findings, !this.editor.text);
    this.assist.showPromises(this.editor.promises);
    this.reviewing.soon();
    this.dispatchEvent(new CustomEvent("composer:typing", { bubbles: true }));
  }

  private show(examined: Examined): void {
    this.language = examined.language;
    this.editor.show(examined.findings, examined.promises);
    this.assist.showQuestions(examined.questions);
    this.assist.showFindings(examined.findings, !this.editor.text.trim());
    this.assist.showPromises(examined.promises);
    this.speak(examined.findings.length);
  }

  /** The count of findings, once writing has come to rest. */
  private speak(count: number): void {
    clearTimeout(this.speaking);
    const isEmpty = !this.editor.text.trim();
    const text = isEmpty ? "" : count ? counted(words.count.findings, count) : words.clean;
    this.speaking = window.setTimeout(() => {
      if (this.parts.live.textContent !== text) this.parts.live.textContent = text;
    }, SPEAK_AFTER);
  }

  private caret(place: number): void {
    const here = this.editor.findings.find(
      (one) => !one.whole && one.start <= place && place <= one.end,
    );
    if (here) this.assist.open(here.key, false);
  }

  private next(): void {
    const found = nextAfter(this.editor.findings, this.editor.view.state.selection.main.from);
    if (!found) return;
    this.assist.open(found.key, false);
    this.editor.select(found);
    this.parts.live.textContent = `${found.text}. ${found.why} ${found.advice}`;
  }

  private later(_question: Asked, term: Term): void {
    this.editor.append(term.sentence);
    this.editor.focus();
  }

  private moved(promise: Promised, term: Term): void {
    const current = this.editor.promises.find((one) => one.start === promise.start) ?? promise;
    const [start, end] = current.time ?? [current.end, current.end];
    this.editor.edit([[start, end, current.time ? term.words : ` ${term.words}`]]);
  }

  private macros(): void {
    openMacros(this.given.macros, (body, macro) => {
      this.editor.insert(body);
      // Counted so that macros nobody needs can go; not counting one loses nothing.
      post(`/macros/${macro}/used/`, {}).catch(() => {});
    });
  }

  private colleagues(): void {
    openColleagues(this.given.colleagues, (name) => this.editor.insert(`@${name} `));
  }

  /** The address of the customer's own page goes below the text. */
  private async link(): Promise<void> {
    try {
      const { line } = await post<{ line: string }>(this.url("status-link"), {});
      this.editor.append(line);
      this.editor.focus();
    } catch {
      this.say(words.failed);
    }
  }

  private async preflight(): Promise<void> {
    const body = { body: this.editor.text, attachments: this.files.ids };
    try {
      await openPreflight(this.url("preflight"), body, () => void this.sending.send());
    } catch {
      this.say(words.failed);
    }
  }

  private live(event: CustomEvent): void {
    const said = event.detail as { kind?: string; conversation?: number } | null;
    if (said?.conversation !== this.given.conversation) return;
    if (/^(message|ledger)\./.test(said.kind ?? "")) this.reviewing.soon(0);
    if (said.kind === "message.withdrawn") void this.takenBack();
  }

  /** A reply was taken back from the thread: its text is the draft again. */
  private async takenBack(): Promise<void> {
    const kept = await get<Kept & { files: Upload[] }>(this.url("draft")).catch(() => null);
    if (!kept || this.drafts.reply.knows(kept)) return;
    if (this.drafts.reply.isSettled()) {
      this.settle("reply", kept);
      this.files.replace(kept.files);
    } else {
      this.conflict("reply", kept);
    }
  }

  private status(state: DraftState, isEmpty: boolean): void {
    this.parts.status.dataset["state"] = state;
    this.parts.status.textContent = isEmpty || state === "saving" ? "" : words[state];
  }

  private sendLabel(): string {
    return this.mode === "note" ? words.saveNote : words.send;
  }
}
