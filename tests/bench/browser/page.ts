/** What runs in the browser: the book's own plot of a network that trains in the book's own worker, a picture a frame. */
import { mount } from 'svelte';
import { initialNetwork, Kernel, NetworkField, samplesOf } from '#engine';
import type { FieldGrid, TrainingPlan } from '#engine';
import { LiveTraining } from '#workers/training/live-training.ts';
import type { TrainingWorker } from '#workers/training/live-training.ts';
import { startWorker } from '#workers/worker-url.ts';
import { measureParts } from './parts.ts';
import SceneView from './Scene.svelte';
import { Scene } from './scene.svelte.ts';

const grid: FieldGrid = { x: [-1.5, 2.5], y: [-1.5, 2], columns: 100, rows: 100 };

/** A network of 2–8–8–1 on moons. */
const plan: TrainingPlan = {
  network: initialNetwork({
    sizes: [2, 8, 8, 1],
    activations: ['identity', 'tanh', 'tanh', 'tanh'],
    loss: 'half-squared-error',
    initializer: 'glorot',
    seed: 2,
  }),
  samples: samplesOf('moons', 1, { count: 200 }).map(({ x, y }) => ({ x, y: [2 * y[0] - 1] })),
  batchSize: 10,
  optimizer: 'sgd',
  options: { learningRate: 0.1 },
};

/** Frames that only warm up. */
const WARM_UP = 30;

export interface Measured {
  /** Milliseconds by frame. All the script of it: hearing the worker, taking the frame, asking for the next, drawing. */
  readonly script: number[];
  /** Of which: taking the worker's message out of its wrapping; taking the frame and asking for the next; and drawing meanwhile. */
  readonly unwrapping: number[];
  readonly taking: number[];
  readonly drawing: number[];
  /** From asking the worker to hearing it, at its full speed: steps, field, and both ways. */
  readonly answer: number[];
  /** Drawn in all, with those that only warm up. */
  readonly frames: number;
  readonly framesPerSecond: number;
  /** The longest task of the page in milliseconds, 0 if none reached the 50 the browser reports. */
  readonly longestTask: number;
}

/**
 * The book's worker as a machine slower by `slowdown` would have it: Chromium slows down the page alone, so what it answers is held back for as
 * many times as long as it took.
 */
function slowWorker(slowdown: number, heard: (message: number, answer: number) => void): TrainingWorker {
  const worker = startWorker('networkTraining');
  let asked = 0;
  const slow: TrainingWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message: unknown, transfer: StructuredSerializeOptions | Transferable[] = []) {
      asked = performance.now();
      worker.postMessage(message, Array.isArray(transfer) ? { transfer } : transfer);
    },
    terminate: () => worker.terminate(),
  };
  worker.onmessage = (event) => {
    const answer = performance.now() - asked;
    setTimeout(
      () => {
        const since = performance.now();
        void event.data;
        heard(performance.now() - since, answer);
        slow.onmessage?.call(worker, event);
      },
      (slowdown - 1) * answer,
    );
  };
  return slow;
}

/** Trains so many frames, each drawn, and measures all but the first, which only warm up. */
function run(frames: number, stepsPerFrame: number, slowdown: number): Promise<Measured> {
  const scene = new Scene(grid);
  document.body.replaceChildren();
  mount(SceneView, { target: document.body, props: { scene } });
  const [script, unwrapping, taking, drawing, answer, times]: number[][] = [[], [], [], [], [], []];
  let longestTask = 0;
  const watch = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
  };
  const observer = new PerformanceObserver((list) => watch(list.getEntries()));
  return new Promise((resolve, reject) => {
    const worker = slowWorker(slowdown, (unwrapped, answered) => {
      unwrapping.push(unwrapped);
      answer.push(answered);
    });
    const finish = (): void => {
      live.stop();
      watch(observer.takeRecords());
      observer.disconnect();
      const seconds = (times[times.length - 1] - times[WARM_UP]) / 1000;
      const framesPerSecond = (times.length - 1 - WARM_UP) / seconds;
      const lists = { script, unwrapping, taking, drawing, answer };
      for (const list of Object.values(lists)) list.splice(0, WARM_UP);
      resolve({ ...lists, frames: times.length, framesPerSecond, longestTask });
    };
    const live = new LiveTraining(
      plan,
      {
        onfailed: (reason) => reject(new Error(reason)),
        onframe({ field }) {
          const since = performance.now();
          let asked = since;
          times.push(since);
          if (times.length === WARM_UP) observer.observe({ type: 'longtask' });
          // The next frame is asked for when this function returns; microtasks come after, in the order in which they were called for.
          queueMicrotask(() => (asked = performance.now()));
          scene.show(field!);
          scene.advance();
          queueMicrotask(() => {
            const now = performance.now();
            taking.push(asked - since);
            drawing.push(now - asked);
            script.push(now - since + unwrapping[unwrapping.length - 1]);
            if (times.length === frames + WARM_UP) finish();
          });
        },
      },
      { stepsPerFrame, grid, startWorker: () => worker },
    );
    live.start();
  });
}

/** The parts of the drawing by themselves, and the field if the page had to do that itself, in milliseconds: medians of many. */
function parts(): Record<string, number> {
  const field = new NetworkField(plan.network, grid);
  const { theta } = new Kernel(plan.network);
  return measureParts(new Scene(grid), (values) => field.sample(theta, values));
}

Object.assign(globalThis, { bench: { run, parts } });
