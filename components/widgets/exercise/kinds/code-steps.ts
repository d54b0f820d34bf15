import type { Locale } from '#i18n/locales.ts';

/** The five steps of backpropagation, as every worked example calls them. */
const steps: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  ko: { '①': '순전파', '②': '손실', '③': '출력층 δ', '④': '은닉층 δ', '⑤': '기울기' },
  en: { '①': 'Forward pass', '②': 'Loss', '③': 'Output δ', '④': 'Hidden δ', '⑤': 'Gradients' },
};

/** A program with the names of the steps behind their circled numbers. */
export function withSteps(program: string, locale: Locale): string {
  return program.replace(/[①-⑤]$/gm, (circled) => `${circled} ${steps[locale][circled]}`);
}
