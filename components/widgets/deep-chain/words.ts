import type { CommonWords } from '#components/views/words.ts';
import type { ActivationId } from '#engine';
import type { Verdict } from './chain-state.svelte.ts';
import type { BiasId } from './setup.ts';

/** Everything the deep chain says; places in braces for `fill`. */
export interface Words extends CommonWords {
  title: string;
  axes: { layer: string; size: string };
  /** The plot in one sentence; `drawn` with {from} {last}. */
  plot: { empty: string; drawn: string };
  key: { bars: string; dots: string };
  ghost: string;
  /** {depth} {w} {activation}, and how the biases are: the sentence of `held` or `zero`. */
  chain: string;
  /** {z} {a} */
  held: string;
  zero: string;
  guess: {
    /** {depth} */
    question: string;
    name: string;
    /** {most} */
    limits: string;
    confirm: string;
    first: string;
  };
  /** {order} */
  said: string;
  /** Asks to walk back. */
  walk: string;
  /** {product} */
  outcome: string;
  /** {factor} {depth} */
  repeated: string;
  verdict: Record<Verdict, string>;
  kind: Record<'vanishing' | 'kept' | 'exploding' | 'dead', string>;
  /** {step} {last} {what} */
  status: string;
  /** What a step is about: {l}. */
  what: { start: string; layer: string };
  /** {z} {a} {factor} */
  explanation: { start: string; layer: string };
  /** {l} {factor} {passed} {gradient} */
  announcement: string;
  inputs: {
    presets: string;
    /** {w} */
    preset: string;
    depth: string;
    depthLabel: string;
    depthLimits: string;
    w: string;
    wLimits: string;
    activation: string;
    bias: string;
    biases: Record<BiasId, string>;
    decimals: string;
  };
  activations: Record<ActivationId, string>;
  table: {
    caption: string;
    layer: string;
    sum: string;
    slope: string;
    factor: string;
    passed: string;
    gradient: string;
    locked: string;
  };
}
