import { centralDifferences, forwardDifferences } from '#engine';
import type { FactorsExercise, Numbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

const orders = ['square', 'proportional', 'none'] as const;
type Order = (typeof orders)[number];

/** Which estimates have an error of this order in h; that of `undivided` does not vanish at all. */
const right: Readonly<Record<Order, readonly string[]>> = {
  proportional: ['forward', 'backward'],
  square: ['central', 'half-central'],
  none: ['formula'],
};

const options = ['central', 'forward', 'formula', 'undivided', 'backward', 'half-central'];

/** Errors on w³ at 2, by a step of 0.1 and by half of that: `forward`, `forward2`, `central` … */
function errorsOf(order: Order): Numbers {
  const [w, h] = [2, 0.1];
  const f = ([x]: readonly number[]): number => x ** 3;
  const exact = 3 * w * w;
  const errors = (step: number) => {
    const forward = forwardDifferences(f, [w], step)[0];
    const central = centralDifferences(f, [w], step)[0];
    return {
      forward: forward - exact,
      // The two one-sided differences lie on both sides of the central one, which is their mean.
      backward: 2 * central - forward - exact,
      central: central - exact,
      'half-central': centralDifferences(f, [w], step / 2)[0] - exact,
      undivided: 2 * central - exact,
    };
  };
  const halved = Object.entries(errors(h / 2)).map(([name, error]) => [`${name}2`, error] as const);
  return namedNumbers({ w, h, h2: h / 2, exact, ...errors(h), ...Object.fromEntries(halved) }, { order });
}

/** The order in which the error of an option falls was mistaken. */
function feedbackName(option: string): string {
  return `order-of-${option}`;
}

/** 1-4: which estimates of a derivative have an error in proportion to h, to h², or none. */
export const ordersOfError: FactorsExercise = {
  id: 'ex-1-4',
  kind: 'factors',
  printed: () => errorsOf(orders[0]),
  draw: (_, seed) => errorsOf(inTurn(orders, seed)),
  options,
  right: ({ choices }) => right[choices!.order as Order],
  feedbackOn: feedbackName,
  slips: options.map(feedbackName),
};
