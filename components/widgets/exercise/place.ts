import type { Variant } from '#exercises/variant.ts';
import { josa } from '#i18n/josa.ts';
import type { JosaPair } from '#i18n/josa.ts';
import { formatNumber } from '#notation/number.ts';

/** A named place in the words of an exercise: `<V of="w2_11" josa="을/를" guarded />`. */
export interface Place {
  /** Name of one of the variant's numbers. */
  readonly of: string;
  readonly josa?: string | undefined;
  readonly guarded?: boolean;
}

/** What stands in a place: the number, in parentheses if asked for and negative, and its particle. @throws RangeError for an unknown name. */
export function placeText({ numbers }: Variant, { of, josa: pair, guarded = false }: Place): string {
  const value = numbers.value(of);
  const number = formatNumber(value, { decimals: 8, trim: true });
  const shown = guarded && value < 0 ? `(${number})` : number;
  return pair === undefined ? shown : shown + josa(number, pair as JosaPair);
}
