import type { CommonWords } from '#components/views/words.ts';
import type { ActivationId, InitializerId } from '#engine';
import type { Guess } from './link.ts';
import type { DataId, PresetId, SideId } from './setup.ts';

/** Everything the deep training says; places in braces for `fill`. */
export interface Words extends CommonWords {
  title: string;
  names: Record<SideId, string>;
  /** One network in a line: {depth} {width} {activation} {initializer} {rate}. */
  summary: string;
  axes: { layer: string; norm: string; step: string; loss: string };
  /** {name} {step} {lowest} {highest} */
  bars: string;
  nothing: string;
  /** {step} {a} {b} */
  losses: string;
  key: { now: string; before: string; a: string; b: string };
  /** {loss} */
  loss: string;
  /** {first} {last}: how far the first and the last layer have walked. */
  walked: string;
  /** {step} */
  diverged: string;
  question: string;
  options: Record<Exclude<Guess, 'unknown'>, string>;
  /** {step}: the question is answered there. */
  goOn: string;
  /** {a} {b}, each the sentence of a loss or a divergence. */
  outcome: string;
  /** {name} {loss} */
  lossOf: string;
  /** {name} {step} */
  divergenceOf: string;
  learned: Record<Exclude<Guess, 'unknown'>, string>;
  compared: { same: string; other: string };
  /** The aha: {name} {times} */
  lastLearns: string;
  run: {
    start: string;
    goOn: string;
    pause: string;
    step: string;
    rewind: string;
    /** {step} */
    at: string;
    /** {step} {wanted} */
    catchingUp: string;
    open: string;
    running: string;
    /** {last} */
    ended: string;
    failed: string;
  };
  inputs: {
    fold: string;
    presets: string;
    preset: Record<PresetId, string>;
    data: string;
    datasets: Record<DataId, string>;
    seed: string;
    seedLabel: string;
    depth: string;
    depthLabel: string;
    width: string;
    widthLabel: string;
    activation: string;
    initializer: string;
    scale: string;
    scaleLabel: string;
    rate: string;
    /** {low} {high} */
    limits: string;
    whole: string;
    /** {name}: of which network a field is. */
    of: string;
  };
  activations: Record<ActivationId, string>;
  initializers: Record<InitializerId, string>;
  /** With its scale: {initializer} {scale} */
  scaled: string;
  table: {
    /** {step} */
    caption: string;
    layer: string;
    norm: string;
    walked: string;
    loss: string;
  };
}
