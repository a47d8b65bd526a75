// Parts of the page that live: an event makes a part old, the part is fetched again and morphed in.
import { Idiomorph } from "idiomorph";
import { type DeskEvent, concerns } from "./events";
import { ASKED_BY_US, leave } from "./http";
import { pause } from "./stream";

const AT_ONCE = 30;
/** The list changes with everybody's work; more than this a second is only flicker. */
const LEAST_BETWEEN = 700;

interface Part {
  timer: number;
  fetching: boolean;
  again: boolean;
  last: number;
  failures: number;
}

export class Live {
  private parts = new WeakMap<HTMLElement, Part>();

  constructor() {
    setInterval(() => this.age(), 1000);
  }

  hear(events: DeskEvent[]): void {
    for (const element of document.querySelectorAll<HTMLElement>("[data-live-url]")) {
      if (events.some((event) => concerns(element.dataset, event))) this.refetch(element);
    }
  }

  /** Fetch everything again, after something was done on this page. */
  refetchAll(): void {
    for (const element of document.querySelectorAll<HTMLElement>("[data-live-url]")) {
      this.refetch(element, 0);
    }
  }

  refetch(element: HTMLElement, least = LEAST_BETWEEN): void {
    const part = this.part(element);
    if (part.fetching) {
      part.again = true;
      return;
    }
    clearTimeout(part.timer);
    const wait = Math.max(AT_ONCE, part.last + least - performance.now());
    part.timer = window.setTimeout(() => void this.fetch(element, part), wait);
  }

  /** Put a fetched part in the place of an element, keeping what the person is in the middle of. */
  async replace(element: HTMLElement, url: string): Promise<void> {
    const response = await fetch(url, { headers: ASKED_BY_US });
    if (response.status === 401) return leave();
    if (response.status === 404) return location.assign("/");
    if (response.ok) morph(element, await response.text());
  }

  private async fetch(element: HTMLElement, part: Part): Promise<void> {
    const url = element.dataset["liveUrl"];
    if (!url || !element.isConnected) return;
    part.fetching = true;
    try {
      await this.replace(element, url);
      part.failures = 0;
    } catch {
      // Nobody answers. What made the part old was heard and is not told again: ask on.
      part.failures += 1;
      part.timer = window.setTimeout(() => this.refetch(element), pause(part.failures));
    } finally {
      part.fetching = false;
      part.last = performance.now();
    }
    if (part.again) {
      part.again = false;
      this.refetch(element);
    }
  }

  /** Parts that grow old by themselves say after how many seconds; empty ones have nothing to. */
  private age(): void {
    if (document.visibilityState === "hidden") return;
    for (const element of document.querySelectorAll<HTMLElement>("[data-live-again]")) {
      const part = this.part(element);
      const old = performance.now() - part.last > Number(element.dataset["liveAgain"]) * 1000;
      if (old && element.firstElementChild) this.refetch(element);
    }
  }

  private part(element: HTMLElement): Part {
    const known = this.parts.get(element);
    if (known) return known;
    const last = performance.now() - LEAST_BETWEEN;
    const part = { timer: 0, fetching: false, again: false, last, failures: 0 };
    this.parts.set(element, part);
    return part;
  }
}

/** Morph new HTML in; gives nothing back but the event `desk:morphed` on the element. */
export function morph(element: HTMLElement, html: string): void {
  const id = element.id;
  Idiomorph.morph(element, html, {
    morphStyle: "outerHTML",
    // Of a field only: a button in focus that kept its old words would do something else.
    ignoreActiveValue: isField(document.activeElement),
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: (old: Node) => !(old instanceof HTMLElement && isKept(old)),
      beforeNodeRemoved: (old: Node) => !(old instanceof HTMLElement && isKept(old)),
      beforeAttributeUpdated: (name: string, node: Element) => !isOpened(name, node),
    },
  });
  const now = document.getElementById(id);
  now?.dispatchEvent(new CustomEvent("desk:morphed", { bubbles: true }));
}

function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}

function isKept(element: HTMLElement): boolean {
  return element.hasAttribute("data-live-keep") || isTypedIn(element);
}

/** A form somebody has begun to fill in stays as it is until it is sent or left. */
function isTypedIn(element: HTMLElement): boolean {
  if (!(element instanceof HTMLFormElement)) return false;
  return [...element.elements].some(
    (field) =>
      (field instanceof HTMLInputElement &&
        field.type !== "hidden" &&
        field.value !== field.defaultValue) ||
      (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue),
  );
}

/** What a person opened stays open. */
function isOpened(name: string, node: Element): boolean {
  return name === "open" && node instanceof HTMLDetailsElement;
}
