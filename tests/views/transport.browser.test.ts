import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Transport from '#components/views/Transport.svelte';
import { wordsOf } from '#components/widgets/backward-stepper/strings.ts';

async function open(props: { position: number; reach?: number; canGoBack?: boolean }) {
  const ongo = vi.fn<(position: number) => void>();
  const onplay = vi.fn<() => void>();
  const words = wordsOf('en').transport;
  await render(Transport, {
    reach: 25,
    last: 25,
    playing: false,
    status: 'Step 12 of 25',
    words,
    ongo,
    onplay,
    ...props,
  });
  return { ongo, onplay, scrubber: page.getByRole('slider', { name: 'Step' }) };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('asks for the place each button leads to', async () => {
  const { ongo, onplay } = await open({ position: 12 });
  for (const name of ['To the start', 'One step back', 'One step forward', 'To the end']) await button(name).click();
  await button('Play').click();
  expect(ongo.mock.calls).toEqual([[0], [11], [13], [25]]);
  expect(onplay).toHaveBeenCalledOnce();
});

it('the scrubber says where it stands and goes by keys', async () => {
  const { ongo, scrubber } = await open({ position: 12 });
  await expect.element(scrubber).toHaveAttribute('aria-valuetext', 'Step 12 of 25');
  (scrubber.element() as HTMLElement).focus();
  for (const key of ['{ArrowRight}', '{Home}', '{End}']) await userEvent.keyboard(key);
  expect(ongo.mock.calls).toEqual([[13], [0], [25]]);
});

it('does not stand beyond what may be reached', async () => {
  const { scrubber } = await open({ position: 11, reach: 11 });
  (scrubber.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(scrubber).toHaveValue('11');
  await expect.element(button('One step forward')).toBeDisabled();
});

it('at the beginning goes back only where there is an earlier round', async () => {
  const { ongo } = await open({ position: 0, canGoBack: true });
  await button('One step back').click();
  expect(ongo).toHaveBeenCalledWith(-1);
  await expect.element(button('To the start')).toBeDisabled();
});
