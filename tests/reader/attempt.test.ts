import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestTime } from '#reader/attempt.ts';
import { isAttemptId, nextId } from '#reader/attempt-id.ts';
import { counter } from './areas.ts';
import { anyAttempt, attempt, isAttempt, noon } from './attempts.ts';

describe('an attempt as it is stored', () => {
  it('is read whatever the book writes', () => {
    fc.assert(fc.property(anyAttempt, (any) => isAttempt(JSON.parse(JSON.stringify(any)))));
    expect(isAttempt(attempt({ slip: 'path_left-out', confidence: 'guess', seed: 999_999, hints: 99 }))).toBe(true);
    expect(isAttempt(attempt({ at: 0 }))).toBe(true);
    expect(isAttempt(attempt({ at: latestTime }))).toBe(true);
    for (const result of ['right', 'wrong', 'done'] as const) expect(isAttempt(attempt({ result }))).toBe(true);
    for (const confidence of ['guess', 'think', 'sure'] as const) expect(isAttempt(attempt({ confidence }))).toBe(true);
    expect(isAttempt(attempt({ exercise: `e${'x'.repeat(63)}` }))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no object', 8],
    ['null', null],
    ['a text', 'right'],
    ['a list', []],
    ['an unknown field', { ...attempt(), extra: 1 }],
    ['an own __proto__', JSON.parse('{"__proto__":{},"exercise":"ex-5-1","seed":0,"result":"right","hints":0,"at":1}')],
    ['no exercise', { ...attempt(), exercise: undefined }],
    ['an exercise that is a number', { ...attempt(), exercise: 51 }],
    ['__proto__ as exercise', attempt({ exercise: '__proto__' })],
    ['markup as exercise', attempt({ exercise: 'ex<b>' })],
    ['an exercise that begins with a digit', attempt({ exercise: '5-1' })],
    ['a line break after the exercise', attempt({ exercise: 'ex-5-1\n' })],
    ['too long an exercise', attempt({ exercise: `e${'x'.repeat(64)}` })],
    ['a negative seed', attempt({ seed: -1 })],
    ['a seed too high', attempt({ seed: 1_000_000 })],
    ['a seed that is not whole', attempt({ seed: 0.5 })],
    ['a seed that is a text', { ...attempt(), seed: '0' }],
    ['an unknown result', { ...attempt(), result: 'perfect' }],
    ['a slip that is a number', { ...attempt(), slip: 2 }],
    ['a slip of null', { ...attempt(), slip: null }],
    ['an unknown confidence', { ...attempt(), confidence: 'certain' }],
    ['no hints', { ...attempt(), hints: undefined }],
    ['hundred hints', attempt({ hints: 100 })],
    ['an endless time', attempt({ at: Infinity })],
    ['a time after 2200', attempt({ at: latestTime + 1 })],
    ['a time before 1970', attempt({ at: -1 })],
    ['no number as time', attempt({ at: NaN })],
  ])('is refused with %s', (_, record) => {
    expect(isAttempt(record)).toBe(false);
  });
});

describe('the id of an attempt', () => {
  it('is one, and starts with the time', () => {
    const id = nextId(noon, [], counter());
    expect(isAttemptId(id)).toBe(true);
    expect(parseInt(id.split('-')[0], 36)).toBe(noon);
  });

  it('sorts after all earlier ones, also when the clock goes back or stands still', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: latestTime }), { minLength: 2, maxLength: 20 }), (times) => {
        const ids: string[] = [];
        const chance = counter();
        for (const at of times) ids.push(nextId(at, ids, chance));
        expect(ids.toSorted()).toEqual(ids);
        expect(ids.every(isAttemptId)).toBe(true);
      }),
    );
  });

  it('is another one in another tab at the same moment', () => {
    expect(nextId(noon, [], () => 1)).not.toBe(nextId(noon, [], () => 2 ** 31));
    const low = [0, 0xffff_f000];
    const high = [0, 0];
    expect(nextId(noon, [], () => low.shift()!)).not.toBe(nextId(noon, [], () => high.shift()!));
  });

  it('has one length, whatever the time and the chance', () => {
    for (const chance of [0, 1, 2 ** 32 - 1, -1]) {
      for (const at of [0, 1, noon, latestTime]) expect(nextId(at, [], () => chance)).toHaveLength(21);
    }
  });

  it('stays one after an id from the far future', () => {
    const last = `${(latestTime + 1e9).toString(36)}-00000000000`;
    expect(isAttemptId(last)).toBe(true);
    expect(isAttemptId(nextId(noon, [last], counter()))).toBe(true);
  });

  it.each([
    '',
    'zzzzzzzzz-00000000000',
    `${(latestTime + 1e9 + 1).toString(36)}-00000000000`,
    '0m8k2j4h1',
    '0m8k2j4h1-0000000000',
    '0m8k2j4h1-000000000000',
    '0M8K2J4H1-00000000000',
    'x0m8k2j4h1-00000000000',
    '0m8k2j4h1-00000000000.bak',
    '__proto__',
  ])('is not “%s”', (text) => {
    expect(isAttemptId(text)).toBe(false);
  });

  it('ignores what is no id among the earlier ones', () => {
    expect(parseInt(nextId(noon, ['zzzzzzzzz-00000000000', 'junk'], counter()), 36)).toBe(noon);
  });
});
