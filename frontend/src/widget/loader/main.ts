/**
 * The button on a site, and the frame that it opens. One line embeds it:
 * `<script async src="https://desk.example/widget/loader.js" data-inbox="key"></script>`.
 *
 * Loads nothing but the panel, and the panel only when it is opened or when this browser has a
 * conversation already. Talks to the frame by messages whose origin is checked on both sides.
 */
import { ICON, STYLE } from "./style";
import { label, wordsFor } from "./words";

interface Said {
  nanni?: "ready" | "unread" | "close" | "keep" | "begun";
  count?: number;
  value?: string;
}

interface Handle {
  open(): void;
  close(): void;
  /** The site's own server vouches for the customer: a JSON web token signed by it. */
  identify(token: string): void;
}

declare global {
  interface Window {
    nanni?: Handle;
  }
}

function start(script: HTMLScriptElement): Handle {
  const desk = new URL(script.src).origin;
  const inbox = script.dataset["inbox"] ?? "";
  const language = script.dataset["lang"] || document.documentElement.lang || "";
  const words = wordsFor(language);
  const memory = `nanni:${inbox}`;
  let identity = script.dataset["identity"] ?? "";
  let frame: HTMLIFrameElement | null = null;
  let open = false;
  let unread = 0;
  let ready = false;

  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.innerHTML = ICON;
  const badge = document.createElement("span");
  badge.className = "badge";
  badge.setAttribute("aria-hidden", "true");
  button.append(badge);
  root.append(button);

  function paint(): void {
    button.setAttribute("aria-expanded", String(open));
    button.setAttribute("aria-label", label(words, open, unread));
    badge.textContent = unread > 99 ? "99+" : String(unread);
    badge.hidden = unread === 0 || open;
    if (frame) frame.hidden = !open;
  }

  function tell(what: object): void {
    if (ready) frame?.contentWindow?.postMessage(what, desk);
  }

  function load(): void {
    if (frame) return;
    frame = document.createElement("iframe");
    frame.className = "frame";
    frame.title = words.panel;
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads",
    );
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    const query = new URLSearchParams({ lang: language, host: location.origin });
    frame.src = `${desk}/widget/${encodeURIComponent(inbox)}/panel?${query}`;
    root.append(frame);
  }

  function show(now: boolean): void {
    if (now) load();
    open = now;
    paint();
    tell({ nanni: "shown", shown: open });
    if (open) frame?.focus();
    else button.focus();
  }

  window.addEventListener("message", (event: MessageEvent<Said>) => {
    if (!frame || event.origin !== desk || event.source !== frame.contentWindow) return;
    const said = event.data ?? {};
    if (said.nanni === "ready") {
      ready = true;
      tell({ nanni: "hello", identity, kept: recall(memory), shown: open });
    } else if (said.nanni === "unread") {
      unread = Number(said.count) || 0;
      paint();
    } else if (said.nanni === "close") {
      show(false);
    } else if (said.nanni === "keep" || said.nanni === "begun") {
      // The panel keeps its token itself where the browser lets it; here is the second place.
      remember(memory, said.value ?? (recall(memory) || "-"));
    }
  });
  button.addEventListener("click", () => show(!open));
  root.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape" && open) show(false);
  });

  document.body.append(host);
  paint();
  if (recall(memory)) whenIdle(() => (load(), paint()));

  return {
    open: () => show(true),
    close: () => show(false),
    identify: (token) => {
      identity = token;
      tell({ nanni: "hello", identity, kept: recall(memory), shown: open });
    },
  };
}

function recall(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser without storage: the conversation lasts as long as the page.
  }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 500);
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !window.nanni) {
  const begin = (): void => {
    window.nanni ??= start(script);
  };
  if (document.body) begin();
  else addEventListener("DOMContentLoaded", begin);
}
