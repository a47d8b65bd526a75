// Short words of the page, read out by screen readers as well.

const LASTS = 7_000;

export function toast(text: string, level: "" | "danger" = ""): void {
  const place = document.querySelector("[data-toasts]");
  if (!place || !text) return;
  const box = document.createElement("div");
  box.className = level ? `toast toast--${level}` : "toast";
  box.textContent = text;
  place.replaceChildren(box);
  setTimeout(() => box.remove(), LASTS);
}
