// The desk's pages in the browser: each behaviour is a file, started here.
import { startBeacons } from "./beacons";
import { startKeyboard } from "./keyboard";
import { startLazy } from "./lazy";
import { Live } from "./live";
import { startMenus } from "./menus";
import { startNotices } from "./notices";
import { startOfflineBar } from "./offline";
import { startPointing } from "./pointing";
import { startPosting } from "./posting";
import { startRunning } from "./running";
import { startScrolling } from "./scrolling";
import { share } from "./sharing";
import { startShelf } from "./shelf";
import { Stream } from "./stream";
import { startTyping } from "./typing";
import { startUnread } from "./unread";

if (document.body.hasAttribute("data-desk")) {
  const live = new Live();
  const stream = new Stream(Number(document.body.dataset["liveFrom"]));
  startShelf();
  startRunning();
  startMenus();
  startLazy(live);
  startPosting(live);
  startPointing();
  startScrolling();
  startKeyboard();
  startTyping();
  startBeacons();
  startUnread();
  startNotices();
  startOfflineBar(stream);
  stream.onEvents((events) => {
    for (const event of events) {
      document.dispatchEvent(new CustomEvent("desk:event", { detail: event }));
    }
    live.hear(events);
  });
  stream.start();
  share(stream, document.body.dataset["me"] ?? "");
}
