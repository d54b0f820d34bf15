import type { Locale, Localized } from '#i18n/locales.ts';
import { en } from './strings.en.ts';
import { ko } from './strings.ko.ts';
import type { Words } from './words.ts';

export const strings: Localized<Words> = { ko, en };

export const wordsOf = (locale: Locale): Words => strings[locale];
