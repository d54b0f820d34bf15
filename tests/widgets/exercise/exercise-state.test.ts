import { describe, expect, it, vi } from 'vitest';
import type { Judgement } from '#components/widgets/exercise/controls.ts';
import { ExerciseState } from '#components/widgets/exercise/exercise-state.svelte.ts';
import { hiddenDelta } from '#content/chapters/05-hidden-layer/exercises/5-1.ts';
import { oneLearningStep } from '#content/chapters/05-hidden-layer/exercises/5-4.ts';
import { cardOf } from '#exercises/card.ts';
import type { Exercise } from '#exercises/exercise.ts';

const judged = (result: Judgement['result']): Judgement => ({ result, messages: [] });

function workOn(exercise: unknown = hiddenDelta): ExerciseState {
  const data = exercise as Exercise;
  return new ExerciseState(cardOf(data), () => Promise.resolve(data));
}

async function answered(result: Judgement['result'], exercise?: unknown): Promise<ExerciseState> {
  const work = workOn(exercise);
  await work.prepare();
  work.start(0);
  work.take(judged(result), undefined, 0);
  return work;
}

describe('ExerciseState', () => {
  it('counts answers that could be judged, and only these', async () => {
    const work = await answered('wrong');
    expect([work.judgement?.result, work.tries]).toEqual(['wrong', 1]);
    work.take(judged(undefined), undefined, 0);
    expect([work.judgement?.result, work.tries]).toEqual([undefined, 1]);
  });

  it('says it where an attempt could not be kept, and works on', async () => {
    const work = await answered('right');
    expect([work.problem, work.judgement?.result]).toEqual(['denied', 'right']);
  });

  it('opens hints in turn', () => {
    const work = workOn();
    expect([work.hintLock(1), work.hintLock(2), work.hintLock(3)]).toEqual([undefined, 'hint-in-turn', 'hint-in-turn']);
    work.openHint(1);
    expect(work.hintLock(2)).toBeUndefined();
  });

  it('keeps the last hint shut until an answer was given or some time has passed', () => {
    const work = workOn();
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
    const work = workOn();
    work.openHint(2);
    work.openHint(1);
    expect([work.hintLock(1), work.hintLock(2)]).toEqual([undefined, undefined]);
  });

  it.each(['right', 'done'] as const)('opens every hint once it is %s', async (result) => {
    expect((await answered(result)).hintLock(3)).toBeUndefined();
  });

  it('starts afresh with the next numbers and an empty sheet', async () => {
    const work = await answered('wrong');
    work.openHint(1);
    work.startAfresh();
    expect(work).toMatchObject({ seed: 1, tries: 0, hintsOpened: 0, judgement: undefined, notice: 'fresh-numbers' });
    expect(work.posed?.variant.seed).toBe(1);
  });

  it('gives fresh numbers with the worked solution, once, and keeps the hints open', async () => {
    const work = await answered('wrong');
    work.openHint(1);
    work.openHint(2);
    work.seeSolution();
    expect(work).toMatchObject({ seed: 1, tries: 0, hintsOpened: 2, judgement: undefined, notice: 'after-solution' });
    expect(work.posed?.twin.seed).not.toBe(work.posed?.variant.seed);
    work.seeSolution();
    expect(work.seed).toBe(1);
    work.startAfresh();
    work.seeSolution();
    expect(work.seed).toBe(3);
  });

  it('keeps numbers that were solved when the solution is read afterwards', async () => {
    const work = await answered('right');
    work.seeSolution();
    expect([work.seed, work.judgement?.result, work.hasSeenSolution]).toEqual([0, 'right', false]);
  });

  it('keeps the answer where nothing can change', async () => {
    const work = await answered('wrong', oneLearningStep);
    work.seeSolution();
    expect([work.seed, work.judgement?.result, work.hasSeenSolution]).toEqual([0, 'wrong', true]);
  });

  it('fetches what works with the numbers once, and only when it is wanted', async () => {
    const fetchData = vi.fn(() => Promise.resolve(hiddenDelta as unknown as Exercise));
    const work = new ExerciseState(cardOf(hiddenDelta as unknown as Exercise), fetchData);
    expect([work.posed, fetchData.mock.calls.length]).toEqual([undefined, 0]);
    work.warm();
    await Promise.all([work.prepare(), work.prepare()]);
    work.warm();
    expect(fetchData.mock.calls).toEqual([['ex-5-1']]);
    expect(work.posed?.variant.seed).toBe(0);
  });

  it('says it when it cannot be fetched, but not ahead of time, and tries again', async () => {
    const fetchData = vi.fn(() => Promise.resolve(hiddenDelta as unknown as Exercise));
    fetchData.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    const work = new ExerciseState(cardOf(hiddenDelta as unknown as Exercise), fetchData);
    work.warm();
    await new Promise((resolve) => setTimeout(resolve));
    expect(work.notice).toBeUndefined();
    expect([await work.prepare(), work.notice]).toEqual([undefined, 'not-fetched']);
    expect((await work.prepare())?.exercise.id).toBe('ex-5-1');
  });
});
