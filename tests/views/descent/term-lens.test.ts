import { describe, expect, it } from 'vitest';
import type { Place, TermArrow } from '#components/views/descent/step-chain.ts';
import { termLens } from '#components/views/descent/term-lens.ts';

const arrow = (from: Place, by: Place): TermArrow => ({
  kind: 'gradient',
  label: '−ηg',
  from,
  to: [from[0] + by[0], from[1] + by[1]],
  by,
});

describe('the lens over the parts of a step', () => {
  it.each([1, 1e-9, 1e9])('is a square about them that leaves room, whatever their size: %d', (size) => {
    const lens = termLens([arrow([0, 0], [size, 0]), arrow([size, 0], [0, size / 2])])!;
    expect(lens.side / size).toBeCloseTo(1.6);
    const [[left, right], [low, high]] = [lens.space.x.domain, lens.space.y.domain];
    expect([right - left, high - low].map((width) => width / lens.side)).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
    ]);
    expect((left + right) / size).toBeCloseTo(1);
    expect((low + high) / size).toBeCloseTo(0.5);
  });

  it('takes the letters off an arrow that is too short for them', () => {
    const lens = termLens([arrow([0, 0], [1, 0]), arrow([1, 0], [0.01, 0])])!;
    expect(lens.arrows.map(({ label }) => label)).toEqual(['−ηg', '']);
  });

  it('sees nothing where there is no arrow and where none has a length', () => {
    expect(termLens([])).toBeUndefined();
    expect(termLens([arrow([3, 1], [0, 0])])).toBeUndefined();
  });
});
