/** What the server wrote into the panel's page. */
import type { Limits } from "./compose";
import type { Words } from "./types";

export interface Page {
  root: HTMLElement;
  key: string;
  /** The site around: messages are taken from it alone. */
  host: string;
  pass: string;
  language: string;
  name: string;
  greeting: string;
  bot: string;
  limits: Limits;
  words: Words;
  fields: Record<string, string>;
  /** The site's word for who the customer is; known when the page around has said hello. */
  identity: string;
}

export function readPage(): Page {
  const data = document.body.dataset;
  const text = (name: string): string => data[name] ?? "";
  const root = document.getElementById("panel");
  if (!root) throw new Error("the panel's page has no place for it");
  return {
    root,
    key: text("key"),
    host: text("host"),
    pass: text("pass"),
    language: text("language"),
    name: text("name"),
    greeting: text("greeting"),
    bot: text("bot"),
    limits: { bytes: Number(text("fileBytes")), files: Number(text("files")) },
    words: json("words"),
    fields: json("fields"),
    identity: "",
  };
}

function json(id: string): Record<string, string> {
  return JSON.parse(document.getElementById(id)?.textContent ?? "{}") as Record<string, string>;
}
