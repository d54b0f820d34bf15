import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Plot from '#components/views/plot/Plot.svelte';
import ContourPlot from '#components/views/plot/ContourPlot.svelte';
import type { PlotSpace } from '#components/views/plot/space.ts';
import '#components/views/widget.css';

const axes = {
  x: { label: 'w', domain: [0, 10] },
  y: { label: 'C', domain: [0, 4] },
  label: 'Loss over weight',
} as const;
const dot = createRawSnippet<[PlotSpace]>((space) => ({
  render: () => `<g data-dot="${space().left(5)} ${space().top(1)}"></g>`,
}));

it('names itself and writes its axes and ticks', async () => {
  const { container } = await render(Plot, axes);
  await expect.element(page.getByRole('img', { name: 'Loss over weight' })).toBeVisible();
  expect([...container.querySelectorAll('.plot-tick-y')].map((tick) => tick.textContent)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
  ]);
  expect(container.querySelector('.plot-across')).toHaveTextContent('w');
});

it('hands out places as shares of its width and height', async () => {
  const { container } = await render(Plot, { ...axes, marks: dot });
  expect(container.querySelector('[data-dot]')).toHaveAttribute('data-dot', '50% 75%');
});

it('tells the values at the place that is pressed, and follows the pointer while it is down', async () => {
  const onpick = vi.fn<(x: number, y: number) => void>();
  const { container } = await render(Plot, { ...axes, height: 200, onpick });
  const canvas = container.querySelector('.plot-canvas')!;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const at = (type: string, across: number, down: number, buttons: number) =>
    canvas.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + across * width,
        clientY: top + down * height,
        buttons,
        bubbles: true,
        pointerId: 1,
      }),
    );
  vi.spyOn(canvas, 'setPointerCapture').mockReturnValue();
  at('pointermove', 0.1, 0.1, 0);
  at('pointerdown', 0.5, 0.25, 1);
  at('pointermove', 2, -1, 1);
  const told = onpick.mock.calls.map((values) => values.map((value) => Math.round(value * 1e6) / 1e6));
  expect(told).toEqual([
    [5, 3],
    [10, 4],
  ]);
});

it('keeps the unit of both axes where level lines are drawn', async () => {
  const { container } = await render(ContourPlot, {
    x: { label: 'x', domain: [-4, 4] },
    y: { label: 'y', domain: [-2, 2] },
    f: (x: number, y: number) => x * x + y * y,
    levels: [1, 2],
    label: 'Bowl',
  });
  const { width, height } = container.querySelector('.plot-canvas')!.getBoundingClientRect();
  expect(width / height).toBeCloseTo(2, 2);
  expect(container.querySelectorAll('.plot-level')).toHaveLength(2);
});
