// Sound and desktop notices of what is yours to answer. Sound is on until somebody turns it off;
// where the browser holds it back, the page says so instead of staying mute.
import { element } from "./dialog";
import { type DeskEvent, names } from "./events";
import { ASKED_BY_US } from "./http";
import { words } from "./words";

const WANTED = "message.received attention.raised message.noted message.failed";
const LOOKING = "nanni-looking";
const ASKED = "nanni-notices-asked";
/** What happened longer ago is caught up in silence. */
const FRESH = 60_000;

interface News {
  title: string;
  text: string;
  url: string;
  loud: boolean;
}

export function startNotices(): void {
  const likes = document.body.dataset;
  const sound = new Sound(likes["sound"] !== "off");
  const conversation = document.querySelector<HTMLElement>("[data-conversation]");
  const open = conversation?.dataset["conversation"] ?? "";
  sayWhereWeLook(open);
  if (likes["notices"] !== "off") offer();
  document.addEventListener("desk:event", (happened) => {
    const { detail: event } = happened as CustomEvent<DeskEvent>;
    const isOld = Date.now() - Date.parse(String(event["at"])) > FRESH;
    if (isOld || !names(WANTED, event.kind) || isMine(event) || isInSight(event)) return;
    // One of this person's tabs tells, not all of them.
    void navigator.locks?.request(`nanni-news-${event.id}`, { ifAvailable: true }, async (lock) => {
      if (lock && claim(event.id)) await tell(event, sound, likes["notices"] !== "off");
    });
  });
}

async function tell(event: DeskEvent, sound: Sound, notices: boolean): Promise<void> {
  const response = await fetch(`/news/${event.id}/`, { headers: ASKED_BY_US }).catch(() => null);
  if (!response?.ok) return;
  const news = (await response.json()) as News;
  if (!news.loud) return;
  sound.play();
  if (!notices || !("Notification" in window) || Notification.permission !== "granted") return;
  const notice = new Notification(news.title, { body: news.text, tag: news.url });
  notice.onclick = () => {
    window.focus();
    location.assign(news.url);
  };
}

function isMine(event: DeskEvent): boolean {
  return event.actor === `user:${document.body.dataset["me"]}`;
}

function claim(id: number): boolean {
  const told = Number(localStorage.getItem("nanni-told") ?? 0);
  if (id <= told) return false;
  localStorage.setItem("nanni-told", String(id));
  return true;
}

/** Somebody looks at this very conversation, in this tab or another one. */
function isInSight(event: DeskEvent): boolean {
  const [where, when] = (localStorage.getItem(LOOKING) ?? "").split("@");
  return Number(where) === event.conversation && Date.now() - Number(when) < 5_000;
}

function sayWhereWeLook(conversation: string): void {
  const say = () => {
    if (conversation && document.visibilityState === "visible" && document.hasFocus()) {
      localStorage.setItem(LOOKING, `${conversation}@${Date.now()}`);
    }
  };
  say();
  setInterval(say, 2_000);
}

/** Asked once, and never again. */
function offer(): void {
  if (!("Notification" in window) || Notification.permission !== "default") return;
  if (localStorage.getItem(ASKED)) return;
  const yes = element("button", { type: "button" }, words.noticesYes);
  const no = element("button", { type: "button" }, words.noticesNo);
  const box = element("div", { class: "toast" }, words.noticesAsk, yes, no);
  const settle = () => {
    localStorage.setItem(ASKED, "1");
    box.remove();
  };
  yes.addEventListener("click", () => {
    settle();
    void Notification.requestPermission();
  });
  no.addEventListener("click", settle);
  document.querySelector("[data-toasts]")?.append(box);
}

/** Two soft notes, made here: no file, nothing to load. */
class Sound {
  private context: AudioContext | null = null;
  private readonly button = document.querySelector<HTMLButtonElement>("[data-sound]");

  constructor(private readonly wanted: boolean) {
    if (!wanted || !("AudioContext" in window)) return;
    this.context = new AudioContext();
    this.context.onstatechange = () => this.show();
    const wake = () => void this.context?.resume().then(() => this.show());
    addEventListener("pointerdown", wake);
    addEventListener("keydown", wake);
    this.button?.addEventListener("click", () => {
      wake();
      this.play();
    });
    for (const test of document.querySelectorAll("[data-sound-test]")) {
      test.addEventListener("click", () => this.play());
    }
    setTimeout(() => this.show(), 500);
  }

  play(): void {
    const context = this.context;
    if (!this.wanted || !context || context.state !== "running") return this.show();
    for (const [note, at] of [[659, 0], [880, 0.14]] as const) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = note;
      volume.gain.setValueAtTime(0, context.currentTime + at);
      volume.gain.linearRampToValueAtTime(0.12, context.currentTime + at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + at + 0.5);
      tone.connect(volume).connect(context.destination);
      tone.start(context.currentTime + at);
      tone.stop(context.currentTime + at + 0.55);
    }
  }

  private show(): void {
    if (this.button) this.button.hidden = this.context?.state === "running";
  }
}
