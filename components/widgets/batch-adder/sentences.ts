import { fill } from '#i18n/fill.ts';
import { plainName } from '#notation/names.ts';
import { formatNumber } from '#notation/number.ts';
import type { AdderState } from './adder-state.svelte.ts';
import type { Words } from './words.ts';

/** What the bars show. */
export function explanationOf({ parameter, gradients, copies, reduction }: AdderState, words: Words): string {
  const four = gradients.slice(0, gradients.length / copies);
  const [plus, minus] = [four.filter((g) => g > 0).length, four.filter((g) => g < 0).length];
  const name = plainName(parameter);
  const first = plus > 0 && minus > 0 ? fill(words.disagree, { name, plus, minus }) : fill(words.agree, { name });
  return copies > 1 ? words.doubled[reduction] : first;
}

/** All of the figure for those who do not see it. */
export function drawingOf({ parameter, gradients, copies, reduction, result }: AdderState, words: Words): string {
  const four = gradients.slice(0, gradients.length / copies).map((g) => formatNumber(g));
  return fill(words.drawing, {
    name: plainName(parameter),
    gradients: four.join(', '),
    reduction: words.reductions[reduction],
    result: formatNumber(result),
  });
}
