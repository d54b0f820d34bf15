import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DeepChain from '#components/widgets/deep-chain/DeepChain.svelte';
import { wordsOf } from '#components/widgets/deep-chain/strings.ts';

const words = wordsOf('en');

beforeEach(() => history.replaceState(null, '', location.pathname));

async function open() {
  const { container } = await render(DeepChain, { id: 'w9-1', locale: 'en', words, number: 'Figure 9.1' });
  const field = (name: string): HTMLInputElement =>
    container.querySelector<HTMLInputElement>(`input[type=text][aria-label="${name}"]`)!;
  const button = (name: string): HTMLButtonElement =>
    [...container.querySelectorAll('button')].find(
      (each) => each.textContent === name || each.getAttribute('aria-label') === name,
    )!;
  const bars = (): number => container.querySelectorAll('.layer-bar[data-layer]').length;
  const shows = (text: string): Promise<void> =>
    expect.poll(() => container.textContent.replaceAll('\u2060', '')).toContain(text);
  return { container, field, button, bars, shows };
}

it('nothing is revealed before a prediction; a mark that cannot be is refused with a sentence', async () => {
  const { container, field, button, bars, shows } = await open();
  expect(button(words.transport.forward).disabled).toBe(true);
  button(words.guess.confirm).click();
  await shows(words.guess.first);
  await userEvent.fill(field(words.guess.name), '-11');
  await shows('Type a whole number from −10 to 10.');
  await userEvent.fill(field(words.guess.name), '2.5');
  await shows('Type a whole number from −10 to 10.');
  expect(container.querySelector('.chain-ghost')).toBeNull();
  expect(bars()).toBe(0);
});

it('a place pressed in the plot is marked, stays as a ghost, and the way back shows layer after layer', async () => {
  const { container, button, bars, shows } = await open();
  const plot = container.querySelector<SVGSVGElement>('.plot-canvas')!;
  const { left, top, height } = plot.getBoundingClientRect();
  plot.dispatchEvent(
    new PointerEvent('pointermove', { clientX: left + 20, clientY: top + 0.8 * height, buttons: 1, bubbles: true }),
  );
  await shows('predicted 10⁻⁶');
  button(words.guess.confirm).click();
  await shows(words.walk);
  expect(document.activeElement?.textContent).toContain('about 10⁻⁶');
  button(words.transport.forward).click();
  await expect.poll(bars).toBe(1);
  button(words.transport.last).click();
  await expect.poll(bars).toBe(10);
  await shows(words.verdict.near);
  await shows('The derivative that reaches the input is 9.54×10⁻⁷.');
  expect(container.querySelector('.chain-value')!.textContent).toBe('9.54×10⁻⁷');
  expect(container.querySelector('.chain-ghost')).not.toBeNull();
});

it('another weight drops the prediction and keeps the way; a preset asks anew; the reset goes back', async () => {
  const { container, field, button, bars, shows } = await open();
  button(words.prediction.unknown).click();
  await shows(words.walk);
  button(words.transport.last).click();
  await userEvent.fill(field(words.inputs.w), '4');
  await shows(words.kind.kept);
  expect(bars()).toBe(10);
  await userEvent.fill(field(words.inputs.w), '0');
  await shows(words.inputs.wLimits);
  button('w = 8').click();
  await shows('How large is it once it has come back through 10 layers');
  expect(bars()).toBe(0);
  button(words.frame.reset).click();
  await expect.poll(() => container.textContent).toContain('every weight is 1.');
});

it('the table fills with the way back', async () => {
  const { container, button, shows } = await open();
  await shows(words.table.locked);
  button(words.prediction.unknown).click();
  await expect.poll(() => button(words.transport.last).disabled).toBe(false);
  button(words.transport.last).click();
  const cells = (cell: string): string[] =>
    [...container.querySelectorAll(`.chain-table [data-cell=${cell}]`)].map(({ textContent }) => textContent);
  await expect.poll(() => cells('passed').length).toBe(10);
  expect(cells('passed').at(-1)).toBe('9.5367×10⁻⁷');
  expect(cells('gradient').slice(0, 2)).toEqual(['1.25×10⁻¹', '3.125×10⁻²']);
});
