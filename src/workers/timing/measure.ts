import { centralDifference, createRandom, initialNetwork, Kernel } from '#engine';
import type { TimingProgress, TimingRecord } from './messages.ts';

/** Milliseconds since some moment. */
export type Clock = () => number;

export interface TimingLimits {
  /** Most time for the forward passes of one network; whatever is missing then is computed. */
  budget: number;
  /** Least time for a mean: clocks of browsers are coarse. */
  least: number;
  /** Time for the first passes of all, which a browser runs slowly before it has translated them. */
  warmUp: number;
  /** A block of work about this long is timed as a whole; between blocks the worker can be spoken to. */
  block: number;
}

export const timingLimits: TimingLimits = { budget: 900, least: 100, warmUp: 150, block: 15 };

/** Repetitions in a block stop doubling here, so that even a clock that stands still leaves the worker answering. */
const MOST_REPEATS = 1 << 14;

const SEED = 1;

/**
 * Times the numerical gradient (central differences) against one forward and backward pass, network after network. It yields after each
 * block of work: progress, and a record when a network is done. Sums, not clocks, come from the engine.
 */
export function* measureGradients(
  networks: readonly (readonly number[])[],
  clock: Clock,
  limits: TimingLimits = timingLimits,
): Generator<TimingProgress | TimingRecord, void> {
  yield* warmUp(networks[networks.length >> 1], clock, limits);
  for (const sizes of networks) yield* measureNetwork(sizes, clock, limits);
}

/** Works on one network without giving a record. */
function* warmUp(sizes: readonly number[] | undefined, clock: Clock, limits: TimingLimits): Generator<TimingProgress> {
  if (!sizes || limits.warmUp === 0) return;
  for (const each of measureNetwork(sizes, clock, { ...limits, budget: 0, least: limits.warmUp / 2 })) {
    if (!('numerical' in each)) yield each;
  }
}

function* measureNetwork(sizes: readonly number[], clock: Clock, { budget, least, block }: TimingLimits) {
  const kernel = kernelOf(sizes);
  const parameters = kernel.theta.length;
  const needed = 2 * parameters;
  const loss = (): number => {
    kernel.forward();
    return kernel.loss;
  };
  let n = 0;
  const difference = (): void => {
    centralDifference(loss, kernel.theta, n);
    n = (n + 1) % parameters;
  };

  const forwards = new Stopwatch(clock, block);
  do {
    forwards.time(difference);
    yield { parameters, passes: 2 * forwards.count, needed };
  } while (forwards.elapsed < least || (2 * forwards.count < needed && forwards.elapsed < budget));

  const sweeps = new Stopwatch(clock, block);
  do {
    sweeps.time(() => {
      kernel.forward();
      kernel.backward();
    });
    yield { parameters, passes: 2 * forwards.count, needed };
  } while (sweeps.elapsed < least);

  const passes = 2 * forwards.count;
  const perPass = forwards.elapsed / passes;
  yield { parameters, passes, needed, perPass, numerical: perPass * needed, backward: sweeps.elapsed / sweeps.count };
}

/** Adds up the time of blocks of repetitions, twice as many each time a block was short. The first block only warms up. */
class Stopwatch {
  elapsed = 0;
  count = 0;
  #repeats = 1;
  #isWarm = false;
  readonly #clock: Clock;
  readonly #block: number;

  constructor(clock: Clock, block: number) {
    this.#clock = clock;
    this.#block = block;
  }

  time(work: () => void): void {
    const since = this.#clock();
    for (let n = 0; n < this.#repeats; n++) work();
    const took = this.#clock() - since;
    if (this.#isWarm) {
      this.elapsed += took;
      this.count += this.#repeats;
    }
    this.#isWarm = true;
    if (took < this.#block && this.#repeats < MOST_REPEATS) this.#repeats *= 2;
  }
}

/** A network of these sizes with drawn weights, and an example. */
function kernelOf(sizes: readonly number[]): Kernel {
  const random = createRandom(SEED);
  const network = initialNetwork({
    sizes: [...sizes],
    activations: sizes.map((_, l) => (l === 0 ? 'identity' : 'sigmoid')),
    loss: 'half-squared-error',
    initializer: 'glorot',
    seed: SEED,
  });
  const draw = (count: number): number[] => Array.from({ length: count }, () => random.next());
  return Kernel.of(network, [{ x: draw(sizes[0]), y: draw(sizes[sizes.length - 1]) }]);
}
