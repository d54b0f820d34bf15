import { describe, expect, it } from 'vitest';
import { FollowState, FREE_SKIPS } from '#components/widgets/follow-signal/follow-state.svelte.ts';
import { graphOf, namesIn } from '#components/widgets/follow-signal/graph.ts';
import { initialState } from '#components/widgets/follow-signal/link.ts';
import type { PresetId } from '#components/widgets/follow-signal/setup.ts';
import { quantity } from '#engine';
import { evaluate } from '../../notation/evaluate.ts';
import { expectClose, otherOrder } from '../../tolerance.ts';

const open = (preset: PresetId = 'general'): FollowState => new FollowState(initialState(preset));

/** The fifteen numbers of F1 and F2, rounded as a reader would type them. */
const typed: Record<PresetId, string[]> = {
  general: '0.2 1.2 1.4 1.5 0.818 -0.2 -0.9 -1.1 -0.5 0.378 0.572 -0.453 0.119 -0.781 0.314'.split(' '),
  paper: '0.2 1.2 1.4 1.386 0.8 -0.2 -0.9 -1.1 -0.847 0.3 0.56 -0.36 0.2 0.405 0.6'.split(' '),
};

function walk(follow: FollowState, texts: readonly string[]): void {
  for (const text of texts) {
    follow.go(follow.reach);
    follow.check(text);
  }
}

describe('the fifteen steps', () => {
  it.each(['general', 'paper'] as const)('of the network “%s” open one after the other, number by number', (preset) => {
    const follow = open(preset);
    expect([follow.lastFrame, follow.reach, follow.cursor]).toEqual([15, 1, 0]);
    typed[preset].forEach((text, n) => {
      follow.go(15);
      expect(follow.cursor).toBe(n + 1);
      expect(follow.pending).toBe(true);
      expect(follow.knows(follow.frame.ref)).toBe(false);
      follow.check(text);
      expect(follow.pending, `${follow.frame.ref}: ${text}`).toBe(false);
      expect(follow.knows(follow.frame.ref)).toBe(true);
      expect(follow.answer).toEqual({ kind: 'typed', text });
    });
    expect(follow.seenFrames).toHaveLength(15);
  });

  it.each(['general', 'paper'] as const)('of “%s” have formulas that come to their number', (preset) => {
    const follow = open(preset);
    for (const frame of follow.frames.slice(1)) {
      const formula = follow.formulaOf(frame)!;
      const value = quantity(follow.trace, frame.ref);
      for (const line of [formula.numbers, formula.result]) expectClose(evaluate(line), value, otherOrder, frame.ref);
    }
  });

  it('hide in the figure what was not found yet', () => {
    const follow = open();
    const shown = (): string[] =>
      graphOf(follow).nodes.flatMap(({ text, inside }) => [
        ...(text === undefined ? [] : [text]),
        ...inside.flatMap(({ letter, text: inner }) => (inner === undefined ? [] : [letter + inner])),
      ]);
    expect(shown()).toEqual(['0.4', '1.5']);
    walk(follow, typed.general.slice(0, 5));
    expect(shown()).toEqual(['0.4', '1.5', '0.8176', '0.2', '+1.2', 'Σ1.4', 'z1.5']);
    follow.go(3);
    expect(shown()).toEqual(['0.4', '1.5', '0.2', '+1.2', 'Σ1.4']);
  });

  it('light the arrow and the sender of a product, and nothing else', () => {
    const follow = open();
    walk(follow, ['0.2']);
    follow.go(2);
    expect([...namesIn(follow.formulaOf(follow.frame))].sort()).toEqual(['w1_12', 'x_2']);
    const graph = graphOf(follow);
    expect(graph.edges.filter(({ mark }) => mark).map(({ ref }) => ref)).toEqual(['w1_12']);
    expect(graph.nodes.filter(({ mark }) => mark).map(({ ref }) => ref)).toEqual(['x_2']);
  });
});

describe('an answer', () => {
  it.each([
    [1, '-0.2', 'sign-lost'],
    [1, '0.9', 'factors-added'],
    [1, '0.75', 'other-sender'],
    [3, '0.24', 'products-multiplied'],
    [4, '1.4', 'bias-forgotten'],
    [4, '1.3', 'bias-subtracted'],
    [5, '1.5', 'not-activated'],
    [5, '0.182', 'exponent-sign'],
    [5, '0.149', 'slope-for-value'],
    [8, '1.1', 'products-unsigned'],
  ])('at step %i that reads %s shows the slip %s', (step, text, slip) => {
    const follow = open();
    walk(follow, typed.general.slice(0, step - 1));
    follow.go(step);
    follow.check(text);
    expect(follow.remark).toMatchObject({ kind: 'slip', slip });
    expect(follow.pending).toBe(true);
  });

  it('that cannot be read, is rounded too far, or is wrong, is told so and opens nothing', () => {
    const follow = open();
    follow.go(1);
    follow.check('0,2');
    expect(follow.remark).toEqual({ kind: 'unreadable', reason: 'decimal-comma' });
    follow.check('7');
    expect(follow.remark).toEqual({ kind: 'wrong' });
    follow.check('0.2');
    expect(follow.remark).toBeUndefined();
    walk(follow, typed.general.slice(1, 4));
    follow.go(5);
    follow.check('1');
    expect(follow.remark).toEqual({ kind: 'too-few-digits' });
    expect(follow.pending).toBe(true);
  });

  it('keeps its digits, whatever minus sign was typed; a fraction becomes a decimal', () => {
    const follow = open();
    walk(follow, ['1/5', '+1.20', '1.40', '15e-1', '0.82', '−0.20']);
    expect(follow.linkState.answers).toEqual(
      ['0.2', '1.20', '1.40', '1.5', '0.82', '-0.20'].map((text) => ({ kind: 'typed', text })),
    );
  });
});

describe('skipping', () => {
  it('is free three times, then needs a try at the number', () => {
    const follow = open();
    for (let left = FREE_SKIPS; left > 0; left--) {
      expect(follow.skipsLeft).toBe(left);
      follow.go(follow.reach);
      follow.skip();
      expect(follow.answer).toEqual({ kind: 'skipped' });
    }
    follow.go(4);
    expect([follow.skipsLeft, follow.canSkip]).toEqual([0, false]);
    follow.skip();
    expect(follow.pending).toBe(true);
    follow.check('x');
    expect(follow.canSkip).toBe(false);
    follow.check('7');
    expect(follow.canSkip).toBe(true);
    follow.skip();
    expect(follow.answer).toEqual({ kind: 'shown' });
    follow.go(5);
    expect(follow.canSkip).toBe(false);
  });
});

describe('other numbers', () => {
  it('begin the walk anew', () => {
    const follow = open();
    walk(follow, typed.general);
    follow.edit('x_1', -2);
    expect([follow.preset, follow.cursor, follow.reach]).toEqual(['own', 0, 1]);
    expect(follow.linkState.answers).toEqual([]);
    follow.go(1);
    follow.check('-1');
    expect(follow.pending).toBe(false);
    follow.choosePreset('paper');
    expect([follow.preset, follow.cursor]).toEqual(['paper', 0]);
  });

  it('of the largest size still have every number', () => {
    const follow = open();
    for (const name of ['x_1', 'x_2', 'w1_11', 'w1_12', 'w1_21', 'b1_1', 'w2_11']) follow.edit(name, -100);
    for (const { ref } of follow.frames.slice(1)) expect(Number.isFinite(quantity(follow.trace, ref))).toBe(true);
    expect(quantity(follow.trace, 'a1_2')).toBe(1);
  });
});
