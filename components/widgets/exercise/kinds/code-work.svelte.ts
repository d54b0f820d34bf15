import { testsOf } from '#exercises/code/code-test.ts';
import type { CodeTest } from '#exercises/code/code-test.ts';
import { gradeCode } from '#exercises/code/grade-code.ts';
import type { CodeVerdict } from '#exercises/code/grade-code.ts';
import { programOf } from '#exercises/code/program.ts';
import type { CodeExercise, Language } from '#exercises/exercise.ts';
import type { Locale } from '#i18n/locales.ts';
import type { StorageProblem } from '#reader/storage.ts';
import type { RunOutcome } from '#sandbox/run-code.ts';
import { keepDraft, preferLanguage, preferredLanguage, readDraft } from './code-drafts.ts';
import { withSteps } from './code-words.ts';

const runner = () => import('#sandbox/run-code.ts');

/** A run that has ended: the tests it was put to, how it ended and what is to be said of it. */
export interface FinishedRun {
  readonly tests: readonly CodeTest[];
  readonly outcome: RunOutcome;
  /** Present if the calls were made. */
  readonly verdict?: CodeVerdict;
}

/** One reader's work on a program. */
export class CodeWork {
  readonly exercise: CodeExercise;
  readonly #starter: Readonly<Record<Language, string>>;
  language = $state<Language>('javascript');
  texts = $state<Record<Language, string>>({ javascript: '', python: '' });
  output = $state('');
  runs = $state(0);
  finished = $state.raw<FinishedRun>();
  draftProblem = $state<StorageProblem>();
  #running = $state.raw<AbortController>();

  constructor(exercise: CodeExercise, locale: Locale) {
    this.exercise = exercise;
    const { javascript, python } = exercise.starter;
    this.#starter = { javascript: withSteps(javascript, locale), python: withSteps(python, locale) };
    this.texts = { ...this.#starter };
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Takes up what the reader left here; for the browser. */
  resume(): void {
    this.language = preferredLanguage();
    for (const language of ['javascript', 'python'] as const) {
      this.texts[language] = readDraft(this.exercise.id, language) ?? this.#starter[language];
    }
  }

  choose(language: Language): void {
    this.forget();
    this.language = language;
    preferLanguage(language);
  }

  write(language: Language, text: string): void {
    this.texts[language] = text;
    this.draftProblem = keepDraft(this.exercise.id, language, text, this.#starter[language]);
  }

  reset(): void {
    this.forget();
    this.write(this.language, this.#starter[this.language]);
  }

  /** Ends a run and drops what the last one said, as when the numbers change. */
  forget(): void {
    this.stop();
    this.finished = undefined;
    this.output = '';
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Runs the program on the tests of a seed. Undefined while another run goes on, and if its result is no longer wanted. */
  async run(seed: number): Promise<FinishedRun | undefined> {
    if (this.isRunning) return undefined;
    this.forget();
    const running = new AbortController();
    this.#running = running;
    const { exercise, language } = this;
    const tests = testsOf(exercise, seed);
    const outcome = await runner()
      .then(({ runCode }) =>
        runCode({
          language,
          ...programOf(exercise, language, this.texts[language]),
          calls: tests.map(({ args }) => args),
          signal: running.signal,
          onOutput: (text) => (this.output += text),
        }),
      )
      .catch((): RunOutcome => ({ status: 'unavailable', output: '', cut: false, milliseconds: 0 }));
    this.#running = undefined;
    if (language !== this.language) return undefined;
    const results = outcome.status === 'done' ? outcome.results : undefined;
    this.finished = { tests, outcome, ...(results && { verdict: gradeCode(exercise, tests, results) }) };
    this.runs++;
    return this.finished;
  }
}
