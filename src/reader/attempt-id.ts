import { isWhole, latestTime } from './attempt.ts';

/**
 * The id of an attempt: when it was made, then chance, so that no two tabs or devices ever choose the same. Ids sort in the order in
 * which the attempts were made, also when the clock goes back in between: the time in an id never falls behind that of an earlier id
 * (a hybrid logical clock; Kulkarni et al. 2014).
 */
export type AttemptId = string;

const digits = 9;
/** A wrong clock may run this far ahead in steps of one; what lies beyond was not written by the book. */
const latestOrder = latestTime + 1e9;
const pattern = /^([\da-z]{9})-[\da-z]{11}$/;

/** The id of an attempt made at `at`, after all of `earlier`; `chance` gives 32 random bits at a time. */
export function nextId(at: number, earlier: readonly AttemptId[], chance: () => number): AttemptId {
  const last = earlier.reduce((highest, id) => Math.max(highest, orderOf(id) ?? 0), 0);
  const order = Math.min(Math.max(at, last + 1), latestOrder);
  const random = (chance() >>> 0) * 2 ** 20 + (chance() >>> 12);
  return `${order.toString(36).padStart(digits, '0')}-${random.toString(36).padStart(11, '0')}`;
}

export function isAttemptId(text: string): boolean {
  return orderOf(text) !== undefined;
}

function orderOf(id: string): number | undefined {
  const order = parseInt(pattern.exec(id)?.[1] ?? '', 36);
  return isWhole(order, latestOrder) ? order : undefined;
}
