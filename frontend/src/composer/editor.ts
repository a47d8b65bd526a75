// The text field: CodeMirror with the findings underlined; knows nothing of the server.
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder, tooltips, type ViewUpdate } from "@codemirror/view";

import { explain } from "./explanation";
import { followed, followedPromises } from "./findings";
import type { Edit, Finding, Promised } from "./types";

const SEVERITY = { block: "error", warn: "warning", note: "info" } as const;

export interface EditorListener {
  changed(): void;
  caret(place: number): void;
  send(): void;
  next(): void;
  leave(): void;
  slash(): boolean;
  at(): boolean;
  files(files: FileList): void;
}

export class Editor {
  readonly view: EditorView;
  findings: Finding[] = [];
  promises: Promised[] = [];
  private readonly face = new Compartment();
  private silent = false;

  constructor(
    parent: HTMLElement,
    body: string,
    nonce: string,
    private readonly listener: EditorListener,
  ) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: body,
        extensions: [
          // Its rules go into a style element, which the content policy lets in by this word.
          nonce ? EditorView.cspNonce.of(nonce) : [],
          history(),
          EditorView.lineWrapping,
          // The field lies in a container whose edges would clip them.
          tooltips({ parent: document.querySelector("main") ?? document.body }),
          this.face.of([]),
          Prec.highest(keymap.of(this.keys())),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.updateListener.of((update) => this.updated(update)),
          EditorView.domEventHandlers({
            paste: (event) => this.took(event.clipboardData?.files),
            drop: (event) => this.took(event.dataTransfer?.files),
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** How the field calls itself: to screen readers, and while it is empty. */
  dress(label: string, hint: string, describedBy: string): void {
    this.view.dispatch({
      effects: this.face.reconfigure([
        placeholder(hint),
        EditorView.contentAttributes.of({
          "aria-label": label,
          "aria-describedby": describedBy,
          spellcheck: "true",
          autocapitalize: "sentences",
          autocorrect: "on",
        }),
      ]),
    });
  }

  /** Another text; nobody typed it. */
  replace(body: string): void {
    if (body === this.text) return;
    this.silent = true;
    this.findings = [];
    this.promises = [];
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: body },
      selection: { anchor: body.length },
    });
    this.silent = false;
  }

  /** Edits at once, as one step that Ctrl+Z takes back. */
  edit(edits: readonly Edit[]): void {
    this.view.dispatch({
      changes: edits.map(([from, to, insert]) => ({ from, to, insert })),
      userEvent: "input.fix",
    });
    this.view.focus();
  }

  /** Words at the caret, or in place of what is selected. */
  insert(words: string): void {
    this.view.dispatch(this.view.state.replaceSelection(words), { userEvent: "input.paste" });
    this.view.focus();
  }

  /** A sentence behind everything. */
  append(sentence: string): void {
    const end = this.view.state.doc.toString().trimEnd().length;
    const insert = end ? ` ${sentence}` : sentence;
    this.view.dispatch({
      changes: { from: end, to: this.view.state.doc.length, insert },
      selection: { anchor: end + insert.length },
      userEvent: "input",
    });
  }

  /** Show what was found in the present text. */
  show(findings: Finding[], promises: Promised[]): void {
    this.findings = findings;
    this.promises = promises;
    this.underline();
  }

  /** A finding as it stands in the present text; undefined when its words are gone. */
  current(key: string): Finding | undefined {
    return this.findings.find((one) => one.key === key);
  }

  select(finding: Finding): void {
    if (!finding.whole) {
      this.view.dispatch({
        selection: { anchor: finding.start, head: finding.end },
        scrollIntoView: true,
      });
    }
    this.view.focus();
  }

  focus(): void {
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  private underline(): void {
    const diagnostics = this.findings
      .filter((one) => !one.whole)
      .map((one) => this.diagnostic(one));
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  private diagnostic(finding: Finding): Diagnostic {
    return {
      from: finding.start,
      to: finding.end,
      severity: SEVERITY[finding.outcome],
      markClass: `spot spot--${finding.outcome}`,
      message: finding.why,
      renderMessage: () =>
        explain(finding, (edits) => this.edit(edits), () => this.current(finding.key)),
    };
  }

  private updated(update: ViewUpdate): void {
    if (update.docChanged && !this.silent) {
      this.findings = followed(this.findings, update.changes);
      this.promises = followedPromises(this.promises, update.changes);
      this.listener.changed();
    }
    if (update.selectionSet && !this.silent) this.listener.caret(update.state.selection.main.head);
  }

  private keys() {
    const does = (act: () => void) => () => (act(), true);
    return [
      { key: "Mod-Enter", run: does(() => this.listener.send()) },
      { key: "F8", run: does(() => this.listener.next()) },
      { key: "Escape", run: does(() => this.listener.leave()) },
      { key: "/", run: () => this.text === "" && this.listener.slash() },
      { key: "@", run: () => this.beginsWord() && this.listener.at() },
    ];
  }

  /** Nothing but a blank stands before the caret: an address with @ in it is typed in peace. */
  private beginsWord(): boolean {
    const { from } = this.view.state.selection.main;
    return !this.view.state.sliceDoc(Math.max(0, from - 1), from).trim();
  }

  private took(files: FileList | null | undefined): boolean {
    if (!files?.length) return false;
    this.listener.files(files);
    return true;
  }
}
