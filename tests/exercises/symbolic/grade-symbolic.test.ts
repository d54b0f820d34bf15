import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { gradeSymbolic } from '#exercises/symbolic/grade-symbolic.ts';

const none: Numbers = {
  value(name) {
    throw new RangeError(name);
  },
};

/** An exercise whose right answer is `key`, over x in [0.2, 0.9] and z in [−3, 3]. */
function asking(key: string, slips: SymbolicExercise['slips'] = []): SymbolicExercise {
  return {
    id: 'ex-0-0',
    kind: 'symbolic',
    printed: () => none,
    key: () => key,
    names: {
      x: { range: [0.2, 0.9], tex: 'x' },
      z: { range: [-3, 3], tex: 'z' },
      yHat: { range: [0.1, 0.9], tex: '\\hat y' },
    },
    slips,
  };
}

const verdictOn = (key: string, text: string) => gradeSymbolic(asking(key), none, text).verdict;

describe('a formula is equal, in whatever form', () => {
  it.each([
    ['sigmoid(z)', '1/(1+exp(-z))'],
    ['sigmoid(z)', 'exp(z)/(exp(z)+1)'],
    ['sigmoid(z)', '(1+tanh(z/2))/2'],
    ['sigmoid(z)', '1-σ(−z)'],
    ['sigmoid(z)*(1-sigmoid(z))', 'exp(-z)/(1+exp(-z))^2'],
    ['sigmoid(z)*(1-sigmoid(z))', '1/(2+exp(z)+exp(-z))'],
    ['sigmoid(z)*(1-sigmoid(z))', 'σ(z) σ(−z)'],
    ['1-tanh(z)^2', '4/(exp(z)+exp(-z))²'],
    ['tanh(z)', '(exp(2z)-1)/(exp(2z)+1)'],
    ['tanh(z)', '2σ(2z)−1'],
    ['x*(z+1)', 'x*z + x'],
    ['(x+z)^2', 'x^2 + 2x*z + z^2'],
    ['yHat*(1-yHat)', 'ŷ − ŷ²'],
    ['yHat*(1-yHat)', 'y_hat(1-yhat)'],
    ['yHat*(1-yHat)', 'ŷ·(1−ŷ)'],
    ['yHat*(1-yHat)', 'ŷ(1−ŷ)'],
    ['yHat*(1-yHat)', 'yHat(1-yHat)'],
    ['x*yHat', 'xŷ'],
    ['yHat*(1-yHat)', 'yhat(1-yhat)'],
    ['1/x^2', 'x⁻²'],
    ['log(z)', 'log(z)'],
    ['x', '（x）'],
  ])('%s is %s', (key, text) => expect(verdictOn(key, text)).toBe('equal'));

  it('and stays so when terms and factors are turned round', () => {
    const part = fc.constantFrom('x', 'z', '2', 'x^2', 'tanh(z)', 'sigmoid(z)', '(x-z)');
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), fc.constantFrom('+', '*'), (parts, sign) => {
        expect(verdictOn(parts.join(sign), [...parts].reverse().join(sign))).toBe('equal');
      }),
    );
  });
});

describe('a formula is different', () => {
  it.each([
    ['sigmoid(z)', 'sigmoid(-z)'],
    ['x*z', 'x+z'],
    ['x^2', 'x^3'],
    ['x', '1.00001x'],
    ['tanh(z)', 'sigmoid(z)'],
    ['1-tanh(z)^2', '(1-tanh(z))^2'],
    ['x', '-x'],
    ['x', '0*1e30'],
    ['x', '7+0*exp(60)'],
    ['x', 'z*1e25/1e25*3'],
  ])('%s is not %s', (key, text) => expect(verdictOn(key, text)).toBe('different'));

  it('by any factor that is not 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (factor) => {
        fc.pre(Math.abs(factor - 1) > 1e-6 && Math.abs(factor) > 1e-6);
        expect(verdictOn('x*sigmoid(z)', `${factor.toFixed(9)}*x*sigmoid(z)`)).toBe('different');
      }),
    );
  });
});

describe('where values are missing', () => {
  it('the domain differs', () => {
    expect(verdictOn('z', 'exp(log(z))')).toBe('domain-differs');
    expect(verdictOn('z', 'sqrt(z)^2')).toBe('domain-differs');
  });

  it('a single point counts where it is 0, 1 or −1 of one name; others are never met', () => {
    expect(verdictOn('z', 'z^2/z')).toBe('domain-differs');
    expect(verdictOn('z', 'z*(z-1)/(z-1)')).toBe('domain-differs');
    expect(verdictOn('z', 'z*(z+1)/(z+1)')).toBe('domain-differs');
    expect(verdictOn('z', 'z*(z-2)/(z-2)')).toBe('equal');
    expect(verdictOn('x', 'x^2/x')).toBe('equal');
  });

  it('nothing is decided where neither has values', () => {
    expect(verdictOn('log(-x)', 'log(-x)')).toBe('undecided');
  });

  it('a formula without any value differs in its domain from one with values', () => {
    expect(verdictOn('x', 'x+0*log(-x)')).toBe('domain-differs');
  });

  it('it is enough that they are missing here and there', () => {
    expect(verdictOn('x', 'x+0*log(x-0.5)')).toBe('domain-differs');
    expect(verdictOn('x+0*log(x-0.5)', 'x')).toBe('domain-differs');
  });

  it('nothing is decided where both have values at a few points only', () => {
    expect(verdictOn('x', 'x+0*log(x-0.89)')).toBe('undecided');
  });

  it('nothing is decided where values are beyond what can be worked out, be it in one formula or in both', () => {
    expect(verdictOn('x', 'x*exp(900)/exp(900)')).toBe('undecided');
    expect(verdictOn('x*exp(900)/exp(900)', 'x')).toBe('undecided');
    expect(verdictOn('x*exp(900)/exp(900)', 'x*exp(900)/exp(900)')).toBe('undecided');
  });
});

describe('what is no formula here', () => {
  it('names the unknown name', () => {
    expect(gradeSymbolic(asking('x'), none, 'x + q')).toEqual({
      kind: 'symbolic',
      verdict: 'unreadable',
      right: false,
      unknown: 'q',
    });
  });

  it.each([
    ['', 'empty'],
    ['x +', 'unexpected-end'],
    ['x $ 2', 'unknown-character'],
    ['foo(x)', 'unknown-function'],
  ])('%j: %s', (text, code) => {
    expect(gradeSymbolic(asking('x'), none, text)).toMatchObject({
      verdict: 'unreadable',
      right: false,
      problem: { code },
    });
  });
});

describe('names that are spelled alike', () => {
  const range = [0.2, 0.9] as const;
  const twoWeights: SymbolicExercise = {
    ...asking('w12_1 - w1_21'),
    names: { w12_1: { range, tex: '' }, w1_21: { range, tex: '' } },
  };

  it('are told apart where both are the exercise’s own', () => {
    expect(gradeSymbolic(twoWeights, none, 'w12_1 - w1_21').verdict).toBe('equal');
    expect(gradeSymbolic(twoWeights, none, 'w1_21 - w12_1').verdict).toBe('different');
  });

  it('are asked for where it could be either', () => {
    expect(gradeSymbolic(twoWeights, none, 'w121').unknown).toBe('w121');
  });
});

describe('slips', () => {
  const slips = [
    { id: 'half', forms: () => ['x/2', 'x*0.25'] },
    { id: 'also-half', forms: () => ['0.5*x'] },
    { id: 'square', forms: () => ['x*x'] },
  ];
  const grade = (text: string) => gradeSymbolic(asking('x', slips), none, text);

  it('are recognised in any form', () => {
    expect(grade('x^2')).toMatchObject({ verdict: 'different', right: false, slip: 'square', certain: true });
    expect(grade('x/4')).toMatchObject({ slip: 'half', certain: true });
  });

  it('that coincide are asked about, the first one first', () => {
    expect(grade('x - x/2')).toMatchObject({ slip: 'half', certain: false });
  });

  it('are not looked for where the domain differs', () => {
    expect(grade('x+0*log(x-0.5)')).toEqual({ kind: 'symbolic', verdict: 'domain-differs', right: false });
  });

  it('are not looked for in a right answer, nor found in another', () => {
    expect(grade('x')).toEqual({ kind: 'symbolic', verdict: 'equal', right: true });
    expect(grade('x^3')).toEqual({ kind: 'symbolic', verdict: 'different', right: false });
  });

  it('the same text always gets the same verdict', () => {
    for (const text of ['x', 'x^2', 'z', 'sqrt(z)']) expect(grade(text)).toEqual(grade(text));
  });
});
