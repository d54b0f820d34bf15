import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultState, fields, limits } from '#components/widgets/path-count/link.ts';
import { PathState } from '#components/widgets/path-count/path-state.svelte.ts';
import { explanationOf } from '#components/widgets/path-count/sentences.ts';
import { strings } from '#components/widgets/path-count/strings.ts';
import { decodeFields, encodeFields } from '#reader/share-link.ts';

const { en, ko } = strings;

describe('path by path', () => {
  it('all 2ⁿ paths are different, run from x to f along arrows of the graph, and use every arrow', () => {
    for (const depth of [1, 3, 6]) {
      const state = new PathState({ ...defaultState, depth });
      const arrows = new Set(state.edges.map(String));
      const paths = Array.from({ length: 2 ** depth }, (_, k) => state.path(k));
      expect(new Set(paths.map(String)).size).toBe(2 ** depth);
      for (const path of paths) {
        expect(path).toHaveLength(depth + 1);
        expect([path[0][1], path.at(-1)![0]]).toEqual([0, state.output]);
        expect(path.every((edge) => arrows.has(String(edge)))).toBe(true);
      }
      expect(new Set(paths.flat().map(String))).toEqual(arrows);
    }
  });

  it('8 paths of depth 3 take 32 walks over 12 arrows', () => {
    const state = new PathState();
    expect(state.lastStep).toBe(8);
    state.go(99);
    expect(state.walked).toBe(32);
    expect(explanationOf(state, en)).toBe('Following all 8 paths took 32 walks over an arrow.');
  });
});

describe('sweeping back', () => {
  it('walks each arrow once, and brings the number of paths to x', () => {
    const state = new PathState({ depth: 10, way: 'sweep', step: 0 });
    const seen: string[] = [];
    for (let step = 1; step <= state.lastStep; step++) {
      state.go(step);
      seen.push(...state.present.map(String));
      expect(state.walked).toBe(seen.length);
    }
    expect(new Set(seen).size).toBe(40);
    expect([seen.length, state.arrived(0)]).toEqual([40, 1024]);
    expect(explanationOf(state, ko)).toBe(
      'x에 1024가 모였습니다. 화살표 40개를 한 번씩만 지나고도 모든 길을 셌습니다.',
    );
  });

  it('shows a number at a node once the sweep has been there', () => {
    const state = new PathState({ depth: 3, way: 'sweep', step: 2 });
    const counts = state.nodes.map(({ id }) => state.arrived(id));
    expect(counts).toEqual([undefined, undefined, undefined, 2, 2, 1, 1, 1]);
    expect(explanationOf(state, en)).toContain('received 2');
  });
});

it('columns and rows: x, then pairs, then f', () => {
  const state = new PathState({ ...defaultState, depth: 2 });
  expect(state.nodes.map(({ id }) => [state.columnOf(id), state.rowOf(id)])).toEqual([
    [0, 0.5],
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
    [3, 0.5],
  ]);
});

it('another depth or way starts anew', () => {
  const state = new PathState({ ...defaultState, step: 5 });
  state.depth = 12;
  expect([state.cursor, state.cost.paths, state.cost.edges]).toEqual([0, 4096, 48]);
  state.go(7);
  state.way = 'sweep';
  expect([state.cursor, state.lastStep]).toEqual([0, 13]);
});

describe('links', () => {
  const anyState = fc
    .integer({ min: limits.least, max: limits.most })
    .chain((depth) =>
      fc
        .constantFrom('paths' as const, 'sweep' as const)
        .chain((way) => fc.nat(way === 'paths' ? 2 ** depth : depth + 1).map((step) => ({ depth, way, step }))),
    );

  it('bring every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { value, problems } = decodeFields(fields, encodeFields(fields, state));
        expect(problems).toEqual([]);
        expect(new PathState(value).linkState).toEqual(state);
      }),
    );
    expect(encodeFields(fields, defaultState)).toBe('');
  });

  it.each(['v1~depth=0', 'v1~depth=17', 'v1~depth=2.5', 'v1~way=both', 'v1~step=-1', 'v1~__proto__=1'])(
    '%s is damaged',
    (text) => {
      expect(decodeFields(fields, text).problems).not.toEqual([]);
    },
  );

  it('a step beyond the end opens the end', () => {
    expect(new PathState({ depth: 3, way: 'sweep', step: 60_000 }).cursor).toBe(4);
  });
});
