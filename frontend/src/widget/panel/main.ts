/** The panel's beginning: it greets the page around, and starts when that page has answered. */
import { Api } from "./api";
import { App } from "./app";
import { readPage } from "./page";
import { Store } from "./store";

/** A panel that nobody answers, opened by itself, begins after this. */
const ALONE_AFTER = 1500;

interface Hello {
  nanni?: "hello" | "shown";
  identity?: string;
  kept?: string;
  shown?: boolean;
}

const page = readPage();
const tell = (what: object): void => {
  if (window.parent !== window) window.parent.postMessage(what, page.host);
};
const store = new Store(`nanni:${page.key}`, (value) => tell({ nanni: "keep", value }));
const api = new Api(`/widget/${page.key}`, page.pass, page.language, store);
const app = new App(page, api, store, {
  unread: (count) => tell({ nanni: "unread", count }),
  close: () => tell({ nanni: "close" }),
  begun: () => tell({ nanni: "begun" }),
});

let begun = false;
function begin(): void {
  if (begun) return;
  begun = true;
  void app.begin();
}

addEventListener("message", (event: MessageEvent<Hello>) => {
  if (event.source !== window.parent || event.origin !== page.host) return;
  const said = event.data ?? {};
  if (said.nanni === "hello") {
    store.adopt(said.kept ?? "");
    page.identity = said.identity ?? "";
    const fresh = api.identify(page.identity);
    if (begun && fresh) void app.begin();
    begin();
  }
  if (said.nanni === "hello" || said.nanni === "shown") app.show(said.shown ?? false);
});
tell({ nanni: "ready" });
if (window.parent === window) {
  begin();
  app.show(true);
} else {
  setTimeout(begin, ALONE_AFTER);
}
