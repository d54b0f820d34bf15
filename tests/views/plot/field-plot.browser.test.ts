import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FieldPlot from '#components/views/plot/FieldPlot.svelte';
import type { Field } from '#components/views/plot/level-lines.ts';
import { Trails } from '#components/views/plot/trails.svelte.ts';
import '#components/views/widget.css';
import '../../../src/styles/tokens.css';
import './trails.css';

const SIDE = 21;
/** A field over −1 … 1 in both directions. */
const fieldOf = (f: (x: number, y: number) => number): Field => ({
  columns: SIDE,
  rows: SIDE,
  values: Float64Array.from({ length: SIDE * SIDE }, (_, n) =>
    f((2 * (n % SIDE)) / (SIDE - 1) - 1, (2 * Math.floor(n / SIDE)) / (SIDE - 1) - 1),
  ),
});
const axes = {
  x: { label: 'x', domain: [-1, 1] },
  y: { label: 'y', domain: [-1, 1] },
  label: 'Answers of the network',
  levels: [0],
} as const;

/** The three canvases from the lowest: shades, lines, trails. They are ready once the SVG of the first frame has gone. */
async function open(props: { field: Field; shaded?: readonly [number, number]; trails?: Trails }) {
  document.documentElement.dataset.theme = 'light';
  const { container, rerender } = await render(FieldPlot, { ...axes, ...props });
  await vi.waitFor(() => expect(container.querySelector('.plot-level[d]')).toBeNull());
  const canvases = [...container.querySelectorAll('canvas')];
  /** A pixel at these values of the axes: red, green, blue, how opaque. */
  const at = (canvas: number, x: number, y: number): number[] => {
    const { width, height } = canvases[canvas];
    const left = Math.min(width - 1, Math.floor(((x + 1) / 2) * width));
    const top = Math.min(height - 1, Math.floor(((1 - y) / 2) * height));
    return [...canvases[canvas].getContext('2d')!.getImageData(left, top, 1, 1).data];
  };
  return { container, rerender, canvases, at };
}
const [SHADES, LINES, WAYS] = [0, 1, 2];
const PAPER = [251, 250, 246, 255];

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('A field plot', () => {
  it('says in words what it shows; its canvases say nothing', async () => {
    const { canvases } = await open({ field: fieldOf((x) => x) });
    await expect.element(page.getByRole('img', { name: axes.label })).toBeVisible();
    expect(canvases.map((canvas) => canvas.ariaHidden)).toEqual(['true', 'true', 'true']);
  });

  it('shades from paper to ink, the higher y on top, what lies beyond as the ends', async () => {
    const { at, canvases } = await open({ field: fieldOf((_, y) => 3 * y), shaded: [-1, 1] });
    expect([canvases[SHADES].width, canvases[SHADES].height]).toEqual([SIDE - 1, SIDE - 1]);
    expect(at(SHADES, 0, -0.9)).toEqual(PAPER);
    const [middle, high] = [at(SHADES, 0, 0.01), at(SHADES, 0, 0.9)];
    expect(middle[0]).toBeLessThan(PAPER[0]);
    expect(high[0]).toBeLessThan(middle[0]);
    expect(at(SHADES, 0, 0.5)).toEqual(high);
  });

  it('shades each cell with the mean of its four corners, and as lowest where there is none', async () => {
    const values = new Float64Array(SIDE * SIDE).fill(1);
    values[0] = NaN;
    values[SIDE * SIDE - 1] = -1;
    const { at } = await open({ field: { columns: SIDE, rows: SIDE, values }, shaded: [-1, 1] });
    const [none, most, all] = [at(SHADES, -0.99, -0.99), at(SHADES, 0.99, 0.99), at(SHADES, 0, 0)];
    expect(none).toEqual(PAPER);
    const depths = [most, all].map(([red]) => PAPER[0] - red);
    expect(depths[0] / depths[1]).toBeCloseTo(0.75, 1);
  });

  it('draws the level line where the field has the level, in device pixels', async () => {
    const { at, canvases } = await open({ field: fieldOf((x, y) => x - y - 0.5) });
    const { width } = canvases[LINES].getBoundingClientRect();
    expect(canvases[LINES].width).toBe(Math.round(width * devicePixelRatio));
    for (const y of [-0.9, -0.3, 0.2]) expect(at(LINES, y + 0.5, y)[3]).toBeGreaterThan(0);
    for (const y of [-0.9, 0, 0.9]) expect(at(LINES, y, y)[3]).toBe(0);
  });

  it('paints a new field in place of the last', async () => {
    const { at, rerender } = await open({ field: fieldOf((x) => x - 0.5), shaded: [-1, 1] });
    expect(at(LINES, 0.5, 0)[3]).toBeGreaterThan(0);
    await rerender({ field: fieldOf((x) => x + 0.5) });
    expect(at(LINES, 0.5, 0)[3]).toBe(0);
    expect(at(LINES, -0.5, 0)[3]).toBeGreaterThan(0);
    expect(at(SHADES, 0.4, 0)[0]).toBeLessThan(at(SHADES, -0.9, 0)[0]);
  });

  it('takes the colours the reader changes to', async () => {
    const { at } = await open({ field: fieldOf((x) => 2 * x), shaded: [-1, 1] });
    document.documentElement.dataset.theme = 'dark';
    await vi.waitFor(() => expect(at(SHADES, -1, 0)).toEqual([21, 23, 26, 255]));
    expect(at(SHADES, 1, 0)[0]).toBeGreaterThan(21);
  });
});

describe('Trails of a field plot', () => {
  const flat = fieldOf(() => 1);

  it('are drawn as they grow, without what was drawn before', async () => {
    const trails = new Trails(2);
    trails.add([-0.8, 0.5, -0.8, -0.5]);
    trails.add([-0.4, 0.5, -0.4, -0.5]);
    const { at, canvases } = await open({ field: flat, trails });
    expect([at(WAYS, -0.6, 0.5)[3], at(WAYS, 0, 0.5)[3]]).toEqual([255, 0]);
    const context = canvases[WAYS].getContext('2d')!;
    const moves = vi.spyOn(context, 'lineTo');
    const clears = vi.spyOn(context, 'clearRect');
    trails.add([0.4, 0.5, 0.4, -0.5]);
    flushSync();
    expect([at(WAYS, 0, 0.5)[3], at(WAYS, 0, -0.5)[3]]).toEqual([255, 255]);
    expect([moves.mock.calls.length, clears.mock.calls.length]).toEqual([2, 0]);
  });

  it('go back where they are cut', async () => {
    const trails = new Trails(1);
    for (const x of [-0.8, 0, 0.8]) trails.add([x, 0]);
    const { at } = await open({ field: flat, trails });
    expect(at(WAYS, 0.4, 0)[3]).toBe(255);
    trails.cut(2);
    flushSync();
    expect([at(WAYS, -0.4, 0)[3], at(WAYS, 0.4, 0)[3]]).toEqual([255, 0]);
  });

  it('may come, and give way to others, while the plot is shown', async () => {
    const rowOf = (count: number, y: number): Trails => {
      const trails = new Trails(count);
      for (const x of [-0.9, 0.9]) trails.add(new Array(count).fill([x, y]).flat());
      return trails;
    };
    const { at, rerender } = await open({ field: flat });
    await rerender({ trails: rowOf(1, 0.5) });
    expect(at(WAYS, 0, 0.5)).toEqual([255, 0, 0, 255]);
    await rerender({ trails: rowOf(2, -0.5) });
    expect([at(WAYS, 0, 0.5)[3], at(WAYS, 0, -0.5)[3]]).toEqual([0, 255]);
  });

  it('are broken where a point has no place', async () => {
    const trails = new Trails(1);
    for (const x of [-0.8, -0.4, NaN, 0.4, 0.8]) trails.add([x, 0]);
    const { at } = await open({ field: flat, trails });
    expect([-0.6, 0, 0.6].map((x) => at(WAYS, x, 0)[3])).toEqual([255, 0, 255]);
  });

  it('wear the colour and the dashes of their styles, and go on in the middle of a dash', async () => {
    const trails = new Trails(2);
    const { at, canvases } = await open({ field: flat, trails });
    const { width } = canvases[WAYS];
    // Pieces of 3 pixels, no multiple of a dash of 20.
    for (let step = 0; step <= 60; step++) trails.add([-1 + (6 * step) / width, 0.5, -1 + (6 * step) / width, -0.5]);
    flushSync();
    const drawn = (pixel: number, y: number): number[] => at(WAYS, (2 * (pixel + 0.5)) / width - 1, y);
    expect(drawn(30, 0.5).slice(0, 3)).toEqual([255, 0, 0]);
    const ratio = devicePixelRatio;
    expect([5, 15, 25, 35, 45, 55].map((pixel) => drawn(pixel * ratio, -0.5)[3])).toEqual([255, 255, 0, 0, 255, 255]);
  });
});

it('draws the first frame as SVG, before there is a canvas to paint on', async () => {
  const trails = new Trails(1);
  trails.add([-1, 0]);
  trails.add([1, 0]);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const field = fieldOf((x) => x);
  const { container } = await render(FieldPlot, { ...axes, field, shaded: [-1, 1], trails });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const paths = ['.plot-height', '.plot-level[d]', '.plot-trail-1[d]'].map((part) => container.querySelector(part));
  expect(paths.map((path) => path?.getAttribute('d')?.[0])).toEqual(['M', 'M', 'M']);
  expect(getComputedStyle(container.querySelector('.plot-shades')!).visibility).toBe('hidden');
  vi.restoreAllMocks();
});
