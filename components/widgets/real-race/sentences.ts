import { fill } from '#i18n/fill.ts';
import { formatNumber, formatSize } from '#notation/number.ts';
import type { RaceState } from './race-state.svelte.ts';
import type { Shown } from './racer.ts';
import { optionsOf } from './runners.ts';
import { examplesFor, JUDGED_AT, LAST_STEP, slotIds } from './setup.ts';
import type { Runner } from './setup.ts';
import type { Trial } from './trials.svelte.ts';
import type { Words } from './words.ts';

export const plain = (value: number): string => formatNumber(value, { decimals: 8, trim: true });
export const loss = (value: number): string => formatSize(value);
/** In a column: with all four decimals, one point below the other. */
export const lossInColumn = (value: number): string =>
  value >= 1e-3 && value < 1e6 ? formatNumber(value, { decimals: 4 }) : loss(value);
export const letterOf = (slot: number): string => slotIds[slot].toUpperCase();

/** "A Adam" */
export function nameOf(race: RaceState, slot: number, words: Words): string {
  const runner = race.setup.runners[slot];
  return fill(words.name, { letter: letterOf(slot), method: runner ? words.optimizers[runner.optimizer] : '' });
}

export function sharedOf({ setup }: RaceState, words: Words): string {
  const { data, depth, width, activation, batch, seed } = setup;
  return fill(words.shared, {
    data: words.inputs.datasets[data],
    depth,
    width,
    activation: words.activations[activation],
    batch: Math.min(batch, examplesFor(data).length),
    seed,
  });
}

/** All options of a method, in words. */
export function optionsText({ optimizer, options }: Runner, words: Words): string {
  const told = optionsOf(optimizer).map(({ name }) => {
    const value = options[name];
    const shown = typeof value === 'number' ? plain(value) : words.optionWords[value];
    return fill(words.table.option, { name: words.optionNames[name], value: shown });
  });
  return told.join(', ');
}

export function standingOf({ frame, divergence }: Shown, words: Words): string {
  if (divergence !== undefined) return fill(words.diverged, { step: divergence, kept: frame?.step ?? 0 });
  return frame ? fill(words.loss, { loss: loss(frame.loss) }) : '';
}

const placed = (race: RaceState, words: Words, text: (shown: Shown, name: string) => string): string =>
  race.shown.map((shown, n) => text(shown, nameOf(race, race.taken[n], words))).join(', ');

export function lossesOf(race: RaceState, words: Words): string {
  const losses = placed(race, words, ({ frame, divergence }, name) => {
    if (divergence !== undefined) return fill(words.divergedAt, { name, step: divergence });
    return fill(words.lossOf, { name, loss: loss(frame?.loss ?? 0) });
  });
  return fill(words.losses, { step: race.step, losses });
}

/** What the race is at. */
export function statusOf(race: RaceState, words: Words): string {
  const { step, wanted } = race;
  const at = fill(words.run.at, { step });
  if (race.isFailed) return words.run.failed;
  if (race.isOpen) return `${at}. ${words.run.open}`;
  if (race.isCatchingUp) return fill(words.run.catchingUp, { step, wanted });
  return step === LAST_STEP ? fill(words.run.ended, { last: LAST_STEP }) : at;
}

/** Whether what was said came out: the one named has the lowest loss, alone or with others. */
function isRight({ shown, taken, said }: RaceState, lowest: number | undefined): boolean {
  const place = taken.findIndex((slot) => slotIds[slot] === said);
  return lowest !== undefined && place >= 0 && shown[place].judged === lowest;
}

/** How the comparison came out; before it can be said, when it will be. */
export function outcomeOf(race: RaceState, words: Words): string {
  const { ranking, said, shown, taken } = race;
  if (!ranking) return fill(words.goOn, { step: JUDGED_AT });
  const list = ranking.map((n) => {
    const name = nameOf(race, taken[n], words);
    const { judged, divergence } = shown[n];
    if (judged !== undefined) return fill(words.lossOf, { name, loss: loss(judged) });
    return fill(words.divergedAt, { name, step: divergence ?? 0 });
  });
  const losses = ranking.flatMap((n) => shown[n].judged ?? []);
  return [
    fill(words.ranking, { step: JUDGED_AT, list: list.join(', ') }),
    winnerOf(losses, nameOf(race, taken[ranking[0]], words), words),
    said !== undefined && said !== 'unknown' && words.compared[isRight(race, losses[0]) ? 'same' : 'other'],
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of losses, the lowest first. */
function winnerOf(losses: readonly number[], name: string, words: Words): string {
  const [lowest, second] = losses;
  if (losses.length === 0) return words.nobody;
  if (second === lowest) return words.tied;
  if (losses.length === 1 || lowest === 0) return '';
  return fill(words.won, { name, times: formatSize(Number((losses[losses.length - 1] / lowest).toPrecision(3))) });
}

/** What the table of other seeds says. */
export function trialsText(race: RaceState, rows: readonly Trial[], words: Words): string {
  const wins = race.taken.map((_, n) => rows.filter(({ best }) => best === n).length);
  const named = (n: number): string => nameOf(race, race.taken[n], words);
  const always = wins.indexOf(rows.length);
  if (always >= 0) return fill(words.trials.always, { name: named(always), count: rows.length });
  const list = wins.flatMap((times, n) => (times === 0 ? [] : fill(words.trials.times, { name: named(n), times })));
  return list.length === 0 ? words.nobody : fill(words.trials.changes, { list: list.join(', ') });
}

/** For those who listen: that it runs, and where it stands once it rests. */
export function announcementOf(race: RaceState, words: Words): string {
  if (race.isRunning) return words.run.running;
  const standing = race.shown.map((shown, n) => `${nameOf(race, race.taken[n], words)}: ${standingOf(shown, words)}.`);
  return [statusOf(race, words), ...standing, race.isOpen ? '' : outcomeOf(race, words)].join(' ');
}
