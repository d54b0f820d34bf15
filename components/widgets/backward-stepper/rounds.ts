import { descend, layersOf, recordMlp } from '#engine';
import type { Layers, Network, Trace } from '#engine';
import type { Setup } from './setup.ts';

/** One round of learning: the recorded passes with the parameters of that round, and the parameters after its update. */
export interface Round {
  trace: Trace;
  layers: Layers;
  next: Network;
}

/**
 * Round 0 … `count` of gradient descent on one example. Ends earlier where the numbers leave the range of doubles: then `diverged` is
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

function recordRound(network: Network, { sample, learningRate }: Setup): Round | undefined {
  const trace = recordMlp(network, sample);
  const layers = layersOf(trace);
  const next = descend(network, layers, learningRate);
  const values = trace.nodes.map(({ value }) => value);
  const finite = [...values, ...trace.gradients, ...next.W.flat(), ...next.b.flat()].every(Number.isFinite);
  return finite ? { trace, layers, next } : undefined;
}
