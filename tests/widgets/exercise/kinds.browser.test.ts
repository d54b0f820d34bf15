import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Exercise, FactorsExercise, NumericExercise, OrderExercise, TableExercise } from '#exercises/exercise.ts';
import { shuffledSteps } from '#exercises/grade-order.ts';
import { numbersNamed, openExercise } from './open-exercise.ts';

const ownAddress = location.href;
afterEach(() => {
  for (const section of document.querySelectorAll('section')) section.remove();
  history.replaceState(null, '', ownAddress);
});

const inputs = (ids: readonly string[]): string =>
  ids.map((id) => `<input data-cell="${id}" aria-label="${id}" disabled><span class="cell-verdict"></span>`).join('');

describe('a table', () => {
  const cell = (id: string, slips: TableExercise['cells'][number]['slips'] = []) => ({
    id,
    answer: ({ value }: { value(name: string): number }) => value(id),
    slips,
  });
  const table: TableExercise = {
    id: 'ex-9-1',
    kind: 'table',
    printed: () => numbersNamed({ a: 0.5, b: -0.25, c: 0 }),
    draw: () => numbersNamed({ a: 0.75, b: 0.125, c: 0 }),
    cells: [cell('a', [{ id: 'M04', values: ({ value }) => [-value('a')] }]), cell('b'), cell('c')],
  };
  const open = () => openExercise(table as Exercise, inputs(['a', 'b', 'c']));
  const field = (id: string) => page.getByRole('textbox', { name: id, exact: true });
  const verdicts = ({ section }: { section: HTMLElement }) =>
    [...section.querySelectorAll('.cell-verdict')].map(({ textContent }) => textContent);

  it('judges each cell beside it, and speaks of the first slip', async () => {
    const opened = await open();
    await field('a').fill('-0.5');
    await field('b').fill('0,3');
    await opened.check.click();
    await expect.element(opened.status).toMatchTextContent(/0 of 3 cells are correct. 1 still is empty.*words for M04/);
    expect(verdicts(opened)).toEqual(['again', 'not read', 'empty']);
    await expect.element(field('a')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field('c')).not.toHaveAttribute('aria-invalid');
    expect(opened.section.querySelector('[data-cell="a"]')!.getAttribute('aria-describedby')).toBe('ex-9-1-a-verdict');
  });

  it('takes the verdict off a cell that is changed, and confirms a full right table', async () => {
    const opened = await open();
    await field('a').fill('1');
    await opened.check.click();
    await expect.poll(() => verdicts(opened)[0]).toBe('again');
    await field('a').fill('0.5');
    expect(verdicts(opened)[0]).toBe('');
    await field('b').fill('−1/4');
    await field('c').fill('0');
    await userEvent.keyboard('{Enter}');
    await opened.check.click();
    await expect.element(opened.status).toMatchTextContent(/Correct\..*words for right/);
    expect(opened.section.querySelectorAll('[data-right]')).toHaveLength(3);
  });

  it('is empty again with other numbers', async () => {
    const opened = await open();
    await field('a').fill('0.5');
    await opened.check.click();
    await expect.poll(() => verdicts(opened)[0]).toBe('correct');
    await opened.another.click();
    await expect.element(field('a')).toHaveValue('');
    expect(verdicts(opened)).toEqual(['', '', '']);
  });
});

describe('a choice of factors', () => {
  const factors: FactorsExercise = {
    id: 'ex-9-2',
    kind: 'factors',
    printed: () => numbersNamed({}),
    options: ['e', 'w', 'x', 'z'],
    right: () => ['e', 'w'],
    feedbackOn: (option) => (option === 'z' ? 'M03' : 'M08'),
    slips: ['M03', 'M08'],
  };
  const boxes = factors.options
    .map((id) => `<label><input type="checkbox" data-option="${id}" disabled>${id}</label>`)
    .join('');
  const box = (id: string) => page.getByRole('checkbox', { name: id, exact: true });

  it('asks for one at least', async () => {
    const { check, status } = await openExercise(factors as Exercise, boxes);
    await check.click();
    await expect.element(status).toHaveTextContent('Choose at least one, then press Check.');
  });

  it('has a sentence for each wrong one and counts those that are missing', async () => {
    const { check, status } = await openExercise(factors as Exercise, boxes);
    for (const id of ['e', 'z', 'x']) await box(id).click();
    await check.click();
    await expect.element(status).toMatchTextContent(/words for M08.*words for M03.*1 more is needed/);
    for (const id of ['z', 'x', 'w']) await box(id).click();
    await check.click();
    await expect.element(status).toMatchTextContent(/Correct\..*words for right/);
  });
});

describe('steps to be put in order', () => {
  const order: OrderExercise = {
    id: 'ex-9-3',
    kind: 'order',
    printed: () => numbersNamed({}),
    steps: ['one', 'two', 'three'],
    constraints: [
      { first: 'one', then: 'two', slip: 'one-first' },
      { first: 'two', then: 'three', slip: 'two-first' },
    ],
  };
  const printed = shuffledSteps(order, 0);
  const item = (id: string): string =>
    `<li class="step" data-step="${id}"><span class="step-words">put ${id} here</span>` +
    `<button data-move="up" aria-label="${id} up" disabled></button><button data-move="down" aria-label="${id} down" disabled></button></li>`;
  const open = () => openExercise(order as Exercise, `<ol class="steps">${printed.map(item).join('')}</ol>`);
  const shown = ({ section }: { section: HTMLElement }) =>
    [...section.querySelectorAll<HTMLElement>('.step')].map(({ dataset }) => dataset.step!);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  it('stand as printed, move by buttons and keep the focus', async () => {
    const opened = await open();
    expect(shown(opened)).toEqual(printed);
    const [first, second] = printed;
    await expect.element(button(`${first} up`)).toBeDisabled();
    await button(`${second} up`).click();
    expect(shown(opened).slice(0, 2)).toEqual([second, first]);
    // Its own button can do no more: the other one of the step has the focus.
    await expect.element(button(`${second} down`)).toHaveFocus();
    expect(opened.section.querySelector('[aria-live="polite"].visually-hidden')!.textContent).toBe('place 1 of 3');
  });

  it('tell whoever hears a button which step it moves', async () => {
    await open();
    await expect.element(button('two up')).toHaveAccessibleDescription('put two here');
    await expect.element(button('two down')).toHaveAccessibleDescription('put two here');
  });

  it('move by the arrow keys', async () => {
    const opened = await open();
    const last = printed[2];
    button(`${last} up`).element().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(shown(opened)[0]).toBe(last);
    await userEvent.keyboard('{ArrowDown}');
    expect(shown(opened)[1]).toBe(last);
  });

  it('move when they are dragged, and end where they are dropped', async () => {
    const opened = await open();
    const step = (id: string) => opened.section.querySelector<HTMLElement>(`[data-step="${id}"]`)!;
    for (const [place, id] of order.steps.entries()) {
      const there = shown(opened)[place];
      if (there !== id) await userEvent.dragAndDrop(step(id), step(there));
      expect(shown(opened)[place]).toBe(id);
    }
    await opened.check.click();
    await expect.element(opened.status).toMatchTextContent(/Correct\..*words for right/);
  });

  it('are not moved by what is dragged in from elsewhere', async () => {
    const opened = await open();
    opened.section
      .querySelector('.step')!
      .dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
    expect(shown(opened)).toEqual(printed);
  });

  it('name the first rule that is broken', async () => {
    const opened = await open();
    const first = (id: string) => button(`${id} up`).element();
    for (const id of ['one', 'three']) {
      while (shown(opened)[0] !== id) {
        first(id).focus();
        await userEvent.keyboard('{ArrowUp}');
      }
    }
    await opened.check.click();
    const expected = shown(opened).join() === 'three,one,two' ? 'two-first' : 'one-first';
    await expect.element(opened.status).toMatchTextContent(new RegExp(`words for ${expected}`));
  });
});

describe('an updated value', () => {
  const updated: NumericExercise = {
    id: 'ex-9-4',
    kind: 'numeric',
    printed: () => numbersNamed({ w: 0.7, step: 0.0384 }),
    answer: ({ value }) => value('w') + value('step'),
    from: ({ value }) => value('w'),
    slips: [{ id: 'M17', values: ({ value }) => [value('w') - value('step')] }],
  };
  const answered = async (text: string) => {
    const { status } = await openExercise(updated as Exercise, '');
    await page.getByRole('textbox').fill(text);
    await userEvent.keyboard('{Enter}');
    return status;
  };

  it.each([
    ['0.7384', /Correct\./],
    ['0.738', /Correct\./],
    // Within half a per cent of the value, but not of its change.
    ['0.7370', /none of the usual slips/],
    ['0.6616', /words for M17/],
    ['0.7', /rounded so far/],
  ])('is judged by its change: %s', async (text, words) => {
    await expect.element(await answered(text)).toMatchTextContent(words);
  });
});
