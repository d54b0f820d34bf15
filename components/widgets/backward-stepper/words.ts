import type { FrameWords, TransportWords } from '#components/views/words.ts';
import type { ActivationId } from '#engine';
import type { Subject } from '#notation/formula.ts';
import type { NumberInputProblem } from '#notation/number-input.ts';
import type { Phase } from './frames.ts';
import type { Mode, View } from './link.ts';
import type { LossChoice, Misfit, PresetId } from './setup.ts';
import type { SignGuess } from './questions.svelte.ts';

/** Everything the stepper says, as plain sentences with places in braces for `fill`. */
export interface Words {
  title: string;
  frame: FrameWords;
  transport: TransportWords;
  /** {step} {last} {what} */
  status: string;
  start: string;
  phases: Record<Phase, string>;
  /** How a unit is called: {j}, and {l} where there are several hidden layers. */
  unit: Record<'output' | 'outputs' | 'hidden' | 'hiddenOfLayer', string>;
  /** What a frame works out: {unit}, for crossings also {from}, for weights {weight}. */
  subject: Record<Subject['kind'] | 'prediction', string>;
  /** What to watch in a frame, one sentence. */
  explain: Record<Exclude<Subject['kind'], 'loss'> | 'start', string>;
  /** The same where the loss decides what to watch. */
  byLoss: Record<LossChoice, Record<'loss' | 'deltaOutput', string>>;
  /** {sizes} */
  graph: string;
  presets: Record<PresetId, string>;
  own: string;
  preset: string;
  mode: string;
  modes: Record<Mode, string>;
  matrix: {
    /** Name of the choice between index and matrix form. */
    view: string;
    views: Record<View, string>;
    /** The box of the equation. */
    label: string;
    /** Before the first step. */
    start: string;
    /** The view could not be fetched. */
    missing: string;
    /** The frame as a row, column or entry: {j} {k} {i} count from 1. */
    explain: Record<Subject['kind'], string>;
  };
  batch: {
    /** Name of the choice between examples. */
    example: string;
    /** {n} {m} */
    of: string;
    /** {n} */
    name: string;
    /** {n} {status} */
    status: string;
    add: string;
    /** {n} */
    remove: string;
    next: string;
    /** Heads of columns: {n} {m} */
    gradient: string;
    sum: string;
    mean: string;
    /** How the examples are put together: {m} */
    reduction: string;
    /** Behind the explanation of the update: {m} */
    update: string;
    loss: string;
  };
  decimals: string;
  compare: string;
  hidden: string;
  ask: {
    /** The questions could not be fetched. */
    missing: string;
    /** {what} */
    sign: string;
    signs: Record<SignGuess, string>;
    said: string;
    /** {sign} */
    agrees: string;
    /** {sign} */
    differs: string;
    why: string;
    /** {what} */
    value: string;
    check: string;
    show: string;
    right: string;
    wrong: string;
    shown: string;
  };
  numbers: {
    summary: string;
    hint: string;
    /** The fields could not be fetched. */
    missing: string;
    inputs: string;
    /** {l} */
    hidden: string;
    addHidden: string;
    removeHidden: string;
    outputs: string;
    /** {l} */
    activation: string;
    outputActivation: string;
    activations: Record<ActivationId, string>;
    loss: string;
    losses: Record<LossChoice, string>;
    /** Why a change was not made. */
    refused: Record<Misfit, string>;
    /** A target that is no probability was typed. */
    noProbability: string;
    example: string;
    /** {l} */
    weights: string;
    learningRate: string;
    fewer: string;
    more: string;
    /** {l} {j} {i} */
    names: Record<'x' | 'y' | 'w' | 'b', string>;
    problems: Record<NumberInputProblem | 'limits', string>;
  };
  table: {
    gradients: string;
    parameter: string;
    value: string;
    gradient: string;
    numerical: string;
    difference: string;
    /** The numerical derivatives could not be fetched. */
    missing: string;
    updated: string;
    /** {difference} */
    largest: string;
    steps: string;
    allSteps: string;
    step: string;
    formula: string;
    result: string;
  };
  rounds: {
    again: string;
    /** {n} */
    round: string;
    loss: string;
    /** {values} */
    history: string;
    across: string;
    diverged: string;
    tooLarge: string;
  };
  export: {
    summary: string;
    hint: string;
    formats: Record<'csv' | 'json' | 'numpy' | 'pytorch', string>;
    /** {file} */
    saved: string;
    missing: string;
  };
  /** The fold; what is in it has words of its own. */
  homework: { summary: string; hint: string; missing: string };
  damagedLink: string;
}
