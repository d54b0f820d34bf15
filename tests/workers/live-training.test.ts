import { describe, expect, it } from 'vitest';
import { exampleNetwork, samplesOf, train, Training } from '#engine';
import type { TrainingPlan } from '#engine';
import { TrainingAnswers } from '#workers/training/answer.ts';
import { LiveTraining } from '#workers/training/live-training.ts';
import type { LiveOptions, TrainingWorker } from '#workers/training/live-training.ts';
import type { TrainingFrame, TrainingReport, TrainingRequest } from '#workers/training/messages.ts';

const { network } = exampleNetwork('general');
const plan: TrainingPlan = { network, samples: samplesOf('xor', 0), optimizer: 'momentum', batchSize: 1, seed: 4 };

/** Answers when told to, as a worker that takes its time. */
class FakeWorker implements TrainingWorker {
  readonly asked: TrainingRequest[] = [];
  ended = 0;
  onmessage: TrainingWorker['onmessage'] = null;
  onerror: TrainingWorker['onerror'] = null;
  readonly #answers = new TrainingAnswers();
  readonly #reports: TrainingReport[] = [];

  postMessage(request: TrainingRequest): void {
    this.asked.push(request);
    const report = this.#answers.to(request);
    if (report) this.#reports.push(report);
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
