import { describe, expect, it } from 'vitest';
import { defaultLocale, localeOf } from '#i18n/locales.ts';

describe('localeOf', () => {
  it.each([
    ['/ko/', 'ko'],
    ['/en/hidden-layer/', 'en'],
    ['/book/en/hidden-layer/', 'en'],
    ['/en/book/ko/notation/', 'ko'],
    ['/', defaultLocale],
    ['/404.html', defaultLocale],
  ])('%s is %s', (pathname, locale) => {
    expect(localeOf({ pathname })).toBe(locale);
  });
});
