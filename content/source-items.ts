import { backpropagation } from './source-items/backpropagation.ts';
import { depth } from './source-items/depth.ts';
import { foundations } from './source-items/foundations.ts';
import { optimisation } from './source-items/optimisation.ts';
import type { SourceItem } from './source-items/source-item.ts';

export type { SourceItem } from './source-items/source-item.ts';

/** Everything the lecture notes say: the list against which chapters are held, so that nothing is lost. */
export const sourceItems: readonly SourceItem[] = [...foundations, ...backpropagation, ...depth, ...optimisation];

/** Ids of the items a chapter has to cover, in order. */
export function sourceItemsOf(chapter: number): SourceItem['id'][] {
  return sourceItems
    .filter(({ chapters }) => chapters !== 'spelling' && chapters.includes(chapter))
    .map(({ id }) => id);
}
