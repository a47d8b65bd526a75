// What the server says of a draft (nanni_desk/reviews/wire.py), and what the page told at first.

export type Mode = "reply" | "note";
export type Outcome = "note" | "warn" | "block";
export type Edit = readonly [start: number, end: number, text: string];

export interface Fix {
  safe: boolean;
  edits: Edit[];
}

export interface Finding {
  /** Names it while its places move; given by the browser. */
  key: string;
  code: string;
  name: string;
  outcome: Outcome;
  start: number;
  end: number;
  text: string;
  /** The words as they are named to the writer: a stray comma with what stands around it. */
  shown: string;
  /** About the reply as a whole: no words are marked. */
  whole: boolean;
  why: string;
  advice: string;
  fixes: Fix[];
  page: string;
  /** A page of the desk where that is done what the advice says. */
  act?: { url: string; label: string } | null;
}

export interface Asked {
  id: number;
  message: number;
  text: string;
  main: boolean;
  before: string;
  status: string;
  left: boolean;
  answer: [number, number] | null;
}

export interface Promised {
  start: number;
  end: number;
  text: string;
  due: string | null;
  words: string;
  conditional: boolean;
  time: [number, number] | null;
}

export interface Examined {
  language: string;
  findings: Finding[];
  questions: Asked[];
  promises: Promised[];
  version: number;
}

export interface Term {
  at: string;
  label: string;
  clock: string;
  words: string;
  sentence: string;
}

export interface Arrived {
  id: number;
  kind: string;
  who: string;
  body: string;
  at: string;
}

export interface Upload {
  id: number;
  name: string;
  size: number;
  is_picture?: boolean;
}

export interface Kept {
  body: string;
  version: number;
}

/** What `_composer.html` puts into the page. */
export interface Given {
  conversation: number;
  user: number;
  seen: number;
  contact: string;
  nonce: string;
  drafts: Record<Mode, Kept>;
  uploads: Upload[];
  /** Names that a note can call. */
  colleagues: string[];
  macros: string;
}
