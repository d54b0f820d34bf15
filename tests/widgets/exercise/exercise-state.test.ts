import { describe, expect, it } from 'vitest';
import type { Judgement } from '#components/widgets/exercise/controls.ts';
import { ExerciseState } from '#components/widgets/exercise/exercise-state.svelte.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';

const judged = (result: Judgement['result']): Judgement => ({ result, messages: [] });

function answered(result: Judgement['result']): ExerciseState {
  const work = new ExerciseState(hiddenDelta);
  work.start(0);
  work.take(judged(result), undefined, 0);
  return work;
}

describe('ExerciseState', () => {
  it('counts answers that could be judged, and only these', () => {
    const work = answered('wrong');
    expect([work.judgement?.result, work.tries]).toEqual(['wrong', 1]);
    work.take(judged(undefined), undefined, 0);
    expect([work.judgement?.result, work.tries]).toEqual([undefined, 1]);
  });

  it('says it where an attempt could not be kept, and works on', () => {
    const work = answered('right');
    expect([work.problem, work.judgement?.result]).toEqual(['denied', 'right']);
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
    work.take(judged('wrong'), undefined, 0);
    expect(work.hintLock(3)).toBeUndefined();
  });

  it('keeps an open hint free to be shut and opened again', () => {
    const work = new ExerciseState(hiddenDelta);
    work.openHint(2);
    work.openHint(1);
    expect([work.hintLock(1), work.hintLock(2)]).toEqual([undefined, undefined]);
  });

  it.each(['right', 'done'] as const)('opens every hint once it is %s', (result) => {
    expect(answered(result).hintLock(3)).toBeUndefined();
  });

  it('starts afresh with the next numbers and an empty sheet', () => {
    const work = answered('wrong');
    work.openHint(1);
    work.startAfresh();
    expect(work).toMatchObject({ seed: 1, tries: 0, hintsOpened: 0, judgement: undefined, notice: 'fresh-numbers' });
    expect(work.variant.seed).toBe(1);
  });
});
