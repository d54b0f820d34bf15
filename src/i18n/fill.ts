import { josa } from './josa.ts';
import type { JosaPair } from './josa.ts';

/**
 * Puts values into the places of a sentence: `{step}`; `{unit|을/를}` adds the Korean particle that fits the value. Sentences stay plain
 * data that way and can be handed to a widget. @throws RangeError for a place without a value.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?:\|([^}]+))?\}/g, (_place, name: string, pair?: JosaPair) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${sentence}"`);
    return pair === undefined ? String(value) : `${value}${josa(value, pair)}`;
  });
}
