import { describe, expect, it } from 'vitest';
import { countParameters } from '#engine';
import { measureGradients } from '#workers/timing/measure.ts';
import type { TimingLimits } from '#workers/timing/measure.ts';
import type { TimingProgress, TimingRecord } from '#workers/timing/messages.ts';

const limits: TimingLimits = { budget: 40, least: 10, warmUp: 0, block: 4 };

/** A clock that goes on by `tick` each time it is read. */
function clockOf(tick: number): () => number {
  let now = 0;
  return () => (now += tick);
}

interface Measured {
  records: TimingRecord[];
  progress: TimingProgress[];
}

function measure(networks: number[][], clock: () => number, by: TimingLimits = limits): Measured {
  const all = [...measureGradients(networks, clock, by)];
  const isRecord = (each: TimingProgress): each is TimingRecord => 'numerical' in each;
  return { records: all.filter(isRecord), progress: all.filter((each) => !isRecord(each)) };
}

describe('the measurement', () => {
  it('gives a record for each network, in the order given', () => {
    const networks = [
      [2, 2, 1],
      [4, 5, 1],
      [3, 3, 2, 1],
    ];
    const { records } = measure(networks, clockOf(1));
    expect(records.map(({ parameters }) => parameters)).toEqual(networks.map((sizes) => countParameters(sizes).total));
    expect(records.map(({ needed }) => needed)).toEqual(networks.map((sizes) => 2 * countParameters(sizes).total));
  });

  it('times a whole gradient where the budget allows it, and a mean over at least the least time', () => {
    // Each block takes one tick of 2 ms: 5 blocks make the least time, and the repetitions double from 2 on.
    const [{ passes, needed, perPass, numerical, backward }] = measure([[2, 2, 1]], clockOf(2)).records;
    expect(passes).toBe(2 * (2 + 4 + 8 + 16 + 32));
    expect(passes).toBeGreaterThanOrEqual(needed);
    expect(perPass).toBe(10 / passes);
    expect(numerical).toBe(perPass * needed);
    expect(backward).toBe(10 / (2 + 4 + 8 + 16 + 32));
  });

  it('stops at the budget where a whole gradient takes longer, and computes the rest', () => {
    // Each block takes 10 ms, so none is doubled: one difference, two passes each.
    const [{ passes, needed, numerical }] = measure([[9, 9, 1]], clockOf(10)).records;
    expect(needed).toBe(200);
    expect(passes).toBe(8);
    expect(numerical).toBe((40 / 8) * 200);
  });

  it('counts neither time nor passes of the block that warms up', () => {
    const { progress } = measure([[2, 2, 1]], clockOf(10));
    expect(progress[0]).toEqual({ parameters: 9, passes: 0, needed: 18 });
    expect(progress[1].passes).toBe(2);
  });

  it('yields after every block, so that the worker can be stopped', () => {
    const measuring = measureGradients([[2, 2, 1]], clockOf(0), limits);
    // A clock that stands still never reaches the least time; each block still ends.
    for (let n = 0; n < 20; n++) expect(measuring.next().done).toBe(false);
  });

  it('first works on the network in the middle, of which there is no record', () => {
    const { records, progress } = measure(
      [
        [2, 2, 1],
        [9, 9, 1],
        [4, 5, 1],
      ],
      clockOf(10),
      { ...limits, warmUp: 20 },
    );
    expect(progress[0].parameters).toBe(100);
    expect(records.map(({ parameters }) => parameters)).toEqual([9, 100, 31]);
  });

  it('of no network is nothing', () => expect(measure([], clockOf(1))).toEqual({ records: [], progress: [] }));
});
