/** One option of a rule: what stands if nothing is said, and what may be said. */
export interface OptionRule<Value> {
  readonly byDefault: Value;
  /** Ends the sentence "… must be": `a number in [0, 1)`. */
  readonly allowed: string;
  /** What may be said, where that is one of a few words. */
  readonly words?: readonly Value[];
  accepts(value: unknown): boolean;
}

/** Options are plain data, so that they travel in links and records. */
export type Options = Readonly<Record<string, number | string>>;

export type OptionRules<Given> = { readonly [Name in keyof Given]: OptionRule<Given[Name]> };

function numberRule(byDefault: number, allowed: string, accepts: (value: number) => boolean): OptionRule<number> {
  return { byDefault, allowed, accepts: (value) => typeof value === 'number' && accepts(value) };
}

export function anyNumber(byDefault: number): OptionRule<number> {
  return numberRule(byDefault, 'a finite number', Number.isFinite);
}

/** A rate, a size, a decay: 0 switches it off. */
export function notNegative(byDefault: number): OptionRule<number> {
  return numberRule(byDefault, 'a finite number ≥ 0', (value) => Number.isFinite(value) && value >= 0);
}

/** ε and other divisors. */
export function positive(byDefault: number): OptionRule<number> {
  return numberRule(byDefault, 'a finite number > 0', (value) => Number.isFinite(value) && value > 0);
}

/** μ, β, ρ: what is kept of the past; with 1 nothing would ever be forgotten. */
export function fraction(byDefault: number): OptionRule<number> {
  return numberRule(byDefault, 'a number in [0, 1)', (value) => value >= 0 && value < 1);
}

export function wholeNumber(byDefault: number, least: number): OptionRule<number> {
  return numberRule(byDefault, `a whole number ≥ ${least}`, (value) => Number.isSafeInteger(value) && value >= least);
}

/** One of a few words; the first stands if nothing is said. */
export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]): OptionRule<Word> {
  return {
    byDefault: words[0],
    words,
    allowed: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
    accepts: (value) => words.some((word) => word === value),
  };
}

/**
 * The given options, checked, with the defaults of the rules for the rest. `what` opens the error message: `adam`.
 * @throws RangeError naming the option, what is allowed and what came; or the known ones, for an unknown name.
 */
export function completeOptions<Given>(what: string, rules: OptionRules<Given>, given: Partial<Given> = {}): Given {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(rules, name)) {
      throw new RangeError(`${what} has no option "${name}"; known: ${Object.keys(rules).join(', ') || 'none'}`);
    }
  }
  const names = Object.keys(rules) as (keyof Given & string)[];
  const entries = names.map((name) => {
    const value: unknown = given[name] === undefined ? rules[name].byDefault : given[name];
    if (rules[name].accepts(value)) return [name, value];
    throw new RangeError(`${what}: ${name} must be ${rules[name].allowed}, got ${String(value)}`);
  });
  return Object.fromEntries(entries) as Given;
}
