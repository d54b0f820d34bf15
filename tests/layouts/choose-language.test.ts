import { describe, expect, it } from 'vitest';
import { preferred } from '#layouts/client/choose-language.ts';

describe('the language a reader is led to', () => {
  it.each([
    ['the stored choice, whatever the browser asks for', 'en', ['ko-KR'], 'en'],
    ['the first of the browser’s languages that is offered', null, ['fr-FR', 'en-US', 'ko'], 'en'],
    ['a language by its tag, without region and case', null, ['KO-kr'], 'ko'],
    ['the first offered if the browser asks for none of them', null, ['fr', 'de'], 'ko'],
    ['not a stored choice that is not offered', 'xx', ['en'], 'en'],
  ])('is %s', (_, choice, wanted, language) => {
    expect(preferred(['ko', 'en'], choice, wanted)).toBe(language);
  });
});
