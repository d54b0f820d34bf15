import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FormulaLine from '#components/views/FormulaLine.svelte';
import { exampleNetwork, recordMlp } from '#engine';
import { FormulaWriter } from '#notation/formula.ts';
import { number, raised, sign } from '#notation/tokens.ts';
import type { Formula } from '#notation/tokens.ts';

const { network, sample } = exampleNetwork('paper');
const delta = new FormulaWriter(recordMlp(network, sample)).write({ kind: 'delta', l: 1, j: 0 });
const format = { decimals: 8, trim: true };

async function open(props: { formula?: Formula; shows?: 'symbols' | 'numbers' | 'result'; lit?: string } = {}) {
  const onlight = vi.fn<(ref: string | undefined) => void>();
  const { container } = await render(FormulaLine, { formula: delta, format, locale: 'en', onlight, ...props });
  return { container, onlight };
}

it('shows symbols, numbers, factors and the result, and says them once', async () => {
  const { container } = await open();
  const rows = [...container.querySelectorAll('.formula-row')].map((row) => row.textContent.replaceAll(/\s/g, ''));
  expect(rows.slice(1)).toEqual(['=−0.0672●·0.8(1−0.8)▲', '=−0.0672●·0.16▲', '=−0.010752']);
  expect(container.querySelector('p.visually-hidden')!.textContent).toMatch(
    /^delta layer 1 1 equals .* minus 0\.010752\s*$/,
  );
});

it.each([
  ['symbols', 2],
  ['numbers', 3],
] as const)('up to the %s, the result is nowhere in the page', async (shows, rows) => {
  const { container } = await open({ shows });
  expect(container.querySelectorAll('.formula-row')).toHaveLength(rows);
  expect(container.innerHTML).not.toContain('0.010752');
  expect(container.innerHTML).not.toContain('0.16');
});

it('a term lights its quantity by focus and by pointer, in symbols and numbers alike', async () => {
  const { container, onlight } = await open();
  const term = container.querySelector<HTMLButtonElement>('button[data-ref="arriving1_1"]')!;
  term.focus();
  expect(onlight).toHaveBeenLastCalledWith('arriving1_1');
  term.blur();
  expect(onlight).toHaveBeenLastCalledWith(undefined);
  await page.elementLocator(container.querySelector('.formula-rest [data-ref="a1_1"]')!).hover();
  expect(onlight).toHaveBeenLastCalledWith('a1_1');
});

it('a quantity lit elsewhere is lit in every line', async () => {
  const { container } = await open({ lit: 'arriving1_1' });
  expect(container.querySelectorAll('.lit[data-ref="arriving1_1"]')).toHaveLength(2);
});

it('keeps a power of ten and an exponent apart', async () => {
  const square = { left: [], symbols: [sign('e')], numbers: [number(3e-9), raised(sign('2'))], result: [number(0)] };
  const { container } = await open({ formula: square });
  expect(container.querySelector('.formula-rest .math-number')).toHaveTextContent('(3×10⁻⁹)');
});
