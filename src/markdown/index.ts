import remarkMath from 'remark-math';
import { crossReferences, type ReferenceOptions } from './cross-references.ts';
import { headingIds } from './heading-ids.ts';
import { math } from './math.ts';
import { nobreak } from './nobreak.ts';
import { termsAndWorks, type DictionaryOptions } from './terms-and-works.ts';
import { typedDecimals } from './typed-decimals.ts';

export type BookOptions = ReferenceOptions & DictionaryOptions;

/** The remark plugins of the book, in the order they need: checks before formulas become HTML. */
export function bookPlugins(options: BookOptions) {
  return [
    remarkMath,
    headingIds,
    typedDecimals,
    [crossReferences, options],
    [termsAndWorks, options],
    nobreak,
    math,
  ] as const;
}
