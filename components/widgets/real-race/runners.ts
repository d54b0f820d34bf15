import { completeOptions, optimizer } from '#engine';
import type { OptimizerId, Options } from '#engine';
import type { OptionName } from '#components/views/descent/optimizer-names.ts';
import { finiteNumber } from '#reader/link-fields.ts';
import type { Codec } from '#reader/share-link.ts';
import { optimizerIds, slotIds } from './setup.ts';
import type { Runner, Setup } from './setup.ts';

/** How far the fields of the options go, within what the rules allow. */
export const optionLimits: Readonly<Record<string, readonly [low: number, high: number]>> = {
  learningRate: [0, 10],
  momentum: [0, 0.999],
  rho: [0, 0.9999],
  beta1: [0, 0.9999],
  beta2: [0, 0.99999],
  epsilon: [1e-8, 1],
  weightDecay: [0, 1],
  momentumDecay: [0, 1],
};

/** What an option that is a word may be. */
const choices: Readonly<Record<string, readonly string[]>> = {
  form: ['book', 'pytorch'],
  correction: ['bias', 'none'],
  variant: ['plain', 'centred'],
};

export interface OptionField {
  readonly name: OptionName;
  /** Of a number. */
  readonly limits?: readonly [low: number, high: number];
  /** Of a word. */
  readonly choices?: readonly string[];
}

/** The options of a rule in the order in which it names them. */
export function optionsOf(id: OptimizerId): OptionField[] {
  const { options } = optimizer(id);
  return Object.entries(options).map(([name, rule]): OptionField => {
    const known = name as OptionName;
    return typeof rule.byDefault === 'number'
      ? { name: known, limits: optionLimits[name] }
      : { name: known, choices: choices[name].filter((word) => rule.accepts(word)) };
  });
}

/** A method with some of its options, and its defaults for the rest. @throws RangeError as completeOptions. */
export function runnerOf(id: OptimizerId, options: Options = {}): Runner {
  return { optimizer: id, options: completeOptions(id, optimizer(id).options, options) as Options };
}

const withRunner = (setup: Setup, n: number, runner: Runner | undefined): Setup => ({
  ...setup,
  runners: slotIds.map((_, k) => (k === n ? runner : setup.runners[k])),
});

/** The race with another method in place n, with its usual options, or with none; the last one stays. */
export function withMethod(setup: Setup, n: number, id: OptimizerId | undefined): Setup {
  const isAlone = setup.runners.every((runner, k) => k === n || runner === undefined);
  return id === undefined && isAlone ? setup : withRunner(setup, n, id && runnerOf(id));
}

/** The race with another value of an option of the method in place n. @throws RangeError as completeOptions. */
export function withOption(setup: Setup, n: number, name: string, value: number | string): Setup {
  const runner = setup.runners[n];
  return runner ? withRunner(setup, n, runnerOf(runner.optimizer, { ...runner.options, [name]: value })) : setup;
}

const isSame = (one: Runner | undefined, other: Runner | undefined): boolean =>
  one?.optimizer === other?.optimizer &&
  Object.entries(one?.options ?? {}).every(([name, value]) => other?.options[name] === value);

export const areSame = (some: readonly (Runner | undefined)[], others: readonly (Runner | undefined)[]): boolean =>
  some.every((runner, n) => isSame(runner, others[n]));

function readOption({ limits, choices: words }: OptionField, text: string): number | string | undefined {
  if (limits) return finiteNumber(...limits).parse(text);
  return words?.find((word) => word === text);
}

/** `adam_0.1_0.9_0.999_1e-8_bias`: a method and its options in their order; `none` for a free place. */
export const runnerCodec: Codec<Runner | undefined | null> = {
  parse(text) {
    if (text === 'none') return null;
    const [name, ...parts] = text.split('_');
    const id = optimizerIds.find((each) => each === name);
    const known = id && optionsOf(id);
    if (!known || parts.length !== known.length) return undefined;
    const values = known.map((field, n) => [field.name, readOption(field, parts[n])] as const);
    if (values.some(([, value]) => value === undefined)) return undefined;
    return runnerOf(id, Object.fromEntries(values) as Options);
  },
  format(runner) {
    if (!runner) return 'none';
    const written = optionsOf(runner.optimizer).map(({ name, limits }) => {
      const value = runner.options[name];
      return limits ? finiteNumber(...limits).format(Number(value)) : String(value);
    });
    return [runner.optimizer, ...written].join('_');
  },
};
