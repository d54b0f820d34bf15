import { describe, expect, it } from 'vitest';
import { isWhole, Measurement, networks } from '#components/widgets/gradient-bill/measurement.svelte.ts';
import type { Begin } from '#components/widgets/gradient-bill/measurement.svelte.ts';
import { countParameters } from '#engine';
import type { TimingRecord, TimingReport } from '#workers/timing/messages.ts';

/** A worker that says what the test tells it to. */
class FakeTiming {
  readonly calls: string[] = [];
  report: (report: TimingReport) => void = () => undefined;

  readonly begin: Begin = (_, onreport) => {
    this.report = onreport;
    return { stop: () => this.calls.push('stop'), close: () => this.calls.push('close') };
  };
}

const record: TimingRecord = { parameters: 9, passes: 40, needed: 18, perPass: 0.5, numerical: 9, backward: 1.5 };

async function started() {
  const timing = new FakeTiming();
  const measurement = new Measurement(() => Promise.resolve(timing.begin));
  await measurement.start();
  return { timing, measurement };
}

it('the networks have 9 to 100 000 parameters', () => {
  const counts = networks.map((sizes) => countParameters(sizes).total);
  expect(counts).toEqual([9, 31, 100, 300, 1000, 3001, 10_000, 30_000, 100_000]);
});

describe('a measurement', () => {
  it('gathers records as they come, and is done when the worker is', async () => {
    const { timing, measurement } = await started();
    expect(measurement.status).toBe('running');
    timing.report({ kind: 'progress', parameters: 9, passes: 4, needed: 18 });
    expect(measurement.progress).toMatchObject({ passes: 4 });
    timing.report({ kind: 'record', ...record });
    expect(measurement.records).toMatchObject([record]);
    timing.report({ kind: 'done', stopped: false });
    expect(measurement.status).toBe('done');
    expect(measurement.largest).toMatchObject({ times: 6, passes: 3 });
  });

  it('stopped keeps what it has', async () => {
    const { timing, measurement } = await started();
    timing.report({ kind: 'record', ...record });
    measurement.stop();
    expect([timing.calls, measurement.status]).toEqual([['stop'], 'running']);
    timing.report({ kind: 'done', stopped: true });
    expect([measurement.status, measurement.records.length]).toEqual(['stopped', 1]);
  });

  it('stopped before its worker is there never starts', async () => {
    const timing = new FakeTiming();
    let arrive: (begin: Begin) => void = () => undefined;
    const measurement = new Measurement(() => new Promise((resolve) => (arrive = resolve)));
    const starting = measurement.start();
    measurement.stop();
    arrive(() => {
      throw new Error('started all the same');
    });
    await starting;
    expect([measurement.status, timing.calls]).toEqual(['stopped', []]);
  });

  it('started again drops the first run and its late words', async () => {
    const { timing, measurement } = await started();
    const late = timing.report;
    timing.report({ kind: 'record', ...record });
    await measurement.start();
    expect([timing.calls, measurement.records]).toEqual([['close'], []]);
    late({ kind: 'record', ...record });
    expect(measurement.records).toEqual([]);
  });

  it('closed with the page ends the worker at once', async () => {
    const { timing, measurement } = await started();
    measurement.close();
    timing.report({ kind: 'record', ...record });
    expect([timing.calls, measurement.records]).toEqual([['close'], []]);
  });

  it('cleared is as before the first', async () => {
    const { timing, measurement } = await started();
    timing.report({ kind: 'record', ...record });
    measurement.clear();
    expect([measurement.status, measurement.records, measurement.largest]).toEqual(['idle', [], undefined]);
  });

  it('fails where the worker fails, at once or later, and where it cannot be loaded', async () => {
    const { timing, measurement } = await started();
    timing.report({ kind: 'failed' });
    expect(measurement.status).toBe('failed');

    const refused = new Measurement(() =>
      Promise.resolve((_, onreport) => {
        onreport({ kind: 'failed' });
        return new FakeTiming().begin([], onreport);
      }),
    );
    await refused.start();
    expect(refused.status).toBe('failed');

    const missing = new Measurement(() => Promise.reject(new Error('404')));
    await missing.start();
    expect(missing.status).toBe('failed');
  });
});

it('a record is whole where every pass was timed', () => {
  expect([isWhole(record), isWhole({ ...record, passes: 17 })]).toEqual([true, false]);
});
