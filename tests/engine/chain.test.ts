import { expect, it } from 'vitest';
import { centralDifferences, exp, expression, recordChain } from '#engine';
import type { ChainStage } from '#engine';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';

const stagesOf = (texts: string[], x: number, nudge: number): readonly ChainStage[] => {
  const record = recordChain(texts.map(expression), x, nudge);
  if (!record.ok) throw new Error(record.reason);
  return record.stages;
};

it('(3x + 1)² at 1: slopes 3 and 8, Δ 0.03 and 0.24 by the slopes, really 0.03 and 0.2409', () => {
  const [inner, outer] = stagesOf(['3x + 1', 'u^2'], 1, 0.01);
  expect([inner.input, inner.output, inner.slope]).toEqual([1, 4, 3]);
  expect([outer.input, outer.output, outer.slope]).toEqual([4, 16, 8]);
  expectClose(inner.linear, 0.03, otherOrder);
  expectClose(outer.arriving, 0.03, otherOrder);
  expectClose(outer.linear, 0.24, otherOrder);
  expectClose(inner.real, 0.03, otherOrder);
  expectClose(outer.real, 0.2409, otherOrder);
});

it('what is left of the real Δ shrinks with the square of the nudge', () => {
  const left = (nudge: number): number => {
    const last = stagesOf(['3x + 1', 'u^2'], 1, nudge).at(-1)!;
    return last.real - last.linear;
  };
  expectClose(left(0.1), 0.09, otherOrder);
  expectClose(left(0.01), 0.0009, otherOrder);
});

it('the product of the slopes is the derivative of the whole', () => {
  const stages = stagesOf(['0.5*x^2 - 1', 'sin(u)', 'exp(v)'], 1.3, 0.001);
  const product = stages.reduce((all, { slope }) => all * slope, 1);
  const [measured] = centralDifferences(([x]) => exp(Math.sin(0.5 * x * x - 1)), [1.3]);
  expectClose(product, measured, centralDifference);
  expectClose(stages.at(-1)!.linear, product * 0.001, otherOrder);
});

it('a function that does not read its letter has the slope 0', () => {
  expect(stagesOf(['3x + 1', '2 + 5'], 1, 0.01)[1]).toMatchObject({ slope: 0, linear: 0, real: 0 });
});

it('says which function has no value or no slope, at x or after the nudge', () => {
  expect(recordChain(['x - 1', '1/u'].map(expression), 1, 0.1)).toMatchObject({
    ok: false,
    reason: 'no-value',
    stage: 1,
    problem: { code: 'division-by-zero' },
  });
  expect(recordChain([expression('log(x)')], 0.1, -0.1)).toMatchObject({ ok: false, stage: 0 });
  expect(recordChain([expression('sqrt(x)')], 0, 0.1)).toMatchObject({ ok: false, reason: 'no-slope', stage: 0 });
  expect(recordChain([expression('x'), expression('1/u')], -1, 1)).toMatchObject({
    ok: false,
    reason: 'no-value',
    stage: 1,
    problem: { code: 'division-by-zero' },
  });
});

it('refuses a function of two letters', () => {
  expect(() => recordChain([expression('x*y')], 1, 0.1)).toThrow('a function of a chain has one letter, got x, y');
});

it('a root of a number that is none of the letter leaves the letter its slope', () => {
  expect(stagesOf(['x + sqrt(0)'], 2, 0.5)).toMatchObject([{ slope: 1, linear: 0.5, output: 2 }]);
});
