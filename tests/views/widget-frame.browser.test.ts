import { createRawSnippet } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WidgetFrame from '#components/views/WidgetFrame.svelte';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';

const words = wordsOf('en').frame;
const part = createRawSnippet(() => ({ render: () => '<p>part</p>' }));
const props = {
  id: 'w5-2',
  name: 'backward-stepper',
  number: 'Figure 5.2',
  title: 'Backward stepper',
  words,
  link: () => 'https://example.org/?w5-2=v1',
  onreset: vi.fn<() => void>(),
  announcement: 'Step 0',
  stage: part,
  line: part,
  transport: part,
};

afterEach(() => void vi.restoreAllMocks());

it('is a section found by id and data-widget, named by its title', async () => {
  await render(WidgetFrame, props);
  const section = page.getByRole('region', { name: 'Figure 5.2 Backward stepper' });
  await expect.element(section).toHaveAttribute('id', 'w5-2');
  await expect.element(section).toHaveAttribute('data-widget', 'backward-stepper');
  await page.getByRole('button', { name: words.reset }).click();
  expect(props.onreset).toHaveBeenCalledOnce();
});

it('copies the link and says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await render(WidgetFrame, props);
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect.element(page.getByText(words.copied)).toBeVisible();
  expect(write).toHaveBeenCalledWith(props.link());
});

it('shows the address where copying is refused', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await render(WidgetFrame, props);
  await page.getByRole('button', { name: words.copyLink }).click();
  await expect.element(page.getByLabelText(words.copyByHand)).toHaveValue(props.link());
});

it('announces the last of several quick steps, and not the first state', async () => {
  const { container, rerender } = await render(WidgetFrame, props);
  const live = container.querySelector('[aria-live]')!;
  const heard: string[] = [];
  new MutationObserver(() => heard.push(live.textContent)).observe(live, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  for (const n of [1, 2, 3]) await rerender({ announcement: `Step ${n}` });
  await expect.element(page.elementLocator(live)).toHaveTextContent('Step 3');
  expect(heard).toEqual(['Step 3']);
});
