import { describe, expect, it } from 'vitest';
import { activations, losses } from '#engine';
import { csvOf, jsonOf } from '#notation/scripts/data.ts';
import { numpyScript, pytorchScript } from '#notation/scripts/python.ts';
import { pythonActivations, pythonLosses } from '#notation/scripts/python-rules.ts';
import { quantitiesOf } from '#notation/scripts/quantities.ts';
import golden from '../../golden/scripts.json' with { type: 'json' };
import { exported } from '../../golden/scripts.ts';

const printed: Readonly<Record<string, Readonly<Record<string, number>>>> = golden.scripts;

describe.each(Object.entries(exported))('the programs exported of %s', (name, passes) => {
  it.each([
    ['numpy', numpyScript],
    ['pytorch', pytorchScript],
  ] as const)('for %s are those that were run, and printed the numbers of the trace to 1e-12', async (form, script) => {
    await expect(script(passes)).toMatchFileSnapshot(`../../golden/scripts/${name}-${form}.py`);
    const numbers = printed[`${name}-${form}`];
    const quantities = quantitiesOf(passes);
    expect(Object.keys(numbers)).toEqual(quantities.map((quantity) => quantity.name));
    for (const { name: key, value } of quantities) {
      expect(Math.abs(numbers[key] - value), key).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }
  });
});

it('there is a form of every activation and every loss', () => {
  expect(Object.keys(pythonActivations).toSorted()).toEqual(Object.keys(activations).toSorted());
  expect(Object.keys(pythonLosses).toSorted()).toEqual(Object.keys(losses).toSorted());
});

describe('the exported data', () => {
  it('have every digit of every number under its name', () => {
    const quantities = quantitiesOf(exported.xor);
    const [head, ...rows] = csvOf(exported.xor).trimEnd().split('\r\n');
    expect(head).toBe('name,value');
    expect(rows).toEqual(quantities.map(({ name, value }) => `${name},${value}`));
    expect(rows).toContain('dw2_11,' + quantities.find(({ name }) => name === 'dw2_11')!.value);
    const { values, ...given } = JSON.parse(jsonOf(exported.xor));
    expect(values).toEqual(Object.fromEntries(quantities.map(({ name, value }) => [name, value])));
    expect(given).toEqual(exported.xor);
  });

  it('quote a name that holds a comma', () => {
    const wide = {
      sizes: [1, 10, 1],
      activations: ['identity' as const, 'relu' as const, 'identity' as const],
      W: [[], Array<number>(10).fill(0.5), Array<number>(10).fill(-0.25)],
      b: [[], Array<number>(10).fill(0), [0]],
      loss: 'half-squared-error' as const,
    };
    const lines = csvOf({ network: wide, samples: [{ x: [1], y: [0] }], reduction: 'mean' }).split('\r\n');
    expect(lines).toContain('"dw2_1,10",-0.625');
    expect(lines.some((line) => /NaN|-0$/.test(line))).toBe(false);
  });
});
