/** What the server sends; see channels/widget/answers.py. */
export interface FileShown {
  id: number;
  name: string;
  size: number;
  is_picture: boolean;
  url: string;
}

export interface Message {
  id: number;
  from: "me" | "us" | "bot";
  name: string;
  body: string;
  /** ISO moment. */
  at: string;
  files: FileShown[];
  /** Kinds of secrets that were hidden before storing. */
  masked: string[];
  about: string;
  /** Made by this browser; empty in messages of others. */
  token: string;
}

export interface State {
  staffed: boolean;
  hours: string;
  state: "new" | "in_work" | "promised" | "your_turn" | "closed";
  text: string;
  at: string;
  place: string;
  wait: string;
  notices: string[];
  /** The verified address, mostly hidden; empty without one. */
  address: string;
  read: number;
  running: boolean;
  /** The customer's own page; empty before anything was said. */
  page: string;
  /** A failure of ours that is being made good. */
  matter: Matter | null;
}

export interface Matter {
  state: string;
  date: string;
  url: string;
}

export interface News {
  messages: Message[];
  last: number;
  state: State;
  more?: boolean;
}

export type Card = Record<string, string>;

/** A message of this browser that the server has not confirmed yet. */
export interface Pending {
  token: string;
  body: string;
  card: Card | null;
  files: FileShown[];
  at: string;
  status: "sending" | "waiting" | "failed";
  /** Why it failed, in the server's words. */
  problem: string;
}

export type Words = Record<string, string>;
