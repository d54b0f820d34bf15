import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Progress from '#components/widgets/progress/Progress.svelte';
import { wordsOf } from '#components/widgets/progress/strings.ts';
import { recordAttempt } from '#reader/progress.ts';
import { attempt, day } from '../../reader/attempts.ts';

const book = [
  {
    number: 5,
    slug: 'hidden-layer',
    title: 'The hidden layer',
    href: '/en/hidden-layer/',
    exercises: ['5-1', '5-2'].map((number) => ({
      id: `ex-${number}`,
      number,
      href: `/en/exercises/#ex-${number}`,
      canVary: true,
    })),
  },
];

const open = (locale: 'ko' | 'en' = 'en') => render(Progress, { props: { book, locale, words: wordsOf(locale) } });

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('the page of progress', () => {
  it('says in both languages that nothing was done yet', async () => {
    await expect.element((await open()).getByText(/No exercise done yet/)).toBeVisible();
    await expect.element((await open('ko')).getByText(/아직 푼 문제가 없습니다/)).toBeVisible();
  });

  it('shows results, what is due with fresh numbers, what was sure but wrong, and the slips', async () => {
    const at = Date.now() - 3 * day;
    recordAttempt(attempt({ result: 'wrong', slip: 'M02', confidence: 'sure', at }));
    recordAttempt(attempt({ hints: 1, confidence: 'think', at: at + 1 }));
    const screen = await open();
    const row = screen.getByRole('row', { name: /Exercise 5-1/ });
    await expect.element(row).toMatchTextContent(/right with hints\s*2\s*1\s*sure → think so/);
    await expect.element(screen.getByRole('row', { name: /Exercise 5-2/ })).toMatchTextContent(/not yet/);
    const due = screen.getByRole('region', { name: 'To do again' });
    await expect.element(due.getByRole('link')).toHaveAttribute('href', '/en/exercises/?ex-5-1=1#ex-5-1');
    const sure = screen.getByRole('region', { name: 'Sure but wrong' });
    await expect.element(sure).toMatchTextContent(/Exercise 5-1.*right since then/);
    await expect.element(screen.getByText('left out the hidden unit’s slope')).toBeVisible();
    await expect.element(screen.getByText('0 of 1 (0%)').first()).toBeVisible();
  });

  it('offers to continue where the reader stopped', async () => {
    localStorage.setItem('backward-pass:place', '[1,{"chapter":"hidden-layer","section":"two-paths","at":1}]');
    const link = (await open()).getByRole('link', { name: 'Continue: Chapter 5 The hidden layer' });
    await expect.element(link).toHaveAttribute('href', '/en/hidden-layer/#two-paths');
  });

  it('says that a record is damaged and works on', async () => {
    recordAttempt(attempt());
    localStorage.setItem('backward-pass:attempt:0m8k2j4h1-00000000000', '{"cut');
    const screen = await open();
    await expect.element(screen.getByText(/Unreadable records: 1/)).toBeVisible();
    await expect.element(screen.getByRole('row', { name: /Exercise 5-1/ })).toMatchTextContent(/right/);
  });

  it('deletes everything after a second word and takes it back, by keyboard', async () => {
    recordAttempt(attempt());
    const screen = await open();
    screen.getByRole('button', { name: 'Delete everything' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('group', { name: /cannot be undone/ })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(localStorage.length).toBe(1);
    await expect.element(screen.getByRole('button', { name: 'Delete everything' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(localStorage.length).toBe(0);
    await expect.element(screen.getByText(/Everything was deleted/)).toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(localStorage.length).toBe(1);
    await expect.element(screen.getByText('Undone.')).toHaveFocus();
  });

  it('looks at a file before merging it, and undoes the merge', async () => {
    const screen = await open();
    const file = {
      format: 'backward-pass-progress',
      version: 1,
      attempts: [{ id: '0m8k2j4h1-00000000000', ...attempt() }],
    };
    const choose = (text: string) =>
      userEvent.upload(screen.getByLabelText('Import from a file').element(), new File([text], 'progress.json'));
    await choose(JSON.stringify(file));
    await expect.element(screen.getByRole('group')).toMatchTextContent(/add answers: 1/);
    expect(localStorage.length).toBe(0);
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(screen.getByLabelText('Import from a file')).toHaveFocus();
    await choose(JSON.stringify(file));
    await screen.getByRole('button', { name: 'Merge' }).click();
    expect(localStorage.length).toBe(1);
    await expect.element(screen.getByText('Answers merged: 1.')).toBeVisible();
    await expect.element(screen.getByLabelText('Import from a file')).toHaveFocus();
    await choose('{"format":"something else"}');
    await expect.element(screen.getByText(/This file was not exported from this book/)).toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(localStorage.length).toBe(0);
  });
});
