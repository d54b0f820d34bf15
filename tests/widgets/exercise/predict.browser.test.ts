import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PredictExercise from '#components/widgets/exercise/PredictExercise.svelte';
import { cardOf } from '#exercises/card.ts';
import type { PredictExercise as PredictData } from '#exercises/exercise.ts';
import type { Prediction, PredictionForm } from '#exercises/prediction.ts';

/** An exercise whose outcome is given; it has words for whether the prediction came out. */
function predicting(form: PredictionForm, outcome: Prediction): PredictData {
  return {
    id: 'ex-9-1',
    kind: 'predict',
    form,
    printed: () => ({ value: () => 0.5 }),
    draw: () => ({ value: () => 0.25 }),
    run: ({ value }) => ({ outcome, rows: [{ name: 'w', before: 1, after: value('w') }] }),
    feedbackOn: (prediction) => (prediction.kind === 'undecided' ? 'undecided' : 'guessed'),
    slips: ['undecided', 'guessed'],
  };
}

/** What the build prints around the part that takes answers, as far as that part touches it. */
const printedWords = `
  <div data-run hidden><table>
    <thead><tr><td></td><th data-column="first"></th><th data-column="second"></th></tr></thead>
    <tbody><tr data-row="w"><th>w</th><td data-column="first"></td><td data-column="second"></td></tr></tbody>
  </table></div>
  <div class="island"></div>
  <template data-feedback="undecided"><p>no prediction was made</p></template>
  <template data-feedback="guessed"><p>a prediction was made</p></template>`;

let section: HTMLElement;

async function open(form: PredictionForm, outcome: Prediction) {
  section = document.createElement('section');
  section.innerHTML = printedWords;
  document.body.append(section);
  const exercise = predicting(form, outcome);
  const screen = await render(PredictExercise, {
    target: section.querySelector('.island')!,
    props: { card: cardOf(exercise), locale: 'en', fetchData: () => Promise.resolve(exercise) },
  });
  await expect.element(screen.getByRole('button', { name: 'Run' })).toBeEnabled();
  return screen;
}

const run = (): HTMLElement => section.querySelector('[data-run]')!;

afterEach(() => section.remove());

describe('a prediction', () => {
  it('of a sign stands beside what came out', async () => {
    const screen = await open({ kind: 'sign' }, { kind: 'sign', sign: -1 });
    await screen.getByRole('radio', { name: 'exactly 0' }).click();
    await screen.getByRole('button', { name: 'Run' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent(/predicted: exactly 0. result: negative\..*a prediction was made/);
    expect(run().hidden).toBe(false);
    expect(run().querySelector('td[data-column="second"]')!.textContent).toBe('0.5');
  });

  it('of a number stands beside what came out', async () => {
    const screen = await open({ kind: 'number' }, { kind: 'number', value: -0.25 });
    await screen.getByRole('textbox', { name: 'Predicted value' }).fill('1/2');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toMatchTextContent(/predicted: 0\.5\. result: −0\.25\./);
  });

  it('is asked for before anything runs', async () => {
    const screen = await open({ kind: 'number' }, { kind: 'number', value: 1 });
    await screen.getByRole('button', { name: 'Run' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/Predict first/);
    expect(run().hidden).toBe(true);
  });

  it('may be left open: then only the result is said', async () => {
    const screen = await open({ kind: 'sign' }, { kind: 'sign', sign: 1 });
    await screen.getByRole('button', { name: 'I don’t know' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toMatchTextContent(/^\s*result: positive\..*no prediction was made/);
  });

  it('may be left open without a mark on the empty field', async () => {
    const screen = await open({ kind: 'number' }, { kind: 'number', value: 1 });
    await screen.getByRole('button', { name: 'I don’t know' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/no prediction was made/);
    await expect.element(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'false');
  });

  it('that is no number is told why, and the field marked', async () => {
    const screen = await open(
      { kind: 'curve', at: [1, 2], start: 1, range: [-1, 1] },
      { kind: 'curve', heights: [0.5, 0.25] },
    );
    const fields = screen.getByRole('textbox').elements() as HTMLInputElement[];
    await userEvent.fill(fields[0], '0.5');
    await userEvent.fill(fields[1], '0,25');
    await screen.getByRole('button', { name: 'Run' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/decimal mark as a point/);
    expect(fields.map(({ ariaInvalid }) => ariaInvalid)).toEqual(['false', 'true']);
    await userEvent.fill(fields[1], '');
    await screen.getByRole('button', { name: 'Run' }).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/all the values/);
    expect(run().hidden).toBe(true);
  });

  it('keeps the focus on the button that ran it, which then does nothing more', async () => {
    const screen = await open({ kind: 'number' }, { kind: 'number', value: 1 });
    const button = screen.getByRole('button', { name: 'Run' });
    await screen.getByRole('textbox').fill('2');
    await userEvent.keyboard('{Enter}');
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await expect.element(screen.getByRole('textbox')).toBeDisabled();
    await screen.getByRole('button', { name: 'I don’t know' }).click({ force: true });
    await expect.element(screen.getByRole('status')).toMatchTextContent(/a prediction was made/);
  });

  it('runs nothing on numbers that are gone', async () => {
    const screen = await open({ kind: 'sign' }, { kind: 'sign', sign: 1 });
    await screen.getByRole('radio', { name: 'exactly 0' }).click();
    for (const name of ['Run', 'Other numbers'])
      (screen.getByRole('button', { name }).element() as HTMLElement).click();
    await expect.element(screen.getByRole('status')).toMatchTextContent(/new numbers/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(screen.getByRole('status')).toMatchTextContent(/new numbers/);
    expect(run().hidden).toBe(true);
  });

  it('starts anew with other numbers', async () => {
    const screen = await open({ kind: 'number' }, { kind: 'number', value: 1 });
    await screen.getByRole('textbox').fill('2');
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('button', { name: 'Other numbers' }).click();
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
    await expect.element(screen.getByRole('textbox')).toBeEnabled();
    expect(run().hidden).toBe(true);
    history.replaceState(null, '', location.pathname);
  });
});
