// The server counts Unicode code points, the browser UTF-16 units: 🙂 is one there and two here.

/** Turns places of the server's texts into places of this text. */
export function toUnits(text: string): (points: number) => number {
  // Without surrogates both counts are the same, and almost every reply is without.
  if (!/[\ud800-\udbff]/.test(text)) return (points) => Math.min(points, text.length);
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  starts.push(text.length);
  return (points) => starts[Math.min(points, starts.length - 1)] ?? text.length;
}
