import type { Shown } from './history.ts';
import { LAST_STEP } from './setup.ts';

/** Lowest and highest power of ten of sizes; undefined where there is none that is not 0. */
function ordersOf(sizes: readonly number[]): readonly [lowest: number, highest: number] | undefined {
  const orders = sizes.filter((size) => size > 0).map((size) => Math.log10(size));
  return orders.length === 0 ? undefined : [Math.min(...orders), Math.max(...orders)];
}

/**
 * The axis of the norms, the same for both networks and for a whole run: from the norms before the first update, in steps of four powers
 * of ten and with room below, for some fall as the training goes on. What leaves it is drawn at its end, and stands in the table.
 */
export function normDomain(firsts: readonly Shown[]): readonly [number, number] {
  const [lowest, highest] = ordersOf(firsts.flatMap(({ first }) => first?.norms ?? [])) ?? [0, 0];
  return [10 ** Math.min(-4, 4 * Math.floor((lowest - 1) / 4)), 10 ** Math.max(2, Math.ceil(highest))];
}

/** The axis of the losses: from a thousandth to the largest first loss. */
export function lossDomain(firsts: readonly Shown[]): readonly [number, number] {
  const [, highest] = ordersOf(firsts.flatMap(({ first }) => (first ? [first.loss] : []))) ?? [0, 0];
  return [1e-3, 10 ** Math.max(1, Math.ceil(highest))];
}

/** The axis of steps grows with the run, seldom. */
export function stepDomain(step: number): readonly [number, number] {
  return [0, [100, 300, LAST_STEP].find((end) => step <= end) ?? LAST_STEP];
}
