/** What runs in the browser: pictures of a network while it trains, one a frame, with the views' own geometry. */
import { levelLines } from '#components/views/plot/level-lines.ts';
import { PlotSpace } from '#components/views/plot/space.ts';
import { initialNetwork, Kernel, outputField, samplesOf } from '#engine';
import type { TrainingPlan } from '#engine';
import { LiveTraining } from '#workers/training/live-training.ts';

const SIDE = 100;
const TRAILS = 8;
const TRAIL_POINTS = 100;
const SVG = 'http://www.w3.org/2000/svg';

const space = new PlotSpace({ label: 'x', domain: [-1.5, 2.5] }, { label: 'y', domain: [-1.5, 2] });

/** The crossings of the grid, row by row, the lowest y first. */
const crossings = Float64Array.from({ length: 2 * SIDE * SIDE }, (_, n) => {
  const [place, isY] = [Math.floor(n / 2), n % 2 === 1];
  const [low, high] = isY ? space.y.domain : space.x.domain;
  const step = isY ? Math.floor(place / SIDE) : place % SIDE;
  return low + ((high - low) * step) / (SIDE - 1);
});

/** A field as pixels, blue below 0, orange above, the stronger the farther. */
class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #image: ImageData;
  readonly #pixels: Uint32Array;
  readonly #colours: Uint32Array;

  constructor(canvas: HTMLCanvasElement) {
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    this.#context = context;
    this.#image = context.createImageData(SIDE, SIDE);
    this.#pixels = new Uint32Array(this.#image.data.buffer);
    const mix = (from: number, to: number, share: number): number => Math.round(from + (to - from) * share);
    this.#colours = Uint32Array.from({ length: 256 }, (_, n) => {
      const share = Math.abs(n - 127.5) / 127.5;
      const [red, green, blue] = n > 127 ? [240, 140, 40] : [40, 120, 220];
      return (255 << 24) | (mix(255, blue, share) << 16) | (mix(255, green, share) << 8) | mix(255, red, share);
    });
  }

  paint(values: Float64Array): void {
    for (let row = 0; row < SIDE; row++) {
      const to = (SIDE - 1 - row) * SIDE;
      for (let column = 0; column < SIDE; column++) {
        const value = values[row * SIDE + column];
        this.#pixels[to + column] = this.#colours[Math.max(0, Math.min(255, (value * 127.5 + 127.5) | 0))];
      }
    }
    this.#context.putImageData(this.#image, 0, 0);
  }
}

/** The picture of one frame: the field, the line where it is 0, and eight ways that grow by a point each. */
class Picture {
  readonly #values = new Float64Array(SIDE * SIDE);
  readonly #painter: Painter;
  readonly #line: SVGPathElement;
  readonly #trails: { path: SVGPathElement; points: [number, number][] }[];

  constructor() {
    const canvas = document.createElement('canvas');
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 1000 1000');
    svg.setAttribute('width', '400');
    const path = (): SVGPathElement => svg.appendChild(document.createElementNS(SVG, 'path'));
    document.body.append(canvas, svg);
    this.#painter = new Painter(canvas);
    this.#line = path();
    this.#trails = Array.from({ length: TRAILS }, () => ({ path: path(), points: [] }));
  }

  draw(kernel: Kernel, frame: number): void {
    outputField(kernel, crossings, this.#values);
    this.#painter.paint(this.#values);
    const [line] = levelLines({ values: this.#values, columns: SIDE, rows: SIDE }, [0], space);
    this.#line.setAttribute('d', line.path);
    this.#trails.forEach(({ path, points }, n) => {
      const turn = frame / 20 + (2 * Math.PI * n) / TRAILS;
      points.push([0.5 + Math.cos(turn) * (1 - frame / 500), 0.25 + Math.sin(turn)]);
      if (points.length > TRAIL_POINTS) points.shift();
      path.setAttribute('d', space.path(points));
    });
  }
}

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

export interface Measured {
  /** Milliseconds of script, frame by frame: what the page does with a state of the training. */
  readonly script: number[];
  readonly framesPerSecond: number;
  /** The longest task of the page in milliseconds, 0 if none reached the 50 the browser reports. */
  readonly longestTask: number;
}

/** Trains in the book's own worker for so many frames, each drawn, and measures all but the first, which only warm up. */
function run(frames: number, stepsPerFrame: number): Promise<Measured> {
  const warmUp = 30;
  const shown = new Kernel(plan.network, SIDE);
  const picture = new Picture();
  const script: number[] = [];
  const times: number[] = [];
  let longestTask = 0;
  const watch = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
  };
  const observer = new PerformanceObserver((list) => watch(list.getEntries()));
  return new Promise((resolve, reject) => {
    const live = new LiveTraining(
      plan,
      {
        onfailed: (reason) => reject(new Error(reason)),
        onframe({ state }) {
          const since = performance.now();
          shown.theta.set(state.theta);
          picture.draw(shown, times.length);
          times.push(since);
          script.push(performance.now() - since);
          if (times.length === warmUp) observer.observe({ type: 'longtask' });
          if (times.length < frames + warmUp) return;
          live.stop();
          watch(observer.takeRecords());
          observer.disconnect();
          const seconds = (times[times.length - 1] - times[warmUp]) / 1000;
          const framesPerSecond = (times.length - 1 - warmUp) / seconds;
          resolve({ script: script.slice(warmUp), framesPerSecond, longestTask });
        },
      },
      { stepsPerFrame },
    );
    live.start();
  });
}

/** The parts of a frame's script by themselves, in milliseconds: medians of many. */
function parts(): Record<string, number> {
  const shown = new Kernel(plan.network, SIDE);
  const values = new Float64Array(SIDE * SIDE);
  const painter = new Painter(document.createElement('canvas'));
  const points = Array.from({ length: TRAIL_POINTS }, (_, n): [number, number] => [Math.cos(n / 9), Math.sin(n / 9)]);
  const works: Record<string, () => void> = {
    field: () => outputField(shown, crossings, values),
    paint: () => painter.paint(values),
    contour: () => void levelLines({ values, columns: SIDE, rows: SIDE }, [0], space),
    trails: () => {
      for (let n = 0; n < TRAILS; n++) space.path(points);
    },
  };
  const medianOf = (work: () => void): number => {
    const times = Array.from({ length: 200 }, () => {
      const since = performance.now();
      work();
      return performance.now() - since;
    });
    return times.sort((a, b) => a - b)[100];
  };
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, medianOf(work)]));
}

Object.assign(globalThis, { bench: { run, parts } });
