import { descend, layersOf, recordBatch } from '#engine';
import type { BatchTrace, Layers, Network, Trace } from '#engine';
import { samplesOf } from './setup.ts';
import type { Setup } from './setup.ts';

/** The recorded passes of one example. */
export interface Pass {
  trace: Trace;
  layers: Layers;
}

/** One round of learning with the parameters of that round: the passes of every example, their mean, and the parameters after the update. */
export interface Round {
  passes: Pass[];
  /** Loss and gradients meaned over the examples: what the update goes by. Of one example they are its own. */
  mean: BatchTrace;
  next: Network;
}

/** A round as it stands in the figure: with the passes of the example shown. */
export type ShownRound = Round & Pass;

/**
 * Round 0 … `count` of gradient descent on the examples. Ends earlier where the numbers leave the range of doubles: then `diverged` is
 * set and the last round is the last with finite numbers only, its update included.
 */
export function roundsOf(setup: Setup, count: number): { rounds: Round[]; diverged: boolean } {
  const rounds: Round[] = [];
  let { network } = setup;
  for (let n = 0; n <= count; n++) {
    const round = recordRound(network, setup);
    if (round === undefined) return { rounds, diverged: true };
    rounds.push(round);
    network = round.next;
  }
  return { rounds, diverged: false };
}

function recordRound(network: Network, setup: Setup): Round | undefined {
  const mean = recordBatch(network, samplesOf(setup), { reduction: 'mean' });
  const passes = mean.traces.map((trace) => ({ trace, layers: layersOf(trace) }));
  const next = descend(network, mean, setup.learningRate);
  const recorded = mean.traces.flatMap(({ nodes, gradients }) => [...nodes.map(({ value }) => value), ...gradients]);
  const worked = [mean.loss, ...[mean.dW, mean.db, next.W, next.b].flat(2)];
  return [...recorded, ...worked].every(Number.isFinite) ? { passes, mean, next } : undefined;
}
