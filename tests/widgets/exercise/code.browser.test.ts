import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Code from '#components/widgets/exercise/kinds/Code.svelte';
import { fillPlaces } from '#components/widgets/exercise/places.ts';
import { backprop } from '#content/chapters/05-hidden-layer/exercises/5-7.ts';
import { cardOf } from '#exercises/card.ts';
import type { Exercise } from '#exercises/exercise.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import type { RunOutcome, RunRequest } from '#sandbox/run-code.ts';

const runCode = vi.hoisted(() => vi.fn<(request: RunRequest) => Promise<RunOutcome>>());
vi.mock('#sandbox/run-code.ts', () => ({ runCode }));

/** The first test to open the editor waits for the test server to bundle it. */
const loading = { timeout: 10_000 };
const ended = { output: '', cut: false, milliseconds: 1 };

/** Runs JavaScript in the page: these programs are the book's own. */
function runHere({ source, functionName, calls }: RunRequest): Promise<RunOutcome> {
  const call = new Function(`${source}\nreturn ${functionName};`)();
  return Promise.resolve({ ...ended, status: 'done', results: calls.map((args) => ({ value: call(...args) })) });
}

function open(onJudged = vi.fn(), { isOffline = false } = {}) {
  const feedback = (name: string) => new Text(`feedback on ${name}`);
  const exercise = backprop as unknown as Exercise;
  const posed = { exercise, variant: variantOf(exercise, 0), twin: twinOf(exercise, 0), fillPlaces };
  const prepare = () => Promise.resolve(isOffline ? undefined : posed);
  render(Code, { card: cardOf(exercise), prepare, variantSeed: 0, locale: 'en', feedback, onJudged });
  return onJudged;
}

const plain = () => document.querySelector('textarea')!;
const editor = () => document.querySelector('.host')!.shadowRoot?.querySelector<HTMLElement>('.cm-content');
const program = () => [...editor()!.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n');

async function openEditor() {
  plain().focus();
  await vi.waitFor(() => expect(editor()?.matches(':focus')).toBe(true), loading);
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  return editor()!;
}

async function press(name: string) {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

beforeEach(() => {
  localStorage.clear();
  runCode.mockImplementation(runHere);
});
afterEach(() => vi.clearAllMocks());

describe('the editor of a program', () => {
  it('starts as a plain field, and works as one', async () => {
    const onJudged = open();
    expect(plain().value).toContain('// ① Forward pass');
    plain().value = backprop.model.javascript;
    plain().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Sure');
    await expect.element(page.getByRole('status')).toHaveTextContent('13 of 13 tests passed. feedback on right');
    expect(onJudged).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: expect.objectContaining({ right: true, complete: true }) }),
      'sure',
    );
  });

  it('takes over text, caret and focus when it is first used', async () => {
    open();
    const text = plain().value;
    plain().setSelectionRange(9, 9);
    plain().focus();
    await vi.waitFor(() => expect(editor()?.matches(':focus')).toBe(true), loading);
    expect(program()).toBe(text);
    expect(plain().hidden).toBe(true);
    await userEvent.keyboard('my_');
    expect(program()).toContain('function my_sigmoid');
    expect(editor()!.getAttribute('aria-label')).toBe('Program (JavaScript)');
  });

  it('indents with Tab, and lets go after Escape', async () => {
    open();
    await openEditor();
    await userEvent.keyboard('{Tab}');
    expect(program()).toMatch(/^ {2}function sigmoid/);
    await userEvent.keyboard('{Escape}{Tab}');
    expect(document.activeElement).toBe(page.getByRole('button', { name: 'Run', exact: true }).element());
  });

  it('keeps what was written in each language, and its undo', async () => {
    open();
    await openEditor();
    await userEvent.keyboard('abc');
    await userEvent.click(page.getByRole('radio', { name: 'Python' }));
    await vi.waitFor(() => expect(program()).toContain('from math import exp'));
    expect(editor()!.getAttribute('aria-label')).toBe('Program (Python)');
    await userEvent.click(page.getByRole('radio', { name: 'JavaScript' }));
    await vi.waitFor(() => expect(program()).toMatch(/^abcfunction/));
    editor()!.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(program()).toMatch(/^function sigmoid/);
    await press('Back to the first code');
    expect(localStorage.getItem('backward-pass:draft:ex-5-7:javascript')).toBeNull();
  });

  it('finds the draft and the language again', async () => {
    localStorage.setItem('backward-pass:draft:ex-5-7:python', JSON.stringify([1, 'print(1)']));
    localStorage.setItem('backward-pass:code-language', 'python');
    open();
    await vi.waitFor(() => expect(plain().value).toBe('print(1)'));
    await openEditor();
    await userEvent.keyboard('{Control>}{End}{/Control}#');
    expect(localStorage.getItem('backward-pass:draft:ex-5-7:python')).toBe('[1,"print(1)#"]');
  });

  it('names the first wrong quantity and its slip', async () => {
    open();
    plain().value = backprop.model.javascript.replace('arriving * a[l][j] * (1 - a[l][j])', 'arriving');
    plain().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('Run');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        '1 of 13 tests passed. The δ of hidden unit 1 is −0.0672; it should be δ⁽¹⁾₁ = −0.010752. feedback on M02',
      );
  });

  it('says what is missing in an unfinished program, and does not count it', async () => {
    const onJudged = open();
    await press('Run');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('0 of 13 tests passed. result.a should have length 3, but has 1.');
    expect(onJudged).toHaveBeenCalledWith(
      expect.objectContaining({ verdict: expect.objectContaining({ right: false, complete: false }) }),
      undefined,
    );
  });

  it('leaves it to the exercise to say that its data cannot be fetched, and can be run again', async () => {
    const onJudged = open(vi.fn(), { isOffline: true });
    await press('Run');
    await expect.element(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
    expect(page.getByRole('status').element().textContent).toBe('');
    expect(onJudged).not.toHaveBeenCalled();
  });

  it('stops a run, and says so', async () => {
    runCode.mockImplementation(
      ({ signal, onOutput }) =>
        new Promise((resolve) => {
          onOutput?.('so far');
          signal!.addEventListener('abort', () => resolve({ ...ended, status: 'stopped' }));
        }),
    );
    open();
    await press('Run');
    await expect.element(page.getByText('so far')).toBeVisible();
    await press('Stop');
    await expect.element(page.getByRole('status')).toHaveTextContent('The run was stopped.');
  });

  it.each(['Back to the first code', 'Python'])(
    'drops what a run comes to that “%s” has made old, and can be run at once',
    async (name) => {
      let end: (outcome: RunOutcome) => void = () => undefined;
      let print: (text: string) => void = () => undefined;
      runCode.mockImplementation(({ onOutput }) => {
        print = onOutput!;
        return new Promise((resolve) => (end = resolve));
      });
      const onJudged = open();
      await press('Run');
      await vi.waitFor(() => expect(runCode).toHaveBeenCalledTimes(1));
      await (name === 'Python' ? userEvent.click(page.getByRole('radio', { name })) : press(name));
      await expect.element(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
      print('too late');
      end({ ...ended, status: 'done', results: [] });
      runCode.mockResolvedValue({ ...ended, status: 'missing' });
      await press('Run');
      await expect.element(page.getByRole('status')).toMatchTextContent(/no function backprop/);
      expect(document.body.textContent).not.toContain('too late');
      expect(onJudged).not.toHaveBeenCalled();
    },
  );

  it('says how a run ended that came to no results', async () => {
    runCode.mockResolvedValue({ ...ended, status: 'error', message: 'SyntaxError: expected ;', line: 3 });
    open();
    await press('Run');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('The program could not start. SyntaxError: expected ; (line 3)');
  });

  it('names no line the reader does not have: some programs end in lines of the book', async () => {
    runCode.mockResolvedValue({ ...ended, status: 'error', message: 'SyntaxError: end of input', line: 500 });
    open();
    await press('Run');
    await expect
      .element(page.getByRole('status'))
      .toMatchTextContent(/^The program could not start\. SyntaxError: end of input$/);
    runCode.mockResolvedValue({ ...ended, status: 'done', results: [{ error: 'TypeError: no', line: 500 }] });
    await press('Run');
    await expect.element(page.getByRole('status')).toMatchTextContent(/Stopped by an error: TypeError: no/);
  });
});
