/** Text cut into plain pieces and links, so that no text ever becomes markup. Pure. */
export interface Piece {
  text: string;
  link: boolean;
}

const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]»]/g;

/** The pieces of a text, in order; joined they are the text again. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let place = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > place) found.push({ text: text.slice(place, match.index), link: false });
    found.push({ text: match[0], link: true });
    place = match.index + match[0].length;
  }
  if (place < text.length) found.push({ text: text.slice(place), link: false });
  return found;
}

/** A size as people read it: «340 КБ», «1,2 МБ». */
export function size(bytes: number, language: string, kilobytes: string, megabytes: string): string {
  const mega = bytes / 1024 / 1024;
  const shown = (n: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n);
  return mega >= 1 ? `${shown(mega)} ${megabytes}` : `${shown(Math.max(1, bytes / 1024))} ${kilobytes}`;
}
