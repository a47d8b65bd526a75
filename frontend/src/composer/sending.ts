// Send, and whatever the desk answers: held, unseen, stopped, wants a reason, no network.
import type { Composer } from "./composer";
import { button } from "./dom";
import { type Accepted, type GateAnswer, gatePanel, unseenPanel } from "./gate";
import { holdBar } from "./holding";
import { inUnits } from "./findings";
import { post, Refused, Unreachable } from "./http";
import type { Arrived, Asked, Finding, Kept, Mode, Term, Upload } from "./types";
import { words } from "./words";

interface Sent {
  message: number;
  state: string;
  hold_seconds: number;
}

type Extra = Partial<Accepted> & { later?: Record<number, string> };

export class Sending {
  private token = crypto.randomUUID();
  private running = false;
  /** The newest message that was shown in the panel of unseen ones. */
  private read = 0;
  private gate: HTMLElement | null = null;

  constructor(private readonly composer: Composer) {}

  /** The text changed: what the gate said was about another one. */
  edited(): void {
    if (this.gate?.isConnected) this.composer.notice(null);
    this.gate = null;
  }

  async send(extra: Extra = {}): Promise<void> {
    const { composer } = this;
    if (this.running || composer.files.isBusy) return;
    const text = composer.editor.text;
    const mode = composer.mode;
    if (!text.trim() && !composer.files.ids.length) {
      composer.say(words.nothing);
      return composer.editor.focus();
    }
    this.running = true;
    composer.busy(true);
    try {
      await composer.quiet();
      const sent = await post<Sent>(composer.url(mode), {
        body: text,
        token: this.token,
        seen: Math.max(this.read, newestShown(composer.given.seen)),
        attachments: composer.files.ids,
        ...extra,
      });
      this.went(sent, mode);
    } catch (error) {
      this.failed(error, text, extra);
    } finally {
      this.running = false;
      composer.busy(false);
    }
  }

  private went(sent: Sent, mode: Mode): void {
    const { composer } = this;
    this.token = crypto.randomUUID();
    composer.settle(mode, { body: "", version: 0 });
    composer.files.replace([]);
    composer.notice(
      sent.hold_seconds > 0
        ? holdBar(sent.hold_seconds, () => void this.undo(sent.message, mode))
        : null,
    );
    composer.editor.focus();
    composer.dispatchEvent(new CustomEvent("composer:sent", { bubbles: true, detail: sent }));
  }

  private async undo(message: number, mode: Mode): Promise<void> {
    const { composer } = this;
    try {
      const kept = await post<Kept & { files: Upload[] }>(`/m/${message}/withdraw/`, {});
      // Whoever has begun to write on keeps that, too.
      const since = composer.mode === mode ? composer.editor.text : "";
      composer.setMode(mode);
      composer.settle(mode, kept);
      if (since.trim()) composer.editor.append(since.trim());
      composer.files.replace(kept.files);
      composer.tell(words.undone);
      composer.editor.focus();
    } catch (error) {
      const tooLate = error instanceof Refused && error.data.error === "too_late";
      composer.say(tooLate ? words.tooLate : words.failed);
    }
  }

  private failed(error: unknown, text: string, extra: Extra): void {
    const { composer } = this;
    if (error instanceof Unreachable) {
      // The same token: should the first try have arrived after all, this is no second reply.
      const again = button(words.again, "button button--small", () => void this.send(extra));
      return composer.say(words.notSent, again);
    }
    if (!(error instanceof Refused)) throw error;
    const said = error.data.error;
    if (said === "unseen") this.unseen(error.data as unknown as UnseenAnswer);
    else if (said === "stopped" || said === "wants_reason") this.object(error, text);
    else if (said === "already_sent") {
      this.token = crypto.randomUUID();
      composer.say(words.different);
    } else composer.say(error.message || words.failed);
  }

  private unseen({ arrived, newest }: UnseenAnswer): void {
    const { composer } = this;
    this.read = newest;
    composer.notice(
      unseenPanel(
        arrived,
        composer.given.contact,
        () => (composer.notice(null), void this.send()),
        () => (composer.notice(null), composer.editor.focus()),
      ),
    );
    composer.review();
  }

  private object(refused: Refused, text: string): void {
    const { composer } = this;
    const answer = refused.data as unknown as GateAnswer;
    const gate: GateAnswer = { ...answer, ...inUnits(answer, text) };
    composer.editor.show(gate.findings, gate.promises);
    const panel = gatePanel(gate, {
      edit: (edits) => composer.editor.edit(edits),
      current: (finding: Finding) => composer.editor.current(finding.key),
      later: (questions, term) => this.later(questions, term),
      send: (accepted) => void this.send(accepted),
      back: () => (composer.notice(null), composer.editor.focus()),
    });
    composer.notice(panel);
    this.gate = panel;
  }

  /** The reply says when the rest will be answered, and goes out. */
  private later(questions: Asked[], term: Term): void {
    this.composer.editor.append(term.sentence);
    void this.send({ later: Object.fromEntries(questions.map((one) => [one.id, term.at])) });
  }
}

interface UnseenAnswer {
  arrived: Arrived[];
  newest: number;
}

/** The newest message that this page shows: the thread says so, and it lives. */
function newestShown(atFirst: number): number {
  const thread = document.querySelector<HTMLElement>("[data-newest]");
  return Math.max(atFirst, Number(thread?.dataset["newest"]) || 0);
}
