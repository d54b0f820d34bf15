import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Assemble from '#components/widgets/assemble/Assemble.svelte';
import { strings } from '#components/widgets/assemble/strings.ts';
import { namedPlan, recordDescent, surface } from '#engine';
import { formatNumber } from '#notation/number.ts';

beforeEach(() => history.replaceState(null, '', location.pathname));

const words = strings.en;
const bowl = surface('bowl');
const numbers = { learningRate: 0.1, beta1: 0.9, beta2: 0.9, epsilon: 1e-8, weightDecay: 0.1 };
const full = (value: number): string => formatNumber(value, { decimals: 8 });
const short = (value: number): string => formatNumber(value, { trim: true });

async function open() {
  const { container } = await render(Assemble, { id: 'w12-1', locale: 'en', words, number: 'Figure 12.11' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  const turn = (part: string, value: string): Promise<void> =>
    userEvent.click(container.querySelector(`[data-part=${part}] input[value=${value}]`)!);
  return { container, texts, turn };
}

const forward = page.getByRole('button', { name: words.transport.forward });

it('the parts that make AdamW walk its steps, and their arrows add up to the step', async () => {
  const { container, texts, turn } = await open();
  expect(texts('.term-key [data-arrow]')).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: words.ask.options.adam }));
  await expect.poll(() => texts('.assemble-name strong')).toEqual(['RMSProp']);
  expect(container.querySelector('.ghost')!.textContent).toContain('Adam');
  await turn('velocity', 'average');
  await turn('correction', 'bias');
  await turn('decay', 'decoupled');
  await expect.poll(() => texts('.assemble-name strong')).toEqual(['AdamW']);
  for (let n = 0; n < 3; n++) await userEvent.click(forward);

  const walk = recordDescent(bowl, { ...namedPlan('adam', 'decoupled', numbers), start: bowl.start }, 3);
  await expect
    .poll(() => texts('[data-table=walk] [data-step="3"] td'))
    .toEqual([...walk[3].theta, walk[3].f].map(full));
  const step = walk[3].theta.map((value, n) => short(value - walk[2].theta[n]));
  const decay = walk[2].theta.map((value) => short(-0.1 * 0.1 * value));
  expect(texts('[data-arrow=step] .term-by')).toEqual([`(${step.join(', ')})`]);
  expect(texts('[data-arrow=decay] .term-by')).toEqual([`(${decay.join(', ')})`]);
  expect(container.querySelectorAll('.term-glass .arrow')).toHaveLength(4);
});

it('a switch that is turned changes the arrows of the step to come, and begins the walk anew', async () => {
  const { texts, turn } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  await userEvent.click(forward);
  await userEvent.click(forward);
  await turn('scale', 'none');
  await expect.poll(() => texts('.transport-status')).toEqual(['Step 0 of 200']);
  const gradient = bowl.gradient(bowl.start).map((g) => short(-0.1 * g));
  expect(texts('.term-key [data-arrow]')).toEqual([`−ηg ${words.arrows.gradient} (${gradient.join(', ')})`]);
});

it('a method that is to be built has no name until it is right, and its first wrong switch is named', async () => {
  const { container, texts, turn } = await open();
  await userEvent.click(page.getByRole('button', { name: words.ask.unknown }));
  await userEvent.selectOptions(page.getByRole('combobox', { name: words.task.label }), 'adagrad');
  await expect.poll(() => texts('.assemble-name strong')).toEqual([words.building]);
  await userEvent.click(page.getByRole('button', { name: words.task.check }));
  await expect.poll(() => texts('.assemble-verdict')[0]).toContain('Divided by: AdaGrad piles up squares');
  expect(container.querySelector('[data-part=scale]')!.className).toContain('assemble-wrong');
  await turn('scale', 'sum');
  await userEvent.click(page.getByRole('button', { name: words.task.check }));
  await expect.poll(() => texts('.assemble-name strong')).toEqual(['AdaGrad']);
});
