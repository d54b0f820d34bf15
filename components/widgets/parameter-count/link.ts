import { field, listOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { limits } from './setup.ts';

/** All of the figure that a link keeps. */
export interface LinkState {
  sizes: number[];
}

export function fieldsFor(initial: LinkState): Fields<LinkState> {
  const widths = listOf(wholeNumber(1, limits.units), {
    separator: '_',
    min: limits.fewestLayers,
    max: limits.layers,
  });
  return { sizes: field(widths, initial.sizes) };
}

export const codecFor = (initial: LinkState): Codec<LinkState> => stateCodec(fieldsFor(initial));
