import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { centralDifferences, expression, recordExpression, variablesOf } from '#engine';
import { squareOfLine } from '#content/chapters/02-chain-rule/exercises/2-1.ts';
import { unitSlope } from '#content/chapters/02-chain-rule/exercises/2-2.ts';
import { sentBack } from '#content/chapters/02-chain-rule/exercises/2-3.ts';
import { fourDerivatives } from '#content/chapters/02-chain-rule/exercises/2-4.ts';
import { wayBack } from '#content/chapters/02-chain-rule/exercises/2-5.ts';
import { smallNudge } from '#content/chapters/02-chain-rule/exercises/2-6.ts';
import { twoFunctionsOfOne } from '#content/chapters/02-chain-rule/exercises/2-7.ts';
import { overwritten } from '#content/chapters/02-chain-rule/exercises/2-8.ts';
import { wrongAnswers } from '#exercises/answers.ts';
import type { AskedNumber, Exercise, Numbers } from '#exercises/exercise.ts';
import { lastSeed } from '#exercises/seed.ts';
import { twinOf, variantOf } from '#exercises/variant.ts';
import { tellGraph } from '#notation/tell-graph.ts';
import { centralDifference, expectClose, otherOrder } from '../tolerance.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const numbersUnder = <N extends Numbers>(exercise: Exercise<N>): N[] =>
  seeds.map((seed) => variantOf(exercise, seed).numbers);
const choicesOf = ({ numbers }: { numbers: Numbers }): string => JSON.stringify(numbers.choices);

/** What each slip leads to, by its id. */
function slipsOf(asked: AskedNumber, numbers: Numbers): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { slip, value } of wrongAnswers(asked, numbers)) (found[slip] ??= []).push(value);
  return found;
}

const valueOf = (text: string, values: Readonly<Record<string, number>>): number =>
  recordExpression(expression(text), values).nodes.at(-1)!.value;

const f7 = ([x1, x2]: readonly number[]): number => valueOf('(x1*x2)*(x1 + x1*x2)', { x1, x2 });

describe('what is asked', () => {
  it.each([unitSlope, sentBack, smallNudge, twoFunctionsOfOne])(
    'of $id differs from seed to seed, and between a seed and its twin',
    (exercise: Exercise) => {
      for (const seed of [0, 1, 2, 3, 4, 5, lastSeed - 1]) {
        const here = choicesOf(variantOf(exercise, seed));
        expect(choicesOf(variantOf(exercise, seed + 1))).not.toBe(here);
        expect(choicesOf(twinOf(exercise, seed))).not.toBe(here);
      }
    },
  );
});

describe('2-1', () => {
  it('has the key and the slips of the fixture under seed 0', () => {
    const { numbers } = variantOf(squareOfLine, 0);
    expect(squareOfLine.answer(numbers)).toBe(24);
    expect(slipsOf(squareOfLine, numbers)).toEqual({
      'inner-forgotten': [8],
      'inner-only': [3],
      'outer-at-input': [6],
      'slopes-added': [11],
    });
  });

  it('asks for what central differences measure', () => {
    for (const numbers of numbersUnder(squareOfLine)) {
      const { value } = numbers;
      const [measured] = centralDifferences(([x]) => (value('a') * x + value('b')) ** 2, [value('x')]);
      expectClose(squareOfLine.answer(numbers), measured, centralDifference);
    }
  });
});

it.each([0, 1])('2-2 has the derivative of σ(wx + b) for its key, seed %d', (seed) => {
  const { numbers } = variantOf(unitSlope, seed);
  const place = { w: 0.7, x: 1.5, b: -0.4 };
  const { q } = tellGraph({ s: 'w*x + b', a: 'σ(s)' }, place);
  const key = valueOf(unitSlope.key(numbers), { w: place.w, x: place.x, a: q('a') });
  expectClose(key, q(`grad_${numbers.choices.by}`), otherOrder);
});

it.each([0, 1, 2, 3])('2-3 has two factors that make what the engine sends back, seed %d', (seed) => {
  const { numbers } = variantOf(sentBack, seed);
  const { op, to } = numbers.choices;
  const { q } = tellGraph({ p: op === 'add' ? 'u + v' : 'u*v', f: '3p' }, { u: 2, v: 5 });
  const factors: Readonly<Record<string, number>> = { u: 2, v: 5, one: 1, half: 0.5, value: q('p'), upstream: 3 };
  const [first, second] = sentBack.right(numbers);
  expect(factors[first] * factors[second]).toBe(q(`back_p_${to}`));
});

describe('2-4', () => {
  it('has the keys and the slips of F7 under seed 0', () => {
    const { numbers } = variantOf(fourDerivatives, 0);
    expect(fourDerivatives.cells.map(({ answer }) => answer(numbers))).toEqual([6, 14, 48, 28]);
    expect(fourDerivatives.cells.map((cell) => slipsOf(cell, numbers))).toEqual([
      { M18: [8] },
      { M21: [8], M30: [6], M22: [48] },
      { M21: [30, 6], M30: [24, 42, 18], M22: [150, 252], M18: [34] },
      { M21: [16], M30: [12], M22: [96], M18: [42] },
    ]);
  });

  it('asks for what central differences measure', () => {
    for (const numbers of numbersUnder(fourDerivatives)) {
      const measured = centralDifferences(f7, [numbers.value('x1'), numbers.value('x2')]);
      fourDerivatives.cells.slice(2).forEach(({ answer }, n) => {
        expectClose(answer(numbers), measured[n], { absolute: 1e-4, relative: 0 });
      });
    }
  });
});

it('2-5 makes each node wait for all that read it, and for nothing else', () => {
  const graph = { p: 'x1*x2', q: 'x1 + p', r: 'p^2', s: 'q*r', t: 'q + s', f: 't^2' };
  const reads = Object.entries(graph).flatMap(([to, text]) =>
    variablesOf(expression(text))
      .filter((from) => from in graph)
      .map((from) => `${to} before ${from}`),
  );
  expect(wayBack.constraints.map(({ first, then }) => `${first} before ${then}`).sort()).toEqual(reads.sort());
});

describe('2-6', () => {
  it('changes f of F7 by about 0.048 under seed 0', () => {
    const { outcome, rows } = smallNudge.run(variantOf(smallNudge, 0).numbers);
    expect(outcome).toMatchObject({ kind: 'number' });
    expectClose(rows.at(-1)!.after, 0.048, { absolute: 2e-5, relative: 0 });
  });

  it('says how a prediction differs', () => {
    const { numbers } = variantOf(smallNudge, 0);
    const said = (value: number): string => smallNudge.feedbackOn({ kind: 'number', value }, numbers);
    expect([0.048, 0.03, -0.048, 0.006, 0.25].map(said)).toEqual([
      'same',
      'near',
      'other-way',
      'too-small',
      'too-large',
    ]);
  });
});

it.each([
  [0, 'u^2 + 3u*v', 't^2', 't^3', '4t^3 + 15t^4'],
  [1, '4u*v + v^2', 't^3', 't^2', '20t^4 + 4t^3'],
  [2, 'u*v + 5u', 't^2', 't^4', '6t^5 + 10t'],
])('2-7 has dz/dt for its key, as its solution says: seed %d', (seed, z, u, v, solved) => {
  const key = twoFunctionsOfOne.key(variantOf(twoFunctionsOfOne, seed).numbers);
  for (const t of [0.4, 1, 1.7]) {
    const { q } = tellGraph({ u, v, z }, { t });
    expectClose(valueOf(key, { t }), q('grad_t'), otherOrder, key);
    expectClose(valueOf(solved, { t }), q('grad_t'), otherOrder, solved);
  }
});

describe('2-8', () => {
  const { program, fault, symptom } = overwritten;

  /** The printed program, run on the graph it is asked about. */
  function sweep(lines: readonly string[], { value }: Numbers): number[] {
    const place = ['x1', 'x2', 'u', 'v', 'f'];
    const reads = { x1: [], x2: [], u: ['x1', 'x2'], v: ['x1', 'u'], f: ['u', 'v'] } as const;
    const nodes = place.map((name) => ({
      inputs: reads[name as keyof typeof reads].map((from) => ({
        source: place.indexOf(from),
        local: value(`local_${name}_${from}`),
      })),
    }));
    return runInNewContext(`${lines.join('\n')}\n;backward`)(nodes, nodes.length - 1);
  }

  it('prints a program that does what its symptom says, and the mended one what is measured', () => {
    const mended = program.javascript.with(fault.line - 1, fault.mended.javascript);
    for (const numbers of numbersUnder(overwritten)) {
      const [given, right] = [program.javascript, mended].map((lines) => sweep(lines, numbers));
      symptom(numbers).forEach((row, n) => {
        expect(given[n]).toBe(row.given);
        expectClose(right[n], row.measured, { absolute: 1e-4, relative: 0 });
      });
    }
    expect(symptom(variantOf(overwritten, 0).numbers).map(({ given }) => given)).toEqual([18, 12]);
  });

  it('has its fault in the same line of both languages, mended by one sign', () => {
    for (const language of ['javascript', 'python'] as const) {
      expect(program[language][fault.line - 1].replace(' = ', ' += ')).toBe(fault.mended[language]);
    }
  });
});
