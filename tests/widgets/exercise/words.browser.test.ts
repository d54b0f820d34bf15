import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BugExercise, Exercise } from '#exercises/exercise.ts';
import { tanhOutput } from '#content/chapters/04-output-layer/exercises/4-6.ts';
import { numbersNamed, openExercise } from './open-exercise.ts';

const ownAddress = location.href;
afterEach(() => {
  for (const section of document.querySelectorAll('section')) section.remove();
  history.replaceState(null, '', ownAddress);
});

describe('a faulty program', () => {
  const bug: BugExercise = {
    id: 'ex-9-5',
    kind: 'bug',
    printed: () => numbersNamed({}),
    draw: () => numbersNamed({}),
    program: { javascript: ['one();', 'two();'], python: ['one()', 'two()'] },
    fault: { line: 2, mended: { javascript: 'three();', python: 'three()' } },
    reasons: ['M06', 'M10'],
    reason: 'M06',
    symptom: () => [
      { name: 'a', given: 0.5, measured: 0.5 },
      { name: 'b', given: 0.25, measured: 0.5 },
    ],
  };
  const lines = (['javascript', 'python'] as const)
    .flatMap((language) =>
      [1, 2].map(
        (n) => `<input type="radio" name="${language}" data-line="${n}" aria-label="${language} ${n}" disabled>`,
      ),
    )
    .join('');
  const reasons = bug.reasons
    .map((id) => `<input type="radio" name="reason" data-option="${id}" aria-label="${id}" disabled>`)
    .join('');
  const rows = ['a', 'b']
    .map((id) => `<tr data-row="${id}"><th>${id}</th><td data-column="first"></td><td data-column="second"></td></tr>`)
    .join('');
  const run = `<div data-run hidden><table><thead><tr><td></td><th data-column="first"></th><th data-column="second"></th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const open = () => openExercise(bug as Exercise, lines + reasons + run);
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();

  it('asks for a line and a reason', async () => {
    const { check, status } = await open();
    await choose('javascript 2');
    await check.click();
    await expect.element(status).toHaveTextContent('Choose a line and a reason.');
  });

  it('has one choice of a line in both languages, and says which half is right', async () => {
    const { check, status } = await open();
    await choose('javascript 1');
    await choose('python 2');
    await expect.element(page.getByRole('radio', { name: 'javascript 2' })).toBeChecked();
    await choose('M10');
    await check.click();
    await expect.element(status).toMatchTextContent(/The line is the right one.*words for M10/);
    await choose('javascript 1');
    await choose('M06');
    await check.click();
    await expect.element(status).toMatchTextContent(/The line you chose computes the right thing/);
    await choose('python 2');
    await check.click();
    await expect.element(status).toMatchTextContent(/Correct\..*words for right/);
  });

  it('shows what it does beside what is measured, says so, and hides it with other numbers', async () => {
    const { section, another } = await open();
    const table = section.querySelector<HTMLElement>('[data-run]')!;
    await page.getByRole('button', { name: 'Run it against central differences' }).click();
    await expect.poll(() => table.hidden).toBe(false);
    expect([...table.querySelectorAll('[data-differs]')].map((row) => row.getAttribute('data-row'))).toEqual(['b']);
    const heard = section.querySelector('[aria-live="polite"].visually-hidden')!;
    expect(heard.textContent).toMatch(/1 of 2 gradients differ/);
    await another.click();
    await expect.poll(() => table.hidden).toBe(true);
    expect(heard.textContent).toBe('');
  });
});

describe('a formula', () => {
  const open = () => openExercise(tanhOutput as unknown as Exercise, '');
  const field = () => page.getByRole('textbox');
  const preview = ({ section }: { section: HTMLElement }) => section.querySelector<HTMLElement>('.preview')!;
  /** Its typesetter comes late. */
  const loading = { timeout: 15_000 };

  it('is shown as it is read, or what keeps it from being read', async () => {
    const opened = await open();
    await field().fill('a₁ (ŷ − y)');
    await expect.poll(() => preview(opened).querySelector('.katex'), loading).not.toBeNull();
    await field().fill('a₁ (ŷ − y) #');
    await expect.poll(() => preview(opened).textContent).toContain('“#” cannot be read');
    await field().fill('a₃');
    await expect.poll(() => preview(opened).textContent).toContain('a₃ is no name of this exercise');
    await field().fill(`${'x'.repeat(300)}`);
    await expect.poll(() => preview(opened).textContent).toMatch(/^x{23}… is no name/);
    await field().fill('');
    await expect.poll(() => preview(opened).textContent).toBe('');
  });

  it('is judged by its values, and a slip is named', async () => {
    const opened = await open();
    await field().fill('(y - ŷ)(1 - ŷ²) a1');
    await userEvent.keyboard('{Enter}');
    await expect.element(opened.status).toMatchTextContent(/words for M04/);
    await field().fill('1/0');
    await userEvent.keyboard('{Enter}');
    await expect.element(opened.status).toMatchTextContent(/^It has values at other places/);
    await field().fill('a1 (ŷ - y)(1 - ŷ)(1 + ŷ)');
    await userEvent.keyboard('{Enter}');
    await expect.element(opened.status).toMatchTextContent(/Correct\./);
  });

  it('is gone with other numbers', async () => {
    const opened = await open();
    await field().fill('a1');
    await expect.poll(() => preview(opened).querySelector('.katex'), loading).not.toBeNull();
    await opened.another.click();
    await expect.element(field()).toHaveValue('');
    expect(preview(opened).textContent).toBe('');
  });
});
