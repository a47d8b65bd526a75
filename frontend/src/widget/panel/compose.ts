/** Where the customer writes: text, files, sending. */
import { type Api, Refused } from "./api";
import { CLIP, CLOSE, SEND, h, icon } from "./dom";
import type { FileShown, Words } from "./types";

const TALLEST = 140;

export interface Limits {
  bytes: number;
  files: number;
}

export class Compose {
  readonly element: HTMLFormElement;
  private readonly text: HTMLTextAreaElement;
  private readonly list = h("ul", { class: "attached" });
  private readonly problem = h("p", { class: "problem", role: "alert" });
  private readonly input: HTMLInputElement;
  private files: FileShown[] = [];
  private uploading = 0;

  constructor(
    private readonly words: Words,
    private readonly limits: Limits,
    private readonly api: Api,
    private readonly send: (body: string, files: FileShown[]) => void,
    private readonly typed: (text: string) => void,
  ) {
    const word = (name: string): string => words[name] ?? "";
    this.text = h("textarea", {
      id: "text", rows: "1", maxlength: "20000", placeholder: word("placeholder"), enterkeyhint: "send",
      oninput: () => this.changed(),
      onkeydown: (event) => this.key(event as KeyboardEvent),
      onpaste: (event) => this.take((event as ClipboardEvent).clipboardData?.files),
    });
    this.input = h("input", {
      type: "file", multiple: true, class: "unseen", tabindex: "-1", "aria-hidden": "true",
      onchange: () => {
        this.take(this.input.files);
        this.input.value = "";
      },
    });
    const attach = h("button", {
      type: "button", class: "round", "aria-label": word("attach"), title: word("attach"),
      onclick: () => this.input.click(),
    }, icon(CLIP));
    const go = h("button", { class: "round round--main", "aria-label": word("send"), title: word("send") }, icon(SEND));
    this.element = h(
      "form",
      { class: "compose", onsubmit: (event) => (event.preventDefault(), this.submit()) },
      this.problem,
      this.list,
      h("div", { class: "row" }, attach, this.input,
        h("label", { class: "unseen", for: "text" }, word("write")), this.text, go),
    );
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => {
      event.preventDefault();
      this.take(event.dataTransfer?.files);
    });
  }

  focus(): void {
    this.text.focus();
  }

  fill(text: string): void {
    this.text.value = text;
    this.grow();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.submit();
  }

  private changed(): void {
    this.grow();
    this.typed(this.text.value);
  }

  private grow(): void {
    // A style set by script is the page's own; the content policy forbids only markup's.
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, TALLEST)}px`;
  }

  private submit(): void {
    const body = this.text.value.trim();
    if (this.uploading > 0 || (!body && !this.files.length)) return;
    this.send(body, this.files);
    this.files = [];
    this.list.replaceChildren();
    this.fill("");
    this.typed("");
    this.focus();
  }

  private take(files: FileList | null | undefined): void {
    for (const file of files ?? []) void this.upload(file);
  }

  private async upload(file: File): Promise<void> {
    this.problem.textContent = "";
    if (file.size > this.limits.bytes) {
      this.problem.textContent = `${this.words["too_big"]} ${this.limits.bytes / 1024 / 1024} ${this.words["megabytes"]}.`;
      return;
    }
    if (this.files.length + this.uploading >= this.limits.files) {
      this.problem.textContent = this.words["too_many"] ?? "";
      return;
    }
    const bar = h("progress", { max: "1", value: "0", "aria-label": this.words["uploading"] ?? "" });
    const line = h("li", {}, h("span", { class: "name" }, file.name), bar);
    this.list.append(line);
    this.uploading += 1;
    try {
      const kept = await this.api.upload<FileShown>(file, (share) => (bar.value = share));
      this.files.push(kept);
      bar.replaceWith(this.remover(kept, line));
    } catch (problem) {
      line.remove();
      const told = problem instanceof Refused ? problem.message : "";
      this.problem.textContent = told || (this.words["upload_failed"] ?? "");
    } finally {
      this.uploading -= 1;
    }
  }

  private remover(file: FileShown, line: HTMLElement): HTMLElement {
    const name = `${this.words["remove"]}: ${file.name}`;
    return h("button", {
      type: "button", class: "round round--small", "aria-label": name,
      onclick: () => {
        this.files = this.files.filter((one) => one !== file);
        line.remove();
        this.focus();
      },
    }, icon(CLOSE));
  }
}
