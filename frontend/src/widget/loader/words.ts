/** The few words of the button on a foreign page; the panel brings its own. */
export interface LoaderWords {
  open: string;
  close: string;
  panel: string;
  unread: string;
}

const WORDS: Record<"ru" | "en", LoaderWords> = {
  ru: { open: "Открыть чат", close: "Закрыть чат", panel: "Чат", unread: "непрочитанных" },
  en: { open: "Open the chat", close: "Close the chat", panel: "Chat", unread: "unread" },
};

/** Words for the page's language; Russian unless the page says that it is English. */
export function wordsFor(language: string): LoaderWords {
  return language.toLowerCase().startsWith("en") ? WORDS.en : WORDS.ru;
}

/** What the button is called, its counter included: a badge alone says nothing to a listener. */
export function label(words: LoaderWords, open: boolean, unread: number): string {
  if (open) return words.close;
  return unread > 0 ? `${words.open} (${words.unread}: ${unread})` : words.open;
}
