import type { Variant } from '#exercises/variant.ts';
import { placeText } from './place.ts';

/** Puts the numbers of a variant into the places below `root`, and shows the words of its choices. */
export function fillPlaces(root: ParentNode, variant: Variant): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-v]')) {
    const { v = '', josa, guarded } = place.dataset;
    place.textContent = placeText(variant, { of: v, josa, guarded: guarded !== undefined });
  }
  for (const words of root.querySelectorAll<HTMLElement>('[data-case]')) {
    const { case: of = '', is } = words.dataset;
    words.hidden = variant.numbers.choices?.[of] !== is;
  }
}
