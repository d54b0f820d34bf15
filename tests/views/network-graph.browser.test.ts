import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NetworkGraph from '#components/views/NetworkGraph.svelte';
import { graphOf } from '#components/widgets/backward-stepper/graph.ts';
import { defaultState } from '#components/widgets/backward-stepper/link.ts';
import { StepperState } from '#components/widgets/backward-stepper/stepper-state.svelte.ts';

async function open(step: number, lit?: string) {
  const stepper = new StepperState({ ...defaultState, step });
  const onlight = vi.fn<(ref: string | undefined) => void>();
  const graph = graphOf(stepper, stepper.current!);
  const { container } = await render(NetworkGraph, { graph, label: 'A 2–2–1 network.', lit, onlight });
  return { container, onlight };
}

const texts = (container: Element, selector: string): string[] =>
  [...container.querySelectorAll(selector)].map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());

it('shows what is given, and of the rest only what is known', async () => {
  const { container } = await open(0);
  expect(texts(container, '.graph-label')).toEqual(['0.5', '0.8', '−0.5', '−0.6', '0.7', '−1.2']);
  expect(texts(container, '.graph-activation')).toEqual(['0.4', '1.5', '–', '–', '–']);
  expect(texts(container, '.graph-value')).toEqual(['b 0.1', 'b 0.6', 'b −0.9', 'y 1']);
  await expect.element(page.getByRole('img', { name: 'A 2–2–1 network.' })).toBeVisible();
});

it('colours the weight crossed, and says so with its mark', async () => {
  const { container } = await open(12);
  expect(texts(container, '.graph-label.mark-crossed')).toEqual(['◆ 0.7']);
  expect(container.querySelectorAll('.graph-edge.mark-crossed.backwards')).toHaveLength(1);
});

it('marks the number that has just arisen, once', async () => {
  const { container } = await open(11);
  expect(texts(container, '.fresh')).toEqual(['δ −0.1478']);
});

it('tells what is pointed at, and lights what is pointed at elsewhere', async () => {
  const { container, onlight } = await open(0, 'w1_12');
  expect(container.querySelector('.graph-edge.mark-active')).toHaveAttribute('data-ref', 'w1_12');
  await page.elementLocator(container.querySelector('.graph-label[data-ref="w2_11"]')!).hover();
  expect(onlight).toHaveBeenLastCalledWith('w2_11');
});
