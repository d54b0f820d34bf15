import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RealRace from '#components/widgets/real-race/RealRace.svelte';
import { presets } from '#components/widgets/real-race/presets.ts';
import { examplesFor, networkOf, planOf } from '#components/widgets/real-race/setup.ts';
import type { Setup } from '#components/widgets/real-race/setup.ts';
import { strings } from '#components/widgets/real-race/strings.ts';
import { countRight, train, Training } from '#engine';
import { formatSize } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.ko;
const soon = { timeout: 20_000 };

async function open() {
  const { container } = await render(RealRace, { id: 'w12-6', locale: 'ko', words, number: '그림 12.10' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  const step = (): number => Number(container.querySelector<HTMLElement>('.real-status')!.dataset['step']);
  const press = (name: string): Promise<void> => userEvent.click(page.getByRole('button', { name, exact: true }));
  return { texts, step, press };
}

/** Each method's run over so many steps, by the engine alone; one that diverges ends before. */
const runsOf = (setup: Setup, steps: number): Training[] =>
  setup.runners.map((runner) => {
    const training = new Training(planOf(setup, runner!));
    for (const record of train(training, steps)) void record;
    return training;
  });

it('all four set out from one loss, and each step gives each method its own', async () => {
  const { texts, step, press } = await open();
  const losses = (): string[] => texts('[data-cell=loss]');
  expect(new Set(losses()).size).toBe(1);
  await expect.element(page.getByRole('button', { name: words.run.step })).toHaveAttribute('aria-disabled', 'true');
  page.getByRole('button', { name: words.run.step }).element().focus();
  await userEvent.keyboard('{Enter}');
  expect(step()).toBe(0);
  await press(`A ${words.optimizers.sgd}`);
  for (let n = 0; n < 3; n++) await press(words.run.step);
  await expect.poll(step, soon).toBe(3);
  const runs = runsOf(presets.same, 3);
  await expect.poll(losses).toEqual(runs.map((run) => formatSize(run.meanLoss())));
  expect(new Set(losses()).size).toBe(4);
  const examples = examplesFor('moons');
  const right = runs.map((run) => countRight(networkOf(presets.same), run.toState().theta, examples));
  texts('[data-cell=right]').forEach((text, n) => expect(text).toContain(String(right[n])));
});

it('too large a rate diverges at the step at which its numbers end, and the others go on', async () => {
  const { texts, step, press } = await open();
  await press(words.inputs.preset.tooLarge);
  await press(words.prediction.unknown);
  for (let n = 0; n < 10; n++) await press(words.run.step);
  await expect.poll(step, soon).toBe(10);
  const ends = runsOf(presets.tooLarge, 10).map((run) => run.divergence?.step);
  expect(ends.filter((end) => end !== undefined)).not.toEqual([]);
  expect(ends).toContain(undefined);
  const told = ends.map((end) =>
    end === undefined ? words.table.going : words.table.diverged.replace('{step}', String(end)),
  );
  await expect.poll(() => texts('.real-table td:last-child')).toEqual(told);
  expect(texts('.real-table').join()).not.toMatch(/NaN|Infinity/);
});
