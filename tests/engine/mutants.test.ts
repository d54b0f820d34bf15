import { describe, expect, it } from 'vitest';
import { exampleNetworks, layeredBackward, mutant, mutants, recordMlp } from '#engine';
import type { MutantId, Trace } from '#engine';
import { expectClose, printedDecimals } from '../tolerance.ts';
import { f1 } from './fixtures/f1-general.ts';
import { f2 } from './fixtures/f2-paper.ts';

const ids = Object.keys(mutants) as MutantId[];
const traceOf = ({ network, sample }: (typeof f1)['example']): Trace => recordMlp(network, sample);

/** Slips that do not touch the output layer answer its questions correctly. */
const hiddenOnly: readonly string[] = ['M02', 'M09', 'M10', 'M19'];

describe.each([f1, f2])('on $name', ({ example, slips }) => {
  const trace = traceOf(example);
  const truth = layeredBackward(trace);

  describe.each(ids)('%s', (id) => {
    it('answers what the table of slips prints, for w2_11 and for w1_11', () => {
      const { w2_11, w1_11 } = slips![id];
      expectClose(layeredBackward(trace, mutant(id).rules(2)).dW[2][0], Number(w2_11), printedDecimals, 'w2_11');
      expectClose(layeredBackward(trace, mutant(id).rules(1)).dW[1][0], Number(w1_11), printedDecimals, 'w1_11');
    });

    it('can be told from the truth by more than eight decimals round away', () => {
      const asked = (l: number): number =>
        Math.abs(layeredBackward(trace, mutant(id).rules(l)).dW[l][0] - truth.dW[l][0]);
      expect(asked(1)).toBeGreaterThan(1e-6);
      if (hiddenOnly.includes(id)) expect(asked(2)).toBe(0);
      else expect(asked(2)).toBeGreaterThan(1e-6);
    });
  });

  it('no two slips give the same answer for w1_11', () => {
    const answers = ids.map((id) => layeredBackward(trace, mutant(id).rules(1)).dW[1][0].toFixed(8));
    expect(new Set(answers).size).toBe(ids.length);
  });
});

describe.each(ids)('%s', (id) => {
  it('bears its own number and says what was done', () => {
    expect(mutant(id).id).toBe(id);
    expect(mutant(id).slip).toMatch(/\S+ \S+/);
  });

  it.each(Object.values(exampleNetworks))('gives gradients in the shape of the network $id', (example) => {
    const trace = traceOf(example);
    for (let l = 1; l < example.network.sizes.length; l++) {
      const { dW, db } = layeredBackward(trace, mutant(id).rules(l));
      expect(dW.map((row) => row.length)).toEqual(example.network.W.map((row) => row.length));
      expect([...dW.flat(), ...db.flat()].every(Number.isFinite)).toBe(true);
    }
  });
});

it.each(hiddenOnly)('%s leaves every δ of the output layer right, also with two outputs', (id) => {
  const trace = traceOf(exampleNetworks['two-outputs']);
  for (const l of [1, 2]) {
    expect(layeredBackward(trace, mutant(id).rules(l)).delta[2]).toEqual(layeredBackward(trace).delta[2]);
  }
});

it('M11 breaks the asked layer only: what lies behind it is right', () => {
  const trace = traceOf(f1.example);
  expect(layeredBackward(trace, mutant('M11').rules(1)).delta[2]).toEqual(layeredBackward(trace).delta[2]);
});

it('an unknown slip is refused, naming the known ones', () => {
  expect(() => mutant('M99')).toThrow(`unknown mutant "M99"; known: ${ids.join(', ')}`);
});
