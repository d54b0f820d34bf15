import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NumberField from '#components/views/NumberField.svelte';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';

const { problems } = wordsOf('en').numbers;
const label = createRawSnippet(() => ({ render: () => '<span>x</span>' }));

async function open(value = 0.5) {
  const onchange = vi.fn<(value: number) => void>();
  await render(NumberField, { id: 'f', value, name: 'input x 1', problems, label, onchange });
  return { onchange, field: page.getByRole('textbox', { name: 'input x 1' }) };
}

it.each([
  ['-0.3', -0.3],
  ['1e-2', 0.01],
  ['3/8', 0.375],
  ['−2', -2],
  [' .5e1 ', 5],
])('reads %s', async (text, value) => {
  const { onchange, field } = await open();
  await field.fill(text);
  expect(onchange).toHaveBeenLastCalledWith(value);
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
});

it.each([
  ['', problems.empty],
  ['abc', problems.letters],
  ['1,5', problems['decimal-comma']],
  ['2000000', problems.limits],
])('says what is wrong with “%s” and changes nothing', async (text, sentence) => {
  const { onchange, field } = await open();
  await field.fill(text);
  await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(sentence);
  expect(onchange).not.toHaveBeenCalled();
  await userEvent.tab();
  await expect.element(field).toHaveValue('0.5');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('steps with the arrow keys, without binary dust', async () => {
  const { onchange, field } = await open(0.2);
  await field.click();
  for (const key of ['{ArrowUp}', '{ArrowDown}', '{PageUp}']) await userEvent.keyboard(key);
  expect(onchange.mock.calls).toEqual([[0.3], [0.1], [1.2]]);
});

it('is dragged by its symbol; a movement of less than half a step changes nothing', async () => {
  const { onchange } = await open(-0.013705638880109);
  const handle = document.querySelector('label')!;
  const point = (type: string, clientX: number): boolean =>
    handle.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, bubbles: true }));
  handle.setPointerCapture = () => undefined;
  point('pointerdown', 100);
  point('pointermove', 102);
  expect(onchange).not.toHaveBeenCalled();
  point('pointermove', 124);
  expect(onchange).toHaveBeenLastCalledWith(0.2862943611);
  point('pointerup', 124);
  point('pointermove', 180);
  expect(onchange).toHaveBeenCalledTimes(1);
});
