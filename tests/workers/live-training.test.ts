import { describe, expect, it } from 'vitest';
import { exampleNetwork, NetworkField, samplesOf, train, Training } from '#engine';
import type { FieldGrid, TrainingPlan } from '#engine';
import { TrainingAnswers } from '#workers/training/answer.ts';
import { LiveTraining } from '#workers/training/live-training.ts';
import type { LiveOptions, TrainingWorker } from '#workers/training/live-training.ts';
import { handedOver } from '#workers/training/messages.ts';
import type { TrainingFrame, TrainingReport, TrainingRequest } from '#workers/training/messages.ts';

const { network } = exampleNetwork('general');
const plan: TrainingPlan = { network, samples: samplesOf('xor', 0), optimizer: 'momentum', batchSize: 1, seed: 4 };

const grid: FieldGrid = { x: [-1, 2], y: [-1, 2], columns: 7, rows: 5 };

/** Answers when told to, as a worker that takes its time; what is said to it and by it is copied or handed over as between threads. */
class FakeWorker implements TrainingWorker {
  readonly asked: TrainingRequest[] = [];
  ended = 0;
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  readonly #answers = new TrainingAnswers();
  readonly #reports: TrainingReport[] = [];

  postMessage(request: TrainingRequest, transfer: StructuredSerializeOptions | Transferable[] = []): void {
    const heard = structuredClone(request, Array.isArray(transfer) ? { transfer } : transfer);
    this.asked.push(heard);
    const report = this.#answers.to(heard);
    if (report) this.#reports.push(structuredClone(report, { transfer: handedOver(report) }));
  }

  terminate(): void {
    this.ended += 1;
  }

  answer(): void {
    const data = this.#reports.shift();
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

function open(options: LiveOptions = {}, given = plan) {
  const worker = new FakeWorker();
  const frames: TrainingFrame[] = [];
  const failures: string[] = [];
  const callbacks: (() => void)[] = [];
  const live = new LiveTraining(
    given,
    { onframe: (frame) => frames.push(frame), onfailed: (reason) => failures.push(reason) },
    { startWorker: () => worker, nextFrame: (callback) => callbacks.push(callback), ...options },
  );
  const draw = (): void => callbacks.shift()?.();
  const steps = (): number[][] => frames.map(({ records }) => records.map(({ step }) => step));
  return { worker, frames, failures, callbacks, live, draw, steps };
}

const advance = (steps: number): TrainingRequest => ({ kind: 'advance', steps });

describe('a live training', () => {
  it('begins paused', () => {
    const { worker, live } = open();
    expect(worker.asked).toEqual([{ kind: 'begin', plan, state: undefined }]);
    expect(live.isRunning).toBe(false);
  });

  it('asks for a frame, and for the next one only when that has been shown', () => {
    const { worker, live, draw, steps } = open({ stepsPerFrame: 3 });
    live.start();
    live.start();
    expect(live.isRunning).toBe(true);
    expect(worker.asked.slice(1)).toEqual([advance(3)]);
    worker.answer();
    expect([worker.asked.length, steps()]).toEqual([2, []]);
    draw();
    expect(steps()).toEqual([[1, 2, 3]]);
    expect(worker.asked.slice(2)).toEqual([advance(3)]);
    live.stepsPerFrame = 2;
    worker.answer();
    draw();
    expect(worker.asked.slice(3)).toEqual([advance(2)]);
  });

  it('hears exactly the records and states of the same run on the page', () => {
    const { worker, frames, live, draw } = open({ stepsPerFrame: 4 });
    live.start();
    for (let n = 0; n < 5; n++) {
      worker.answer();
      draw();
    }
    const training = new Training(plan);
    expect(frames.flatMap(({ records }) => records)).toEqual([...train(training, 20)]);
    expect(frames.at(-1)!.state).toEqual(training.toState());
  });

  it('paused hears the frame that was on its way, and no other', () => {
    const { worker, live, draw, steps } = open();
    live.start();
    live.pause();
    expect(live.isRunning).toBe(false);
    worker.answer();
    draw();
    expect(steps()).toEqual([[1]]);
    expect(worker.asked).toHaveLength(2);
    live.start();
    expect(worker.asked).toHaveLength(3);
  });

  it('steps by hand, pausing; what is asked for while it waits comes together', () => {
    const { worker, live, draw, steps } = open({ stepsPerFrame: 9 });
    live.start();
    live.step();
    live.step(2);
    expect(live.isRunning).toBe(false);
    expect(worker.asked.slice(1)).toEqual([advance(9)]);
    worker.answer();
    draw();
    expect(worker.asked.slice(2)).toEqual([advance(3)]);
    worker.answer();
    draw();
    expect(steps()[1]).toEqual([10, 11, 12]);
    expect(worker.asked).toHaveLength(3);
  });

  it('goes on from a state', () => {
    const before = new Training(plan);
    for (let n = 0; n < 5; n++) before.step();
    const { worker, frames, live, draw } = open({ state: before.toState() });
    live.step(3);
    worker.answer();
    draw();
    expect(frames[0].records).toEqual([...train(before, 3)]);
  });

  it('pauses where the run diverged, and says so in the state', () => {
    const { worker, frames, live, draw } = open(
      { stepsPerFrame: 50 },
      { ...plan, optimizer: 'sgd', network: { ...network, activations: ['identity', 'identity', 'identity'], loss: 'half-squared-error' }, options: { learningRate: 1e200 } },
    ); // prettier-ignore
    live.start();
    worker.answer();
    draw();
    expect(live.isRunning).toBe(false);
    expect(frames[0].state.divergence?.step).toBe(frames[0].records.length + 1);
    expect(worker.asked).toHaveLength(2);
  });

  it('stopped ends its worker at once, once only, and hears nothing more', () => {
    const { worker, frames, live, draw } = open();
    live.start();
    worker.answer();
    live.stop();
    live.stop();
    draw();
    live.start();
    live.step();
    expect([worker.ended, frames.length, worker.asked.length, live.isRunning]).toEqual([1, 0, 2, false]);
  });
});

describe('a live training fails', () => {
  it('for a plan that cannot be, with the sentence of the engine', () => {
    const { worker, failures, live } = open({}, { ...plan, samples: [] });
    worker.answer();
    expect(failures).toEqual(['samples must hold at least 1 example, got 0']);
    expect([worker.ended, live.isRunning]).toEqual([1, false]);
  });

  it('where the worker breaks down', () => {
    const { worker, failures } = open();
    worker.onerror?.call(worker as unknown as Worker, { message: 'out of memory' } as ErrorEvent);
    expect(failures).toEqual(['out of memory']);
    expect(worker.ended).toBe(1);
  });

  it('where no worker can be had', () => {
    const { failures, live } = open({
      startWorker: () => {
        throw new TypeError('refused');
      },
    });
    live.start();
    expect([failures, live.isRunning]).toEqual([['TypeError: refused'], false]);
  });

  it('where steps are asked for before a plan', () => {
    expect(new TrainingAnswers().to(advance(1))).toEqual({ kind: 'failed', reason: 'no training has been begun' });
  });
});

describe('a live training with a field', () => {
  it('hears, with each frame, what the network answers then, as on the page', () => {
    const { worker, frames, live, draw } = open({ stepsPerFrame: 3, grid });
    const field = new NetworkField(network, grid);
    const expected = new Float64Array(field.size);
    live.start();
    for (let n = 0; n < 5; n++) {
      worker.answer();
      draw();
      field.sample(frames[n].state.theta, expected);
      expect(frames[n].field).toEqual(expected);
    }
  });

  it('hands two fields back and forth: one is the listener’s until the next frame is heard', () => {
    const { worker, frames, live, draw } = open({ grid });
    const kept: Float64Array[] = [];
    live.start();
    for (let n = 0; n < 4; n++) {
      worker.answer();
      if (n > 0) expect(frames[n - 1].field).toHaveLength(35);
      draw();
      kept.push(frames[n].field!);
    }
    expect(kept.map(({ length }) => length)).toEqual([0, 0, 0, 35]);
  });

  it('may be asked for the next frame by its listener', () => {
    const worker = new FakeWorker();
    const lengths: number[] = [];
    const live = new LiveTraining(
      plan,
      {
        onframe({ field, state }) {
          lengths.push(field!.length);
          if (state.step < 4) live.step();
        },
        onfailed: (reason) => expect.fail(reason),
      },
      { startWorker: () => worker, nextFrame: (callback) => callback(), grid },
    );
    live.step();
    for (let n = 0; n < 4; n++) worker.answer();
    expect(lengths).toEqual([35, 35, 35, 35]);
    expect(worker.asked).toHaveLength(5);
  });

  it('has none unless it was begun with a grid', () => {
    const { worker, frames, live, draw } = open();
    live.step();
    worker.answer();
    draw();
    expect(frames[0].field).toBeUndefined();
  });

  it.each([
    [{ ...grid, rows: 1 }, 'rows must be a whole number ≥ 2, got 1'],
    [{ ...grid, columns: -1 }, 'columns must be a whole number ≥ 2, got -1'],
  ])('fails for a grid that cannot be: %j', (impossible, reason) => {
    const { worker, failures, live } = open({ grid: impossible });
    worker.answer();
    expect(failures).toEqual([reason]);
    expect([worker.ended, live.isRunning]).toEqual([1, false]);
  });
});
