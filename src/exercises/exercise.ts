import type { Random, Trace } from '#engine';
import type { Prediction, PredictionForm, PredictionRun } from './prediction.ts';

export type { Prediction, PredictionForm, PredictionRun } from './prediction.ts';

/** The numbers of one variant of an exercise, all out of recorded computations. */
export interface Numbers {
  /** A number by its name: `w2_11`, `delta1_1`, or one the exercise itself defines. @throws RangeError for an unknown name. */
  value(name: string): number;
  /** What is drawn besides numbers and changes the words, by name: `{ weight: 'w1_21' }`. `<Case of="weight" is="w1_21">` shows it. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Numbers of an exercise about one network, one example and one learning rate. */
export interface NetworkNumbers extends Numbers {
  readonly trace: Trace;
  readonly learningRate: number;
}

/** What every exercise has, of whatever kind. Its words stand in MDX under the same id. */
interface ExerciseData<N extends Numbers> {
  /** `ex-5-1`; kept in links and in progress. */
  readonly id: string;
  /** The printed numbers: those of seed 0. */
  printed(): N;
  /** Fresh numbers of the same shape; what is asked may go in turn by the seed. Absent where nothing can change. */
  draw?(random: Random, seed: number): N;
}

/** A way to a wrong number: a mutant of the engine under its id, or a slip of this exercise alone under an English kebab-case id. */
export interface Slip<N extends Numbers = Numbers> {
  readonly id: string;
  /** Where what is asked goes in turn: whether there is room for the slip. Left out: always. */
  applies?(numbers: N): boolean;
  /** What it leads to, one value for each way to make it; computed, never typed. */
  values(numbers: N): readonly number[];
}

/** One number that is asked for. */
export interface AskedNumber<N extends Numbers = Numbers> {
  answer(numbers: N): number;
  /** Where two lead to the same number, the first is shown, as a question. */
  readonly slips: readonly Slip<N>[];
  /** For an updated value: the value before. Then the change is compared, not the value. */
  from?(numbers: N): number;
  /** Something is counted: only the whole number itself is right, however near another one is. */
  readonly isCount?: true;
}

/** N: one number. */
export interface NumericExercise<N extends Numbers = Numbers> extends ExerciseData<N>, AskedNumber<N> {
  readonly kind: 'numeric';
}

/** T: a table of numbers, each cell judged on its own. */
export interface TableExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'table';
  readonly cells: readonly (AskedNumber<N> & { readonly id: string })[];
}

/** S: an expression, right if it agrees with the key everywhere in the domain. */
export interface SymbolicExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'symbolic';
  /** In the engine's expression language: `(yHat - y) * (1 - yHat^2) * a1`. */
  key(numbers: N): string;
  /** Names the reader may use, with the interval each is drawn from and how it is typeset. */
  readonly names: Readonly<Record<string, { readonly range: readonly [number, number]; readonly tex: string }>>;
  readonly slips: readonly { readonly id: string; forms(numbers: N): readonly string[] }[];
}

/** F: choose exactly the right options; their order does not matter. */
export interface FactorsExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'factors';
  /** All options, each with an `<Option id>` in the words. */
  readonly options: readonly string[];
  right(numbers: N): readonly string[];
  /** Name of the feedback on an option picked wrongly. */
  feedbackOn(option: string, numbers: N): string;
  /** All names `feedbackOn` may give. */
  readonly slips: readonly string[];
}

/** O: put the steps in an order that breaks none of the constraints. */
export interface OrderExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'order';
  /** All steps in one right order, each with a `<Step id>` in the words. */
  readonly steps: readonly string[];
  /** `first` must stand before `then`; `slip` names the feedback on breaking it. The first one broken is shown. */
  readonly constraints: readonly { readonly first: string; readonly then: string; readonly slip: string }[];
}

/** P: predict, then run. Never right or wrong, only done; what is said afterwards depends on the prediction. */
export interface PredictExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'predict';
  readonly form: PredictionForm;
  /** Runs the computation. */
  run(numbers: N): PredictionRun;
  /** Name of the feedback on a prediction; `undecided` is one. */
  feedbackOn(prediction: Prediction, numbers: N): string;
  readonly slips: readonly string[];
}

export type Language = 'javascript' | 'python';

/** B: find the faulty line and the reason; both are needed. */
export interface BugExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'bug';
  /** What the symptom is measured by. Left out: central differences. `rule`: the same rule, done right. */
  readonly against?: 'rule';
  /** The program, line by line; the fault is in the same line in both languages. */
  readonly program: Readonly<Record<Language, readonly string[]>>;
  /** The faulty line and what it should be; lines count from 1. */
  readonly fault: { readonly line: number; readonly mended: Readonly<Record<Language, string>> };
  /** Options for the reason, each with an `<Option id>` in the words; each wrong one is also the name of its feedback. */
  readonly reasons: readonly string[];
  readonly reason: string;
  /** The symptom: what the faulty program gives beside what central differences measure, or the rule done right gives. */
  symptom(numbers: N): readonly { readonly name: string; readonly given: number; readonly measured: number }[];
}

/**
 * A function that runs behind the reader's program: it takes plain data, makes of it what the reader's function is to be called with, calls
 * that, and hands its result on. Where the reader's function is not there it does not come into being either.
 */
export interface GoBetween {
  readonly functionName: string;
  readonly source: Readonly<Record<Language, string>>;
}

/** C: write a function. Its results are compared quantity by quantity, outside the realm that ran it. */
export interface CodeExercise<N extends Numbers = Numbers> extends ExerciseData<N> {
  readonly kind: 'code';
  readonly functionName: string;
  /** What the editor starts with. */
  readonly starter: Readonly<Record<Language, string>>;
  /** A right solution, for the worked solution and for the tests. */
  readonly model: Readonly<Record<Language, string>>;
  /** Plain data the function is called with. */
  argumentsOf(numbers: N): readonly unknown[];
  /** For a function that is called with more than plain data: what stands between the calls and the reader’s function. */
  readonly through?: GoBetween;
  /** What it should give, in the order in which the first departure is looked for. */
  expected(numbers: N): readonly ExpectedQuantity[];
  /** Slips by which a wrong result may have come: all quantities as that slip leads to them. */
  readonly slips: readonly { readonly id: string; values(numbers: N): readonly (readonly ExpectedQuantity[])[] }[];
  /** Numbers at the edges (saturated, zero, one unit …), tested besides the visible and the hidden seeds. */
  readonly edgeCases: readonly (() => N)[];
}

/**
 * `path` leads into the result: `['delta', 0, 1]`; `name` is `delta1_1`, shown to the reader as a formula, or, where it is no quantity of a
 * network, any text, shown as it is: `result[0]`.
 */
export interface ExpectedQuantity {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly value: number;
}

/** All kinds, told apart by `kind`. */
export type Exercise<N extends Numbers = Numbers> =
  | NumericExercise<N>
  | TableExercise<N>
  | SymbolicExercise<N>
  | FactorsExercise<N>
  | OrderExercise<N>
  | PredictExercise<N>
  | BugExercise<N>
  | CodeExercise<N>;
export type ExerciseKind = Exercise['kind'];
