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
 * set and the last round is the last with finite numbers.
 */
export function roundsOf(setup: Setup, count: number): { rounds: Round[]; diverged: boolean } {
  const rounds: Round[] = [];
  let { network } = setup;
  for (let n = 0; n <= count; n++) {
    const round = isFinite(network) ? recordRound(network, setup) : undefined;
    if (round === undefined) return { rounds, diverged: true };
    rounds.push(round);
    network = round.next;
  }
  return { rounds, diverged: false };
}

function recordRound(network: Network, { sample, learningRate }: Setup): Round | undefined {
  const trace = recordMlp(network, sample);
  const layers = layersOf(trace);
  const finite = Number.isFinite(trace.loss) && [...layers.dW, ...layers.db].flat().every(Number.isFinite);
  return finite ? { trace, layers, next: descend(network, layers, learningRate) } : undefined;
}

function isFinite({ W, b }: Network): boolean {
  return [...W, ...b].flat().every(Number.isFinite);
}
