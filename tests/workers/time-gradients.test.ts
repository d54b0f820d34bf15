import { describe, expect, it } from 'vitest';
import type { TimingReport, TimingRequest } from '#workers/timing/messages.ts';
import { GradientTiming } from '#workers/timing/time-gradients.ts';
import type { TimingWorker } from '#workers/timing/time-gradients.ts';

class FakeWorker implements TimingWorker {
  readonly asked: TimingRequest[] = [];
  ended = 0;
  onmessage: TimingWorker['onmessage'] = null;
  onerror: TimingWorker['onerror'] = null;

  postMessage(request: TimingRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended += 1;
  }

  say(report: TimingReport): void {
    this.onmessage?.call(this as unknown as Worker, { data: report } as MessageEvent);
  }
}

function open() {
  const worker = new FakeWorker();
  const heard: TimingReport[] = [];
  const timing = new GradientTiming(
    [[2, 2, 1]],
    (report) => heard.push(report),
    () => worker,
  );
  return { worker, heard, timing };
}

const progress: TimingReport = { kind: 'progress', parameters: 9, passes: 4, needed: 18 };

describe('a measurement', () => {
  it('starts with the networks it is given', () => {
    expect(open().worker.asked).toEqual([{ kind: 'start', networks: [[2, 2, 1]] }]);
  });

  it('hands on what the worker reports, and ends it with `done`', () => {
    const { worker, heard } = open();
    worker.say(progress);
    expect(worker.ended).toBe(0);
    worker.say({ kind: 'done', stopped: false });
    expect(heard).toEqual([progress, { kind: 'done', stopped: false }]);
    expect(worker.ended).toBe(1);
  });

  it('asks the worker to stop and waits for its word', () => {
    const { worker, heard, timing } = open();
    timing.stop();
    expect(worker.asked.at(-1)).toEqual({ kind: 'stop' });
    expect([worker.ended, heard.length]).toEqual([0, 0]);
    worker.say({ kind: 'done', stopped: true });
    expect(heard).toEqual([{ kind: 'done', stopped: true }]);
  });

  it('closed is ended at once, once only, and heard no more', () => {
    const { worker, heard, timing } = open();
    timing.close();
    timing.close();
    timing.stop();
    expect(worker.ended).toBe(1);
    worker.say(progress);
    expect([worker.asked.length, heard.length]).toEqual([1, 0]);
  });

  it('fails where the worker breaks down', () => {
    const { worker, heard } = open();
    worker.onerror?.call(worker as unknown as Worker, {} as ErrorEvent);
    expect(heard).toEqual([{ kind: 'failed' }]);
    expect(worker.ended).toBe(1);
  });

  it('fails where no worker can be had', () => {
    const heard: TimingReport[] = [];
    const refuse = (): TimingWorker => {
      throw new TypeError('refused');
    };
    new GradientTiming([[2, 2, 1]], (report) => heard.push(report), refuse).stop();
    expect(heard).toEqual([{ kind: 'failed' }]);
  });
});
