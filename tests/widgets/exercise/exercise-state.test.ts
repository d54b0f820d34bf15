import { describe, expect, it } from 'vitest';
import { ExerciseState } from '#components/widgets/exercise/exercise-state.svelte.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises.ts';

const answered = (text: string, seed = 0): ExerciseState => {
  const work = new ExerciseState(hiddenDelta);
  work.start(seed);
  work.text = text;
  work.check();
  return work;
};

describe('ExerciseState', () => {
  it('counts answers it could read, and only these', () => {
    const work = answered('-0.0672');
    expect([work.verdict?.kind, work.tries]).toEqual(['slip', 1]);
    work.text = 'x';
    work.check();
    expect([work.verdict?.kind, work.tries]).toEqual(['unreadable', 1]);
  });

  it('judges by the numbers of its seed', () => {
    expect(answered('-0.010752', 0).verdict?.kind).toBe('right');
    expect(answered('-0.010752', 1).verdict?.kind).toBe('wrong');
  });

  it('opens hints in turn', () => {
    const work = new ExerciseState(hiddenDelta);
    expect([work.hintLock(1), work.hintLock(2), work.hintLock(3)]).toEqual([undefined, 'hint-in-turn', 'hint-in-turn']);
    work.openHint(1);
    expect(work.hintLock(2)).toBeUndefined();
  });

  it('keeps the last hint shut until an answer was given or some time has passed', () => {
    const work = new ExerciseState(hiddenDelta);
    work.openHint(1);
    work.openHint(2);
    expect(work.hintLock(3)).toBe('hint-after-try');
    work.hasWaited = true;
    expect(work.hintLock(3)).toBeUndefined();
    work.hasWaited = false;
    work.text = '5';
    work.check();
    expect(work.hintLock(3)).toBeUndefined();
  });

  it('keeps an open hint free to be shut and opened again', () => {
    const work = new ExerciseState(hiddenDelta);
    work.openHint(2);
    work.openHint(1);
    expect([work.hintLock(1), work.hintLock(2)]).toEqual([undefined, undefined]);
  });

  it('opens every hint once the answer is right', () => {
    expect(answered('-0.0108').hintLock(3)).toBeUndefined();
  });

  it('starts afresh with the next numbers and an empty sheet', () => {
    const work = answered('-0.0672');
    work.openHint(1);
    work.startAfresh();
    expect(work).toMatchObject({
      seed: 1,
      text: '',
      tries: 0,
      hintsOpened: 0,
      verdict: undefined,
      notice: 'fresh-numbers',
    });
    expect(work.variant.seed).toBe(1);
  });
});
