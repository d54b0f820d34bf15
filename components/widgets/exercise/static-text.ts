import type { Exercise } from '#exercises/exercise.ts';
import { shuffledSteps } from '#exercises/grade-order.ts';
import { variantOf } from '#exercises/variant.ts';
import type { Localized, Locale } from '#i18n/locales.ts';
import { placeText } from './place.ts';

/**
 * The words of an exercise as HTML with all its controls, every named place filled with the printed numbers, steps out of order.
 * @throws RangeError for an unknown name.
 */
export function printedWords(html: string, exercise: Exercise, locale: Locale): string {
  return withSteps(
    withOptions(withCases(withNumbers(withProgram(html, exercise, locale), exercise), exercise), exercise),
    exercise,
  );
}

function withNumbers(html: string, exercise: Exercise): string {
  const printed = variantOf(exercise, 0);
  return html.replace(
    /(<span class="num" data-v="([^"]+)"([^>]*)>)<\/span>/g,
    (_, start: string, of: string, rest: string) => {
      const place = { of, josa: /data-josa="([^"]+)"/.exec(rest)?.[1], guarded: rest.includes('data-guarded') };
      return `${start}${placeText(printed, place)}</span>`;
    },
  );
}

function withCases(html: string, exercise: Exercise): string {
  const { choices = {} } = exercise.printed();
  return html.replace(/data-case="([^"]+)" data-is="([^"]+)"/g, (found, of: string, is: string) =>
    choices[of] === is ? found : `${found} hidden`,
  );
}

/** A box each where several may be right, otherwise one of a choice. */
function withOptions(html: string, exercise: Exercise): string {
  const several =
    exercise.kind === 'factors' ||
    (exercise.kind === 'predict' && exercise.form.kind === 'choice' && exercise.form.several === true);
  return html.replaceAll(
    '<input data-option=',
    `<input type="${several ? 'checkbox' : 'radio'}" name="${exercise.id}-option" data-option=`,
  );
}

function withSteps(html: string, exercise: Exercise): string {
  if (exercise.kind !== 'order') return html;
  const items = new Map(
    [...html.matchAll(/<li class="step" data-step="([^"]*)".*?<\/li>/gs)].map(([item, id]) => [id, item]),
  );
  const order = shuffledSteps(exercise, 0);
  if (order.some((id) => !items.has(id))) return html;
  return html.replace(
    /(<ol class="steps">).*?(<\/ol>)/s,
    (_, start: string, end: string) => start + order.map((id) => items.get(id)!).join('') + end,
  );
}

const programWords: Localized<{ language: string; line: (number: number) => string }> = {
  ko: { language: '언어', line: (number) => `${number}행` },
  en: { language: 'Language', line: (number) => `Line ${number}` },
};
const languages = { javascript: 'JavaScript', python: 'Python' } as const;

/** The listing of a program in both languages, a choice of a line in each. */
function withProgram(html: string, exercise: Exercise, locale: Locale): string {
  if (exercise.kind !== 'bug') return html;
  const { id, program } = exercise;
  const words = programWords[locale];
  const ids = Object.keys(languages) as (keyof typeof languages)[];
  const line = (text: string, n: number, language: string): string =>
    `<li><label><input type="radio" name="${id}-${language}-line" data-line="${n + 1}" aria-label="${words.line(n + 1)}: ${escaped(text.trim())}" disabled>` +
    `<code>${escaped(text)}</code></label></li>`;
  const listing = (language: keyof typeof languages): string =>
    `<ol class="program" data-language="${language}" aria-label="${languages[language]}">` +
    `${program[language].map((text, n) => line(text, n, language)).join('')}</ol>`;
  const choice = ids.map(
    (language, n) =>
      `<label><input type="radio" name="${id}-language" data-language-choice="${language}"${n === 0 ? ' checked' : ''} disabled> ${languages[language]}</label>`,
  );
  return html.replace(
    '<div data-program></div>',
    `<div class="program-languages" role="radiogroup" aria-label="${words.language}">${choice.join('')}</div>${ids.map(listing).join('')}`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
