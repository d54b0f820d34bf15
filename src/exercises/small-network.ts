import type { Network, Random, Sample } from '#engine';
import type { NetworkNumbers } from './exercise.ts';
import { numbersOf } from './network-numbers.ts';

const learningRate = 0.5;
const inputs = [0.3, 0.4, 0.6, 0.8, 1.2, 1.5, 2.5];

/** ±0.1 … ±2.0 in steps of 0.1, no two of one size in a network, so that a weight taken for another is noticed. */
const magnitudes = Array.from({ length: 20 }, (_, n) => (n + 1) / 10);

/** The numbers of a network of sigmoid units with the squared error of the book. */
export function sigmoidNumbers({ sizes, W, b }: Pick<Network, 'sizes' | 'W' | 'b'>, sample: Sample): NetworkNumbers {
  const activations = sizes.map((_, l) => (l === 0 ? ('identity' as const) : ('sigmoid' as const)));
  return numbersOf({ network: { sizes, activations, W, b, loss: 'half-squared-error' }, sample, learningRate });
}

/** A small network with drawn weights, biases and inputs. At most 20 weights. */
export function drawSmallNetwork(random: Random, sizes: number[]): NetworkNumbers {
  const unused = [...magnitudes];
  const signed = (size: number) => random.pick([-1, 1]) * size;
  const takeWeight = () => {
    const size = random.pick(unused);
    unused.splice(unused.indexOf(size), 1);
    return signed(size);
  };
  const W = sizes.map((size, l) => (l === 0 ? [] : times(size * sizes[l - 1], takeWeight)));
  const b = sizes.map((size, l) => (l === 0 ? [] : times(size, () => signed(random.pick(magnitudes)))));
  const x = times(sizes[0], () => random.pick(inputs));
  return sigmoidNumbers({ sizes, W, b }, { x, y: times(sizes.at(-1)!, () => random.pick([0, 1])) });
}

/** A network as a reader's program gets it: `W[l][j][i]` and `b[l][j]`, l from 1 as in the formulas, nothing in place 0. */
export function plainNetwork({ sizes, W, b }: Network) {
  const rows = (l: number) => b[l].map((_, j) => W[l].slice(j * sizes[l - 1], (j + 1) * sizes[l - 1]));
  return { W: W.map((_, l) => rows(l)), b };
}

function times(count: number, take: () => number): number[] {
  return Array.from({ length: count }, take);
}
