import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FrameLater from './FrameLater.svelte';

const shown = (): string[] => ['now', 'late'].map((name) => page.getByTestId(name).element().textContent);
const button = (name: string): HTMLElement => page.getByRole('button', { name, exact: true }).element() as HTMLElement;
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Presses without giving the browser a frame in between. */
async function press(name: string): Promise<void> {
  button(name).click();
  await tick();
}

beforeEach(() => render(FrameLater));

it('is up to date while nothing moves', async () => {
  await press('more');
  expect(shown()).toEqual(['1', '1']);
});

it('comes one frame after the one in which a step is drawn', async () => {
  await press('move');
  await frame();
  await press('more');
  expect(shown()).toEqual(['1', '0']);
  await frame();
  expect(shown()).toEqual(['1', '0']);
  await vi.waitFor(() => expect(shown()).toEqual(['1', '1']));
});

it('leaves out what is overtaken, and catches up at once where the movement ends', async () => {
  await press('move');
  for (let n = 0; n < 3; n++) await press('more');
  expect(shown()).toEqual(['3', '0']);
  await press('halt');
  expect(shown()).toEqual(['3', '3']);
  await frame();
  await frame();
  expect(shown()).toEqual(['3', '3']);
});
