import { describe, expect, it } from 'vitest';
import { drawArrows } from '#components/views/layered/geometry.ts';
import { layOut } from '#components/views/layered/layout.ts';
import type { LayeredArrow, Layout } from '#components/views/layered/layout.ts';
import { createRandom } from '#engine';

/** F7: f = u·v, v = x₁ + u, u = x₁·x₂. */
const [x1, x2, u, v, f] = [0, 1, 2, 3, 4];
const f7: LayeredArrow[] = [
  { id: 'fu', from: f, to: u },
  { id: 'fv', from: f, to: v },
  { id: 'vx', from: v, to: x1 },
  { id: 'vu', from: v, to: u },
  { id: 'ux', from: u, to: x1 },
  { id: 'uy', from: u, to: x2 },
];

const cells = ({ rows }: Layout): (number | string)[][] =>
  rows.map((row) => row.map((cell) => ('node' in cell ? cell.node : cell.bend)));

/** A random graph in which every node but 0 is read by one with a smaller number. */
function randomArrows(seed: number, nodes: number): LayeredArrow[] {
  const random = createRandom(seed);
  const below = (n: number): number => Math.floor(random.next() * n);
  const tree = Array.from({ length: nodes - 1 }, (_, n) => ({ from: below(n + 1), to: n + 1 }));
  const more = Array.from({ length: 4 }, () => {
    const to = 1 + below(nodes - 1);
    return { from: below(to), to };
  });
  return [...tree, ...more].map((arrow, n) => ({ id: `a${n}`, ...arrow }));
}

it('F7 is laid out without a crossing, its letters in the order of reading', () => {
  expect(cells(layOut([0, 1, 2, 3, 4], f7, [x1, x2]))).toEqual([[f], [v, 'fu/1'], ['vx/2', u], [x1, x2]]);
});

describe('any graph', () => {
  const graphs = Array.from({ length: 60 }, (_, seed) => ({ seed, nodes: 4 + (seed % 9) })).map(({ seed, nodes }) => {
    const arrows = randomArrows(seed, nodes);
    const ids = Array.from({ length: nodes }, (_, n) => n);
    return { seed, ids, arrows, layout: layOut(ids, arrows, [nodes - 1, nodes - 2]) };
  });

  it('has each node once, below all that read it', () => {
    for (const { seed, ids, arrows, layout } of graphs) {
      const rows = cells(layout);
      const rowOf = (node: number): number => rows.findIndex((row) => row.includes(node));
      expect(
        rows
          .flat()
          .filter((cell) => typeof cell === 'number')
          .sort((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual(ids);
      for (const { from, to } of arrows) expect(rowOf(to), `seed ${seed}`).toBeGreaterThan(rowOf(from));
    }
  });

  it('has its arrows inside the drawing, each from the lower side of one box to the upper side of another', () => {
    for (const { seed, arrows, layout } of graphs) {
      const drawn = drawArrows(layout, arrows);
      expect(drawn.map(({ id }) => id)).toEqual(arrows.map(({ id }) => id));
      for (const { top, bottom, label, path } of drawn) {
        expect(path, `seed ${seed}`).toMatch(/^M[\d. CL-]+$/);
        expect(bottom.y).toBeGreaterThan(top.y);
        for (const { x } of [top, bottom, label]) expect(x > 0 && x < 100, `seed ${seed}: ${x}`).toBe(true);
      }
    }
  });
});

it('two arrows between the same nodes run apart, and so do their numbers', () => {
  const twice = [
    { id: 'first', from: 1, to: 0 },
    { id: 'second', from: 1, to: 0 },
  ];
  const [one, other] = drawArrows(layOut([0, 1], twice, [0]), twice);
  expect(one.path).not.toBe(other.path);
  expect(one.label).not.toEqual(other.label);
});

it('the same graph is laid out the same each time', () => {
  const once = layOut([0, 1, 2, 3, 4], f7, [x1, x2]);
  expect(layOut([0, 1, 2, 3, 4], f7, [x1, x2])).toEqual(once);
});
