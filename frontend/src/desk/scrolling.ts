// The thread begins at its end and stays there, unless the reader has scrolled up.
import { element } from "./dialog";
import { words } from "./words";

const NEAR = 80;

export function startScrolling(): void {
  const box = document.querySelector<HTMLElement>("[data-scroll]");
  if (box) new Thread(box).start(!location.hash);
}

class Thread {
  private atEnd = true;
  /** Where the box was last seen: higher than that, the reader has scrolled up meanwhile. */
  private place = 0;
  private newest: number;
  private readonly more = element(
    "button", { type: "button", class: "button button--small new-below", hidden: "" },
    words.newBelow,
  );

  constructor(private readonly box: HTMLElement) {
    this.newest = this.newestShown();
  }

  start(atEnd: boolean): void {
    this.box.after(this.more);
    this.more.addEventListener("click", () => this.down());
    this.box.addEventListener("scroll", () => this.look());
    document.addEventListener("desk:morphed", () => this.grown());
    document.addEventListener("composer:sent", () => this.down());
    // The composer grows with its text; what was last said stays in sight.
    new ResizeObserver(() => this.stay()).observe(this.box);
    if (atEnd) this.down();
    else this.look();
  }

  private down(): void {
    this.box.scrollTop = this.box.scrollHeight;
    this.more.hidden = true;
    this.atEnd = true;
    this.place = this.box.scrollTop;
  }

  private look(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.box;
    this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    this.place = scrollTop;
    if (this.atEnd) this.more.hidden = true;
  }

  private stay(): void {
    // The scroll event comes a frame later than the scrolling.
    if (this.box.scrollTop < this.place - 1) this.look();
    if (this.atEnd) this.down();
  }

  private grown(): void {
    this.stay();
    if (!this.atEnd && this.newestShown() > this.newest) this.more.hidden = false;
    this.newest = this.newestShown();
  }

  private newestShown(): number {
    const thread = this.box.querySelector<HTMLElement>("[data-newest]");
    return Number(thread?.dataset["newest"] ?? 0);
  }
}
