/** How long to wait before trying again. Pure. */

const FIRST = 1000;
const LONGEST = 30_000;

/**
 * Milliseconds before attempt number `tries` (from 0): doubling, with jitter, so that a desk that
 * comes back is not met by everybody in the same second.
 */
export function pause(tries: number, random: () => number = Math.random): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** tries);
  return Math.round(whole / 2 + (whole / 2) * random());
}

/** Whether an answer of the server means that the same request may go through later. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}
