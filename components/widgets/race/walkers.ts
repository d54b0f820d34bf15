import { optimizer, optimizers } from '#engine';
import type { OptimizerId, OptionRule, UpdatePlan } from '#engine';
import { finiteNumber, oneOf } from '#reader/link-fields.ts';
import type { Codec } from '#reader/share-link.ts';

/** An optimizer with its hyperparameters, and a decay added to the gradient, as it takes part in a race. */
export interface Walker {
  readonly optimizer: OptimizerId;
  /** All of the optimizer's options. */
  readonly options: Readonly<Record<string, number | string>>;
  /** λ of an L2 term; 0 for none. */
  readonly l2: number;
}

export const mostWalkers = 8;

export const optimizerIds = Object.keys(optimizers) as OptimizerId[];

export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Of an arrow key. */
  readonly step: number;
}

/** λ of the L2 term. */
export const decayLimits: Limits = { min: 0, max: 10, step: 0.01 };

/** What is kept of the past stays below 1, where nothing would ever be forgotten. */
const LARGEST_FRACTION = 0.999999;

/** An option of an optimizer as a field: a number between limits, or one of a few words. */
export type OptionField = { readonly name: string } & (
  { readonly words: readonly string[] } | { readonly limits: Limits; readonly words?: undefined }
);

/** By what the rule of the option lets pass. */
function limitsOf({ accepts }: OptionRule<unknown>): Limits {
  if (!accepts(0)) return { min: 1e-12, max: 1, step: 0.001 };
  return accepts(1) ? { min: 0, max: 100, step: 0.01 } : { min: 0, max: LARGEST_FRACTION, step: 0.01 };
}

export function fieldsOf(id: OptimizerId): OptionField[] {
  return Object.entries(optimizer(id).options).map(([name, rule]) =>
    rule.words ? { name, words: rule.words as readonly string[] } : { name, limits: limitsOf(rule) },
  );
}

/** What an option is where nothing is said. */
export function defaultOf(id: OptimizerId, name: string): number | string {
  return optimizer(id).options[name].byDefault as number | string;
}

/** An optimizer with its defaults, but for the options named. */
export function walker(id: OptimizerId, options: Walker['options'] = {}, l2 = 0): Walker {
  const all = fieldsOf(id).map(({ name }) => [name, options[name] ?? defaultOf(id, name)] as const);
  return { optimizer: id, options: Object.fromEntries(all), l2 };
}

export function planOf({ optimizer, options, l2 }: Walker): UpdatePlan {
  return { optimizer, options, ...(l2 > 0 && { weightDecay: { kind: 'l2', lambda: l2 } }) };
}

/** Walkers never change: each is written once, though the address is at every step. */
const written = new WeakMap<Walker, string>();

function write({ optimizer: id, options, l2 }: Walker): string {
  const usual = walker(id);
  const isUsual = l2 === 0 && Object.keys(options).every((name) => options[name] === usual.options[name]);
  if (isUsual) return id;
  return [id, ...codecsOf(id).map(([name, codec]) => codec.format(options[name])), decay.format(l2)].join('_');
}

/** Options in their order, then λ; nothing of that for an optimizer as it stands by default. */
export const walkerCodec: Codec<Walker> = {
  format(each) {
    const text = written.get(each) ?? write(each);
    written.set(each, text);
    return text;
  },
  parse(text) {
    const [name, ...parts] = text.split('_');
    const id = optimizerIds.find((known) => known === name);
    if (id === undefined) return undefined;
    if (parts.length === 0) return walker(id);
    const codecs = codecsOf(id);
    const l2 = decay.parse(parts[codecs.length] ?? '');
    const values = codecs.map(([, codec], n) => codec.parse(parts[n] ?? ''));
    if (parts.length !== codecs.length + 1 || l2 === undefined || values.includes(undefined)) return undefined;
    return walker(id, Object.fromEntries(codecs.map(([option], n) => [option, values[n]!])), l2);
  },
};

const decay = finiteNumber(decayLimits.min, decayLimits.max);

function codecsOf(id: OptimizerId): [name: string, codec: Codec<number | string>][] {
  return fieldsOf(id).map((each) => {
    const codec = each.words ? oneOf(each.words) : finiteNumber(each.limits.min, each.limits.max);
    return [each.name, codec as Codec<number | string>];
  });
}
