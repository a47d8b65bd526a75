// Times that run: `data-since` counts up, `data-until` counts down.
// lib/templatetags/words.py `running` says the same on the server.
import { words } from "./words";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** «7:05», «2 ч 05», «3 дн 4 ч». */
export function running(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  if (whole < HOUR) return `${minutes}:${String(whole % MINUTE).padStart(2, "0")}`;
  const hours = Math.floor(whole / HOUR);
  if (whole < DAY) return words.hoursAndMinutes(hours, String(minutes).padStart(2, "0"));
  return words.daysAndHours(Math.floor(whole / DAY), hours % 24);
}

export function startRunning(): void {
  tick();
  setInterval(tick, 1000);
  document.addEventListener("desk:morphed", tick);
}

function tick(): void {
  if (document.visibilityState === "hidden") return;
  const now = Date.now();
  for (const time of document.querySelectorAll<HTMLElement>("[data-since], [data-until]")) {
    const { since, until } = time.dataset;
    const seconds = since ? now - Date.parse(since) : Date.parse(until ?? "") - now;
    const text = running(seconds / 1000);
    if (time.textContent !== text) time.textContent = text;
  }
}
