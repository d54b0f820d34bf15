import type { OptionName } from '#components/views/descent/optimizer-names.ts';
import type { CommonWords } from '#components/views/words.ts';
import type { ActivationId, OptimizerId } from '#engine';
import type { PresetId } from './presets.ts';
import type { DataId } from './setup.ts';

/** Everything the race says; places in braces for `fill`. */
export interface Words extends CommonWords {
  title: string;
  optimizers: Record<OptimizerId, string>;
  optionNames: Record<OptionName, string>;
  optionWords: Record<string, string>;
  activations: Record<ActivationId, string>;
  /** What all methods share: {data} {depth} {width} {activation} {batch} {seed}. */
  shared: string;
  /** {letter} {method} */
  name: string;
  /** {rate} */
  rate: string;
  axes: { first: Record<DataId, string>; second: Record<DataId, string>; step: string; loss: string };
  /** A field in a sentence: {name} {step}. */
  field: string;
  /** {step} {losses} */
  losses: string;
  /** What the marks of the fields mean. */
  /** `axes`: {first} {second} */
  key: { zero: string; one: string; shade: string; axes: string };
  /** {loss} */
  loss: string;
  /** {name} {loss} */
  lossOf: string;
  /** {step} {kept} */
  diverged: string;
  /** {name} {step} */
  divergedAt: string;
  /** {step} */
  question: string;
  /** {step}: the question is answered there. */
  goOn: string;
  /** {step} {list} */
  ranking: string;
  /** {name} {times}: how many times the lowest loss the highest is. */
  won: string;
  tied: string;
  nobody: string;
  compared: { same: string; other: string };
  /** What can be learnt from it, and what not. */
  caveat: string;
  run: {
    start: string;
    goOn: string;
    pause: string;
    step: string;
    rewind: string;
    pace: string;
    /** {steps} */
    paceOf: string;
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
    presets: string;
    preset: Record<PresetId, string>;
    fold: string;
    data: string;
    datasets: Record<DataId, string>;
    seed: string;
    seedLabel: string;
    depth: string;
    depthLabel: string;
    width: string;
    widthLabel: string;
    activation: string;
    batch: string;
    batchLabel: string;
    method: string;
    none: string;
    /** {low} {high} */
    limits: string;
    whole: string;
    /** {letter} {field} */
    of: string;
  };
  trials: {
    /** {count} */
    button: string;
    /** {done} {count} */
    counting: string;
    failed: string;
    /** {step} */
    caption: string;
    seed: string;
    best: string;
    nobody: string;
    /** {name} {times} {count} */
    always: string;
    /** {list} */
    changes: string;
    /** {name} {times} */
    times: string;
    diverged: string;
  };
  table: {
    /** {step} */
    caption: string;
    method: string;
    options: string;
    step: string;
    loss: string;
    right: string;
    /** {right} {all} */
    rightOf: string;
    /** {step} */
    judged: string;
    standing: string;
    going: string;
    /** {step} */
    diverged: string;
    /** {name} {value} */
    option: string;
  };
}
