import type { Card } from '#exercises/card.ts';
import type { CodeExercise, Exercise, Language } from '#exercises/exercise.ts';
import type { Locale } from '#i18n/locales.ts';
import type { StorageProblem } from '#reader/storage.ts';
import type { Posed } from '../bench.ts';
import { keepDraft, preferLanguage, preferredLanguage, readDraft } from './code-drafts.ts';
import type { FinishedRun } from './code-run.ts';
import { withSteps } from './code-steps.ts';

const runner = () => import('./code-run.ts');

/** One reader's work on a program. */
export class CodeWork {
  readonly #id: string;
  readonly #starter: Readonly<Record<Language, string>>;
  language = $state<Language>('javascript');
  texts = $state<Record<Language, string>>({ javascript: '', python: '' });
  output = $state('');
  runs = $state(0);
  finished = $state.raw<FinishedRun>();
  /** What runs programs could not be fetched. */
  isUnavailable = $state(false);
  draftProblem = $state<StorageProblem>();
  #running = $state.raw<AbortController>();

  /** `card` of an exercise that has a starter. */
  constructor({ id, starter }: Card, locale: Locale) {
    this.#id = id;
    const { javascript, python } = starter!;
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
      this.texts[language] = readDraft(this.#id, language) ?? this.#starter[language];
    }
  }

  choose(language: Language): void {
    this.forget();
    this.language = language;
    preferLanguage(language);
  }

  write(language: Language, text: string): void {
    this.texts[language] = text;
    this.draftProblem = keepDraft(this.#id, language, text, this.#starter[language]);
  }

  reset(): void {
    this.forget();
    this.write(this.language, this.#starter[this.language]);
  }

  /** Ends a run and drops what the last one said, as when the numbers change. */
  forget(): void {
    this.stop();
    this.#running = undefined;
    this.finished = undefined;
    this.isUnavailable = false;
    this.output = '';
  }

  stop(): void {
    this.#running?.abort();
  }

  /**
   * Runs the program on the tests of the exercise `prepare` gives. Undefined while another run goes on, if its result is no longer wanted, and
   * if it could not be run.
   */
  async run(prepare: () => Promise<Posed<Exercise> | undefined>): Promise<FinishedRun | undefined> {
    if (this.isRunning) return undefined;
    this.forget();
    const running = new AbortController();
    this.#running = running;
    const isWanted = () => this.#running === running;
    const { language } = this;
    const program = {
      language,
      source: this.texts[language],
      signal: running.signal,
      onOutput: (text: string) => {
        if (isWanted()) this.output += text;
      },
    };
    const posed = await prepare();
    const finished = await runner()
      .then(({ runTests }) => posed && runTests(posed as Posed<CodeExercise>, program))
      .catch(() => undefined);
    if (!isWanted()) return undefined;
    this.#running = undefined;
    this.finished = finished;
    this.isUnavailable = posed !== undefined && finished === undefined;
    this.runs++;
    return finished;
  }
}
