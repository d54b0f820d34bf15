import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Exercise from '#components/widgets/exercise/AnswerExercise.svelte';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';
import { cardOf } from '#exercises/card.ts';
import type { Exercise as ExerciseData } from '#exercises/exercise.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { formatNumber } from '#notation/number.ts';

/** What the build prints around the part that takes answers, as far as that part touches it. */
const printedWords = `
  <p>δ = <span class="num" data-v="delta2_1">printed</span></p>
  <div class="island"></div>
  ${[1, 2, 3].map((n) => `<details class="hint"><summary>Hint ${n}</summary><span data-v="w2_11">0.7</span></details>`).join('')}
  <template data-feedback="M02"><p>arrived: <span data-v="arriving1_1" data-josa="은/는"></span></p></template>
  <template data-feedback="right"><p>the product of five factors</p></template>
  <details class="solution"><summary>Solution</summary><p data-twin hidden>other numbers</p><span data-v="delta1_1"></span></details>`;

const data = hiddenDelta as unknown as ExerciseData;
const fetchData = vi.fn(() => Promise.resolve(data));

let section: HTMLElement;
const ownAddress = location.href;

async function open(query = '', locale: 'ko' | 'en' = 'en') {
  history.replaceState(null, '', `?${query}#here`);
  section = document.createElement('section');
  section.id = 'ex-5-1';
  section.innerHTML = printedWords;
  document.body.append(section);
  const screen = await render(Exercise, {
    target: section.querySelector('.island')!,
    props: { card: cardOf(data), locale, fetchData },
  });
  await expect.element(screen.getByRole('textbox')).toBeEnabled();
  return screen;
}

const printed = (value: number): string => formatNumber(value, { decimals: 8, trim: true });
const shown = (of: string): string => section.querySelector(`[data-v="${of}"]`)!.textContent!;
const summaryOf = (fold: string): HTMLElement => section.querySelector<HTMLElement>(`${fold} summary`)!;
const hint = (n: number): HTMLDetailsElement => section.querySelectorAll<HTMLDetailsElement>('.hint')[n - 1];

beforeEach(() => {
  vi.useRealTimers();
  fetchData.mockClear();
});
afterEach(() => {
  section.remove();
  history.replaceState(null, '', ownAddress);
});

describe('the part of an exercise that takes answers', () => {
  it('says which slip an answer shows, with the numbers and the particle of the variant', async () => {
    const screen = await open('', 'ko');
    await screen.getByRole('textbox', { name: /^답/ }).fill('−0.0672');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/답 1: −0.0672 .*arrived: −0.0672는/);
  });

  it('confirms a right answer and adds the words for it', async () => {
    const screen = await open();
    await screen.getByRole('textbox').fill('-0.0108');
    await screen.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Correct\..*the product of five factors/);
  });

  it('explains why a text is no number, marks the field and counts no answer', async () => {
    const screen = await open();
    const field = screen.getByRole('textbox');
    await field.fill('0,5');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/decimal mark as a point/);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill('7');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1: 7/);
  });

  it('fills in other numbers everywhere, keeps the focus, and puts the seed into the link beside what stood there', async () => {
    const screen = await open('a=1');
    const button = screen.getByRole('button', { name: 'Other numbers' });
    await button.click();
    const own = variantOf(hiddenDelta, 1);
    await vi.waitFor(() => expect(shown('w2_11')).toBe(printed(own.numbers.value('w2_11'))));
    expect(shown('delta1_1')).toBe(printed(hiddenDelta.answer(twinOf(hiddenDelta, 1).numbers)));
    expect(section.querySelector('[data-twin]')!.hasAttribute('hidden')).toBe(false);
    await expect.element(button).toHaveFocus();
    expect(location.search + location.hash).toBe('?a=1&ex-5-1=1#here');
    await screen.getByRole('textbox').fill(String(hiddenDelta.answer(own.numbers)));
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Correct\./);
  });

  it('takes the seed from the link', async () => {
    await open('ex-5-1=7');
    await vi.waitFor(() => expect(shown('w2_11')).toBe(printed(variantOf(hiddenDelta, 7).numbers.value('w2_11'))));
  });

  it.each(['seven', '1000000', '-1', '', '%FF'])(
    'starts with the printed numbers and a notice when the link says %j',
    async (seed) => {
      const screen = await open(`ex-5-1=${seed}`);
      await expect.element(screen.getByRole('status')).toMatchTextContent(/cannot be read/);
      expect(shown('w2_11')).toBe('0.7');
    },
  );

  it('fetches no data before the reader begins, then at the first sign of it', async () => {
    const screen = await open();
    expect(fetchData).not.toHaveBeenCalled();
    await screen.getByRole('textbox').fill('5');
    expect(fetchData).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1: 5/);
    await expect.element(screen.getByRole('textbox')).toHaveValue('5');
    expect(fetchData).toHaveBeenCalledTimes(1);
  });

  it('drops an answer to numbers that are gone by the time it is judged', async () => {
    const screen = await open();
    const field = screen.getByRole('textbox');
    await field.fill('-0.0672');
    const [check, another] = ['Check', 'Other numbers'].map((name) =>
      screen.getByRole('button', { name, exact: true }),
    );
    (check.element() as HTMLElement).click();
    (another.element() as HTMLElement).click();
    await expect.poll(() => location.search).toBe('?ex-5-1=1');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/new numbers/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(screen.getByRole('status')).toMatchTextContent(/new numbers/);
    await field.fill('5');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1: 5/);
  });

  it('says what to do when its data cannot be fetched, keeps the answer and works once they can', async () => {
    fetchData.mockRejectedValue(new Error('offline'));
    const screen = await open();
    await screen.getByRole('textbox').fill('5');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/could not be fetched. Check the connection/);
    summaryOf('.solution').click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/could not be fetched/);
    expect(section.querySelector<HTMLDetailsElement>('.solution')!.open).toBe(false);
    fetchData.mockResolvedValue(data);
    await screen.getByRole('textbox').click();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1: 5/);
  });

  it('solves other numbers, and asks again with fresh ones that the link keeps', async () => {
    const screen = await open();
    await screen.getByRole('textbox').fill('5');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1/);
    summaryOf('.solution').click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/answer with the new numbers/);
    const [own, twin] = [variantOf(hiddenDelta, 1), twinOf(hiddenDelta, 1)];
    expect(shown('w2_11')).toBe(printed(own.numbers.value('w2_11')));
    expect(shown('delta1_1')).toBe(printed(hiddenDelta.answer(twin.numbers)));
    expect(section.querySelector<HTMLDetailsElement>('.solution')!.open).toBe(true);
    expect(location.search).toContain('ex-5-1=1');
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
  });

  it('opens the hints in turn and the last one only after an answer', async () => {
    const screen = await open();
    const open1to3 = () => [1, 2, 3].map((n) => hint(n).open);
    const press = (n: number) => hint(n).querySelector('summary')!.click();
    await expect.poll(() => hint(2).querySelector('summary')!.getAttribute('aria-disabled')).toBe('true');
    press(2);
    expect(open1to3()).toEqual([false, false, false]);
    expect(hint(2).textContent).toMatch(/Open the hints before this one/);
    [1, 2, 3].forEach(press);
    expect(open1to3()).toEqual([true, true, false]);
    expect(hint(3).textContent).toMatch(/or after 20 seconds/);
    await screen.getByRole('textbox').fill('5');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Answer 1/);
    press(3);
    expect(open1to3()).toEqual([true, true, true]);
  });

  it('opens the last hint after 20 seconds with the others', async () => {
    await open();
    await expect.poll(() => hint(1).querySelector('summary')!.getAttribute('aria-disabled')).toBe('false');
    vi.useFakeTimers();
    hint(1).querySelector('summary')!.click();
    hint(2).querySelector('summary')!.click();
    await vi.advanceTimersByTimeAsync(20_000);
    hint(3).querySelector('summary')!.click();
    expect(hint(3).open).toBe(true);
  });
});
