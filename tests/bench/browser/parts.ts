import { LevelSegments } from '#components/views/plot/level-segments.ts';
import { levelLines } from '#components/views/plot/level-lines.ts';
import { LinePainter } from '#components/views/plot/line-painter.ts';
import { ShadePainter } from '#components/views/plot/shade-painter.ts';
import { PlotSpace } from '#components/views/plot/space.ts';
import { TrailPainter } from '#components/views/plot/trail-painter.ts';
import type { Scene } from './scene.svelte.ts';

const TIMES = 200;
/** Device pixels of a plot in a chapter's column on a good screen. */
const SIDE = 1000;

function medianOf(work: () => void): number {
  const times = Array.from({ length: TIMES }, () => {
    const since = performance.now();
    work();
    return performance.now() - since;
  });
  return times.sort((a, b) => a - b)[TIMES / 2];
}

function contextOf(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIDE, SIDE];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  return context;
}

/** Milliseconds of each part by itself, as script: what a browser's canvas does later, in its own time, is not among them. */
export function measureParts(scene: Scene, sample: (values: Float64Array) => void): Record<string, number> {
  const { columns, rows } = scene.grid;
  const values = new Float64Array(columns * rows);
  const field = { values, columns, rows };
  const space = new PlotSpace(scene.x, scene.y);
  const shades = new ShadePainter(contextOf());
  const lines = new LinePainter(contextOf());
  const trails = new TrailPainter(contextOf());
  const look = { stroke: '#000', width: 1, dash: [] };
  const segments = new LevelSegments();
  shades.wear([255, 255, 255], [0, 0, 0]);
  lines.wear(look);
  trails.wear([look]);
  const inWorker = medianOf(() => sample(values));
  return {
    shading: medianOf(() => shades.paint(field, [-1, 1])),
    'the line': medianOf(() => lines.paint(field, [0], 2)),
    'of which finding it': medianOf(() => segments.trace(field, 0)),
    'a step of the trails': medianOf(() => {
      scene.advance();
      trails.paint(scene.trails, space, 2);
    }),
    [`${TIMES} steps of the trails at once`]: medianOf(() => {
      trails.wear([look]);
      trails.paint(scene.trails, space, 2);
    }),
    'not of a frame: the field, which the worker computes': inWorker,
    'the line as an SVG path': medianOf(() => void levelLines(field, [0], space)),
  };
}
