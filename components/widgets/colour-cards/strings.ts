import type { Locale, Localized } from '#i18n/locales.ts';
import type { ChainId } from './chain.ts';
import { en } from './strings.en.ts';
import { ko } from './strings.ko.ts';
import type { Words, WordsOfChains } from './words.ts';

const strings: Localized<WordsOfChains> = { ko, en };

export function wordsOf(locale: Locale, chain: ChainId): Words {
  const { shared, output, hidden } = strings[locale];
  return { ...shared, ...(chain === 'output' ? output : hidden) };
}
