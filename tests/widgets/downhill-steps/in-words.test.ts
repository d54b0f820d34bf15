import { describe, expect, it } from 'vitest';
import { DownhillState } from '#components/widgets/downhill-steps/downhill-state.svelte.ts';
import { DownhillInWords } from '#components/widgets/downhill-steps/in-words.ts';
import { defaultState } from '#components/widgets/downhill-steps/link.ts';
import type { LinkState } from '#components/widgets/downhill-steps/link.ts';
import { wordsOf } from '#components/widgets/downhill-steps/strings.ts';

describe.each(['ko', 'en'] as const)('in the words of %s', (locale) => {
  const words = wordsOf(locale);
  const at = (state: Partial<LinkState>): DownhillInWords =>
    new DownhillInWords(new DownhillState({ ...defaultState, guess: 'unknown', ...state }), words, locale);

  it.each([
    [0, 'stands'],
    [0.02, 'slow'],
    [0.1, 'smooth'],
    [1 / 9, 'arrives'],
    [0.2, 'swings-nearer'],
    [2 / 9, 'swings-forever'],
    [0.25, 'swings-away'],
  ] as const)('η = %d is called %s', (eta, way) => {
    expect(at({ eta, frame: 3 }).explanation).toContain(words.ways[way]);
  });

  it('every frame of every walk is told in whole sentences, without a number that is none', () => {
    const walks: Partial<LinkState>[] = [
      { eta: 0.3, start: 2 },
      { start: 0 },
      { own: 'sqrt(v)', start: 0.25, eta: 2 },
      { own: 'sqrt(v)', start: 0 },
      { own: 'v^4', start: 3, eta: 2 },
      { own: '1 - x^2', start: 0.5, eta: 0.4 },
    ];
    for (const walk of walks) {
      for (let frame = 0; frame <= 36; frame++) {
        const told = at({ ...walk, frame });
        expect(`${told.status} ${told.explanation} ${told.verdict('0.25')}`).not.toMatch(
          /[{}]|NaN|Infinity|undefined|-0/,
        );
      }
    }
  });

  it('says that a walk has left the figure, grows, or has to end', () => {
    expect(at({ frame: 12 }).explanation).toContain('v = 2.4414');
    expect(at({ own: '1 - x^2', start: 0.5, eta: 0.4, frame: 9 }).explanation).not.toContain(words.growing);
    expect(at({ own: 'v^4', start: 1, eta: 0.6, frame: 9 }).explanation).toContain(words.growing);
    expect(at({ own: 'v^4', start: 3, eta: 2, frame: 36 }).explanation).toContain(words.end.tooLarge);
    expect(at({ own: 'sqrt(v)', start: 0.25, eta: 2, frame: 36 }).explanation).toContain('−1.75');
  });
});
