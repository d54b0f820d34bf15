import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#notation/number.ts';
import { LOW, presets, runOf, STEPS } from './dying.ts';
import type { Event, PresetId } from './dying.ts';
import type { DyingState } from './dying-state.svelte.ts';
import type { Words } from './words.ts';

export const short = (value: number): string => formatNumber(value, { decimals: 4, trim: true });
const eight = (value: number): string => formatNumber(value, { decimals: 8 });

export function nameOf(id: PresetId, words: Words): string {
  const { eta, slope, b } = presets[id];
  return fill(words.presets[id], { eta: short(eta), slope: short(slope), b: short(b) });
}

/** What the whole run shows; once it may be known. */
export function aboutOf({ preset, setup, run, said }: DyingState, words: Words): string {
  if (said === undefined && preset === 'dies') return words.locked;
  const { eta, slope, b } = setup;
  return fill(words.about[preset ?? 'own'], {
    ...{ eta: short(eta), slope: short(slope), b: short(b), low: short(LOW) },
    ...{ last: STEPS, loss: eight(run[STEPS].pass.loss) },
  });
}

export function statusOf({ place, decimals }: DyingState, words: Words): string {
  return fill(words.status, { t: place.t, loss: formatNumber(place.pass.loss, { decimals }) });
}

export function conditionOf({ condition, place, setup, isHidden }: DyingState, words: Words): string {
  if (isHidden) return words.waiting;
  return fill(words.conditions[condition], { slope: short(setup.slope), alive: place.alive });
}

const death = runOf(presets.dies);

export function outcomeOf({ ask }: Words): string {
  const {
    w,
    b,
    pass: { loss },
  } = death[STEPS];
  return fill(ask.outcome, { w: short(w), b: short(b), loss: short(loss), last: STEPS });
}

export function eventIn({ t, kind }: Event, { events }: Words): string {
  return fill(events[kind], { t, low: short(LOW) });
}

/** Where the three examples stand on the activation function. */
export function unitIn({ place }: DyingState, { unit }: Words): string {
  return fill(unit.label, { z: place.pass.examples.map(({ z }) => short(z)).join(', ') });
}

export function lossIn({ place }: DyingState, { loss }: Words): string {
  return fill(loss.label, { t: place.t, loss: short(place.pass.loss) });
}

/** The steps of the table: all at first, then every tenth, and those at which something happens; as far as they may be seen. */
export function stepsOf({ events, cursor }: DyingState, complete: boolean): number[] {
  return Array.from({ length: STEPS + 1 }, (_, t) => t).filter(
    (t) => (complete || t <= cursor) && (t <= 5 || t % 10 === 0 || events.some((event) => event.t === t)),
  );
}
