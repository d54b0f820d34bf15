import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LinkedCounter from './LinkedCounter.svelte';

const parameter = 'w9-9';
const asked = (): string | null => new URL(location.href).searchParams.get(parameter);
const count = (): string => page.getByTestId('count').element().textContent;

/** Opens the figure at an address that asks for something. */
function open(text?: string): Promise<unknown> {
  const url = new URL(location.href);
  if (text === undefined) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, text);
  history.replaceState(history.state, '', url);
  return render(LinkedCounter);
}

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const damaged = () => page.getByRole('alert');

/** The address follows 300 ms after the last change: what has not happened after twice that will not. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

afterEach(() => {
  const url = new URL(location.href);
  url.searchParams.delete(parameter);
  history.replaceState(history.state, '', url);
});

it('wakes in the state the address asks for, and the address follows', async () => {
  await open('v1~count=3');
  expect(count()).toBe('3');
  await expect.element(page.getByText('awake')).toBeVisible();
  await press('more');
  await vi.waitFor(() => expect(asked()).toBe('v1~count=4'));
  expect(page.getByRole('status').element().textContent).toMatch(/w9-9=v1~count=4#w9-9$/);
});

it('leaves the address alone until something is changed', async () => {
  const replaced = vi.spyOn(history, 'replaceState');
  await open('v1~count=1');
  replaced.mockClear();
  await rest();
  expect(replaced).not.toHaveBeenCalled();
  replaced.mockRestore();
});

it('follows back to the state it woke in', async () => {
  await open('v1~count=3');
  await press('more');
  await vi.waitFor(() => expect(asked()).toBe('v1~count=4'));
  await press('less');
  await vi.waitFor(() => expect(asked()).toBe('v1~count=3'));
});

it.each(['v1~count=-1', 'v9~count=3', 'v1~count=77'])(
  'says that a link is damaged and keeps it until something is changed: %s',
  async (text) => {
    await open(text);
    await expect.element(damaged()).toBeVisible();
    expect(count()).toBe('1');
    await rest();
    expect(asked()).toBe(text);
    await press('more');
    await expect.element(damaged()).not.toBeInTheDocument();
    await vi.waitFor(() => expect(asked()).toBe('v1~count=2'));
  },
);

it('goes back to the state it was made in, which needs no link, also out of a damaged one', async () => {
  await open('v1~count=77');
  await press('reset');
  await expect.element(damaged()).not.toBeInTheDocument();
  await vi.waitFor(() => expect(asked()).toBeNull());
  await press('more');
  await press('more');
  await press('reset');
  expect(count()).toBe('1');
});

it('keeps what others have put into the address', async () => {
  const url = new URL(location.href);
  url.searchParams.set('w9-8', 'v1~x=1');
  history.replaceState(history.state, '', url);
  await open('v1~count=3');
  await press('more');
  await vi.waitFor(() => expect(asked()).toBe('v1~count=4'));
  expect(new URL(location.href).searchParams.get('w9-8')).toBe('v1~x=1');
  url.searchParams.delete('w9-8');
  history.replaceState(history.state, '', url);
});

it('lets the address wait while the figure is moving, and has it follow where it comes to rest', async () => {
  await open('v1~count=3');
  await press('move');
  await press('more');
  await rest();
  expect(asked()).toBe('v1~count=3');
  expect(page.getByRole('status').element().textContent).toMatch(/w9-9=v1~count=4#w9-9$/);
  await press('halt');
  await vi.waitFor(() => expect(asked()).toBe('v1~count=4'));
});
