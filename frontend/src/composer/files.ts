// Files that go with the message: uploaded at once, shown as chips, let go again.
import { button, h, icon } from "./dom";
import { post, upload } from "./http";
import type { Upload } from "./types";
import { words } from "./words";

export class Files {
  readonly chips = h("div", { class: "uploads", role: "group", "aria-label": words.attach });
  private pending = 0;

  constructor(
    private readonly url: string,
    private uploads: Upload[],
    private readonly changed: () => void,
    private readonly complain: (text: string) => void,
  ) {
    this.draw();
  }

  get ids(): number[] {
    return this.uploads.map((one) => one.id);
  }

  get isBusy(): boolean {
    return this.pending > 0;
  }

  /** Choose files from the disk. */
  pick(): void {
    const field = h("input", { type: "file", multiple: true });
    field.addEventListener("change", () => field.files && void this.add(field.files));
    field.click();
  }

  async add(files: FileList): Promise<void> {
    await Promise.all([...files].map((file) => this.send(file)));
  }

  /** Sent with a message, or freed by one that was taken back. */
  replace(uploads: Upload[]): void {
    this.uploads = uploads;
    this.draw();
    this.changed();
  }

  private async send(file: File): Promise<void> {
    const waiting = h("span", { class: "upload", role: "status" }, `${words.uploading} ${file.name}…`);
    this.chips.hidden = false;
    this.chips.append(waiting);
    this.pending += 1;
    try {
      this.uploads = [...this.uploads, await upload<Upload>(this.url, file)];
    } catch (error) {
      const reason = error instanceof Error ? error.message : "";
      this.complain(`${words.uploadFailed}: ${file.name}. ${reason}`);
    } finally {
      this.pending -= 1;
      waiting.remove();
      this.draw();
      this.changed();
    }
  }

  private drop(one: Upload): void {
    this.replace(this.uploads.filter((other) => other !== one));
    post(`/files/${one.id}/discard/`, {}).catch(() => {
      // It lapses by itself in a while.
    });
  }

  private draw(): void {
    this.chips.hidden = !this.uploads.length && !this.pending;
    for (const old of this.chips.querySelectorAll(".upload:not([role])")) old.remove();
    this.chips.prepend(
      ...this.uploads.map((one) =>
        h(
          "span",
          { class: "upload" },
          icon("clip"),
          h("a", { href: `/files/${one.id}/`, target: "_blank", rel: "noopener" }, one.name),
          button([icon("close")], "button button--icon button--small button--quiet",
            () => this.drop(one), { "aria-label": `${words.detach}: ${one.name}` }),
        ),
      ),
    );
  }
}
