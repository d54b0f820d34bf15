import type { Codec, Field } from './share-link.ts';

/** A codec with the value that is left out of the link. */
export function field<Value>(codec: Codec<Value>, defaultValue: Value): Field<Value> {
  return { parse: codec.parse, format: codec.format, default: defaultValue };
}

/** One of the given ids: kebab-case words, which stay as they are in a link. */
export function oneOf<Id extends string>(ids: readonly Id[]): Codec<Id> {
  return { parse: (text) => ids.find((id) => id === text), format: (id) => id };
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): Codec<number> {
  const { parse, format } = finiteNumber(min, max);
  return { parse: (text) => (/^-?\d+$/.test(text) ? parse(text) : undefined), format };
}

/** A number from `min` to `max`, with every digit JavaScript needs to read it back exactly; −0 is written as 0. */
export function finiteNumber(min: number, max: number): Codec<number> {
  return {
    parse(text) {
      if (!/^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(text)) return undefined;
      const value = Number(text);
      return value >= min && value <= max ? value + 0 : undefined;
    },
    format: (value) => String(value).replace('e+', 'e'),
  };
}

/** Signs that formulas are full of, each by one letter behind a !. */
const shortSigns = { p: '+', d: '/', e: '^', o: '(', c: ')', k: ',', s: ' ' } as const;

/** A text as it was typed, up to `longest` characters: letters, digits and `_ . * -` as they are, `+` as `!p`, σ as `!u03c3`. */
export function typedText(longest: number): Codec<string> {
  const short = Object.entries(shortSigns);
  const written = (unit: string): string => {
    const letter = short.find(([, sign]) => sign === unit)?.[0];
    return letter === undefined ? `!u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : `!${letter}`;
  };
  const read = (mark: string): string =>
    mark[1] === 'u' ? String.fromCharCode(parseInt(mark.slice(2), 16)) : shortSigns[mark[1] as keyof typeof shortSigns];
  const format = (text: string): string => text.replace(/[^\w.*-]/g, written);
  return {
    parse(text) {
      if (!/^(?:[\w.*-]|![pdeocks]|!u[\da-f]{4})*$/.test(text)) return undefined;
      const typed = text.replace(/!(?:u[\da-f]{4}|[a-z])/g, read);
      return typed.length <= longest && format(typed) === text ? typed : undefined;
    },
    format,
  };
}

export interface ListShape {
  /** `_` or `!` or `*`; lists inside lists need different ones. */
  separator: '_' | '!' | '*';
  /** At least 1: an empty list could not be told from a list of one empty item. */
  min: number;
  max: number;
}

/** From `min` to `max` items in a row: `0.5_0.8_-0.5`. */
export function listOf<Item>(item: Codec<Item>, { separator, min, max }: ListShape): Codec<Item[]> {
  return {
    parse(text) {
      const parts = text.split(separator);
      if (parts.length < min || parts.length > max) return undefined;
      const items = parts.map((part) => item.parse(part));
      return items.includes(undefined) ? undefined : (items as Item[]);
    },
    format: (items) => items.map((each) => item.format(each)).join(separator),
  };
}
