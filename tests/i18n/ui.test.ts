import { describe, expect, it } from 'vitest';
import { ui } from '#i18n/ui.ts';

const flat = (words: object): string[] =>
  Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'function' ? [String(word(1))] : flat(word as object),
  );

describe('the words of the shell', () => {
  it('are never empty', () => {
    expect([...flat(ui('ko')), ...flat(ui('en'))].filter((word) => word.trim() === '')).toEqual([]);
  });

  it('are polite in Korean: sentences end in 합니다체 or a request', () => {
    const sentences = flat(ui('ko')).filter((word) => word.endsWith('.'));
    for (const sentence of sentences) expect(sentence).toMatch(/(니다|세요)\.$/);
  });

  it('hold no Korean in English', () => {
    expect(flat(ui('en')).filter((word) => /\p{Script=Hangul}/u.test(word))).toEqual([]);
  });
});
