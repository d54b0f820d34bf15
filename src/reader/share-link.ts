/**
 * A state of a figure as text for a link, such as `v1~net=general~step=12`: fields in a fixed order, those at their default left out.
 * All signs used stay unescaped in a query, also `=` after the first one.
 */

const version = 'v1';
const separator = '~';

/** Longest text read back, in characters. A table of fields must keep its longest state below it. */
export const linkLimit = 2048;

/** Turns one value into text and back. `parse` gives undefined for any text that `format` could not have written. */
export interface Codec<Value> {
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

export interface Field<Value> extends Codec<Value> {
  readonly default: Value;
}

/** One field for each property of a state; the keys are what stands in the link and are never reused with another meaning. */
export type Fields<State> = { readonly [Key in keyof State]: Field<State[Key]> };

export interface LinkProblem {
  readonly reason: 'too-long' | 'version' | 'unknown-key' | 'repeated-key' | 'unreadable-value';
  /** The key it happened at, cut to 40 characters; the text of a link is not to be trusted. */
  readonly key?: string;
}

export interface Decoded<State> {
  readonly value: State;
  /** Empty if all was read. Otherwise `value` is the default state as a whole, never a mixture. */
  readonly problems: readonly LinkProblem[];
}

/** The text of a state; '' for the default state. @throws RangeError if a field writes a sign that cannot stand in a link. */
export function encodeFields<State>(fields: Fields<State>, value: State): string {
  const parts = keysOf(fields).flatMap((key) => {
    const field = fields[key];
    const text = field.format(value[key]);
    if (!/^[\w.!*-]*$/.test(text)) throw new RangeError(`field "${key}" wrote "${text}", which cannot stand in a link`);
    return text === field.format(field.default) ? [] : [`${key}=${text}`];
  });
  return parts.length === 0 ? '' : [version, ...parts].join(separator);
}

/** Reads what encodeFields wrote. Total: whatever the text, it gives a usable state and never throws. */
export function decodeFields<State>(fields: Fields<State>, text: string | undefined): Decoded<State> {
  const defaults = Object.fromEntries(keysOf(fields).map((key) => [key, fields[key].default])) as State;
  if (text === undefined || text === '') return { value: defaults, problems: [] };
  if (text.length > linkLimit) return { value: defaults, problems: [{ reason: 'too-long' }] };
  const [prefix, ...parts] = text.split(separator);
  if (prefix !== version) return { value: defaults, problems: [{ reason: 'version' }] };
  const value = { ...defaults };
  const seen = new Set<string>();
  const problems = parts.flatMap((part): LinkProblem[] => {
    const [, key, written] = /^([^=]*)=?(.*)$/s.exec(part)!;
    const shown = key.slice(0, 40);
    if (!Object.hasOwn(fields, key)) return [{ reason: 'unknown-key', key: shown }];
    if (seen.has(key)) return [{ reason: 'repeated-key', key: shown }];
    seen.add(key);
    const name = key as keyof State & string;
    const read = fields[name].parse(written);
    if (read === undefined) return [{ reason: 'unreadable-value', key: shown }];
    value[name] = read;
    return [];
  });
  return { value: problems.length === 0 ? value : defaults, problems };
}

function keysOf<State>(fields: Fields<State>): (keyof State & string)[] {
  return Object.keys(fields) as (keyof State & string)[];
}
