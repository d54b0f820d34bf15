import type { Language } from '#exercises/exercise.ts';
import { storedChoice, storeChoice } from '#reader/choice.ts';
import { readerStore } from '#reader/storage.ts';
import type { Form, StorageProblem } from '#reader/storage.ts';

const languages: readonly Language[] = ['javascript', 'python'];
const longestDraft = 50_000;

/** A reader's own program, as it was left. */
const draftForm: Form<string> = {
  version: 1,
  check: (record) => (typeof record === 'string' && record.length <= longestDraft ? record : undefined),
};

const draftKey = (exercise: string, language: Language) => `draft:${exercise}:${language}`;

/** What a reader has written for an exercise; undefined if that is nothing, or nothing readable. */
export function readDraft(exercise: string, language: Language): string | undefined {
  return readerStore.read(draftKey(exercise, language), draftForm).value;
}

/** Keeps what a reader has written; the starter itself need not be kept. */
export function keepDraft(
  exercise: string,
  language: Language,
  text: string,
  starter: string,
): StorageProblem | undefined {
  const key = draftKey(exercise, language);
  if (text === starter) return readerStore.remove(key);
  return text.length > longestDraft ? 'full' : readerStore.write(key, draftForm, text);
}

/** The language a reader writes in, in every exercise. */
export function preferredLanguage(): Language {
  return languages.find((language) => language === storedChoice('code-language')) ?? 'javascript';
}

/** Keeps the language for the next exercise. */
export function preferLanguage(language: Language): void {
  storeChoice('code-language', language);
}
