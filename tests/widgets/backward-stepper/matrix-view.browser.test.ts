import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import GradientTable from '#components/widgets/backward-stepper/GradientTable.svelte';
import MatrixView from '#components/widgets/backward-stepper/MatrixView.svelte';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import type { LinkState } from '#components/widgets/backward-stepper/link.ts';
import { presetSetup, withSamples } from '#components/widgets/backward-stepper/setup.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';
import { samplesOf } from '#engine';

const words = wordsOf('en');

async function open(state: Partial<LinkState>) {
  const stepper = new StepperState({ ...defaultState, ...state });
  const { container } = await render(MatrixView, { stepper, round: stepper.current!, words, locale: 'en' });
  const texts = (selector: string): string[] =>
    [...container.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim());
  return { stepper, container, texts };
}

it('draws a row times a column, marks what goes in and what comes out, and leaves later places open', async () => {
  const { container, texts } = await open({ step: 1 });
  expect(texts('.matrix-cell.entering')).toEqual(['0.5', '0.8', '0.4', '1.5']);
  expect(texts('.matrix-cell.made')).toEqual(['1.4']);
  expect(container.querySelectorAll('.matrix-open')).toHaveLength(3);
  expect(texts('.matrix-shape')).toEqual(['2×1', '2×2', '2×1', '2×1']);
});

it('names the transpose, and the mark of each factor stands by it', async () => {
  const { container, texts } = await open({ step: 13 });
  expect(texts('.matrix-transpose')).toEqual(['T']);
  const factors = [...container.querySelectorAll('.math-factor')].map(
    (factor) => factor.className.match(/factor-\w+/)![0],
  );
  expect(factors).toEqual([
    'factor-crossed',
    'factor-slope',
    'factor-crossed',
    'factor-slope',
    'factor-arriving',
    'factor-slope',
  ]);
});

it('lights up the quantity a cell holds while it is pointed at', async () => {
  const { stepper, container } = await open({ step: 1 });
  const cell = container.querySelector<HTMLElement>('[data-ref=w1_12]')!;
  cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  expect(stepper.lit).toBe('w1_12');
  container.querySelector('.matrix-scroll')!.dispatchEvent(new PointerEvent('pointerleave'));
  expect(stepper.lit).toBeUndefined();
});

it('before the first step it says what will come', async () => {
  const { container, texts } = await open({ step: 0 });
  expect(texts('.matrix-explanation')).toEqual([words.matrix.start]);
  expect(container.querySelector('.matrix-lines')).toBeNull();
});

it('the table of a batch has the sum so far, and the mean only with the last example', async () => {
  const setup = withSamples(presetSetup('general'), samplesOf('xor', 0));
  const state: LinkState = { ...defaultState, preset: 'own', setup, step: 99 };
  const cells = async (example: number): Promise<string[]> => {
    const stepper = new StepperState({ ...state, example });
    const { container } = await render(GradientTable, { stepper, round: stepper.current!, words, locale: 'en' });
    return [...container.querySelectorAll('[data-parameter=w2_11] td')].map((cell) => cell.textContent);
  };
  expect(await cells(1)).toEqual(['0.7000', '−0.1021', '−0.0834', '', '']);
  expect(await cells(3)).toEqual(['0.7000', '0.0537', '−0.1210', '−0.0302', '0.7151']);
});
