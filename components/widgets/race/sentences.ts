import { standingsAt, stepFactor } from '#engine';
import type { Standing, Walk } from '#engine';
import { fill } from '#i18n/fill.ts';
import type { Locale } from '#i18n/locales.ts';
import { domainProblemInWords } from '#notation/expression-words.ts';
import { formatNumber, formatSize } from '#notation/number.ts';
import { isWithin } from './ground.ts';
import type { Ground } from './ground.ts';
import { divergenceOf } from './losses.ts';
import { presets } from './presets.ts';
import type { RaceState } from './race-state.svelte.ts';
import type { Words } from './words.ts';

const print = (value: number): string => formatNumber(value, { trim: true });
const at = ([u, v]: readonly number[]): { u: string; v: string } => ({ u: print(u), v: print(v) });

/** What is to be said of a walker after a step, besides its loss: that it has broken off, diverges, or left the picture. */
export function noteOf(race: RaceState, n: number, t: number, words: Words, locale: Locale): string {
  const here = race.walks[n].steps[t];
  if (!here) return endOf(race.walks[n], race.ground, words, locale);
  const { diverges, below } = race.events[n];
  if (diverges !== undefined && diverges <= t) {
    return fill(words.notes.diverged, { step: diverges, limit: print(divergenceOf(race.walks)) });
  }
  if (!isWithin(race.ground.domain, [here.theta[0], here.theta[1]])) return fill(words.notes.outside, at(here.theta));
  return here.f <= 0 && below !== undefined ? fill(words.notes.below, { step: below }) : '';
}

/** Why a walk came no further. */
function endOf({ steps, broken }: Walk, ground: Ground, words: Words, locale: Locale): string {
  const step = steps.length;
  const places = broken ? [broken.at, broken.theta].filter((place) => place.every(Number.isFinite)) : [];
  for (const place of places) {
    const end = place.length === 0 ? undefined : ground.endAt(place);
    if (end?.kind === 'no-slope') return fill(words.notes.noSlope, { step, ...at(place) });
    if (end?.kind === 'no-value' && end.problem.code !== 'overflow') {
      return fill(words.notes.noValue, { step, ...at(place), reason: domainProblemInWords(end.problem, locale) });
    }
  }
  return fill(words.notes.tooLarge, { step });
}

/** "Nesterov < gradient descent < momentum", equal losses with a sign of equality. */
export function orderOf(standings: readonly Standing[], names: readonly string[], words: Words): string {
  return standings
    .map(({ walk, place }, n) => {
      const sign = n === 0 ? '' : standings[n - 1].place === place ? words.ask.equal : words.ask.lower;
      return sign + names[walk];
    })
    .join('');
}

/** What came of the prediction, or how to see it. */
export function verdictOf(race: RaceState, names: readonly string[], words: Words): string {
  const { outcome, said, asked } = race;
  if (!outcome) return fill(words.ask.wait, { step: asked });
  const is = fill(words.ask.is, { step: asked, order: orderOf(outcome, names, words) });
  if (typeof said === 'string') return is;
  const placeOf = (walk: number): number => outcome.find((each) => each.walk === walk)!.place;
  const slip = said.findIndex((walk, n) => n > 0 && placeOf(walk) < placeOf(said[n - 1]));
  if (slip === -1) return `${is} ${words.ask.same}`;
  return `${is} ${fill(words.ask.differs, { low: names[said[slip]], high: names[said[slip - 1]] })}`;
}

/** Why the book's own races end as they do; undefined for others, and before the end was seen. */
export function becauseOf(race: RaceState, words: Words): string | undefined {
  const { preset, outcome, asked } = race;
  if (!outcome || (preset !== 'bowl' && preset !== 'valley')) return undefined;
  if (asked === 2) return words.ask.because.early;
  if (asked !== 100) return undefined;
  const { learningRate, momentum } = presets[preset].walkers[1].options as Record<string, number>;
  const plain = print(stepFactor(1, learningRate));
  return fill(words.ask.because[preset], { plain, inertia: print(Math.sqrt(momentum)) });
}

/** The lowest loss and the chosen one's, for those who do not see the picture. */
export function announcementOf(race: RaceState, names: readonly string[], words: Words, locale: Locale): string {
  const status = fill(words.status, { step: race.cursor, last: race.length });
  const [first] = standingsAt(race.walks, race.cursor);
  const told = [...new Set([first.walk, race.chosen])].map((n) => {
    const here = race.placeOf(n);
    const note = noteOf(race, n, race.cursor, words, locale);
    const standing = here && fill(words.standing, { name: names[n], loss: formatSize(here.f) });
    return [standing ?? names[n], note].filter((part) => part !== '').join('. ');
  });
  return `${status}. ${told.join('. ')}`;
}
