import { describe, expect, it } from 'vitest';
import { correctRules, layeredBackward, mutants, numericalGradients, recordMlp } from '#engine';
import type { MutantId } from '#engine';
import { checkHomework } from '#exercises/homework/check-homework.ts';
import type { Standing } from '#exercises/homework/check-homework.ts';
import { homeworkNumbers } from '#exercises/homework/homework-number.ts';
import { parseNumberInput } from '#notation/number-input.ts';
import { centralDifference, expectClose } from '../../tolerance.ts';
import { numbersOfStep, planted, steps, typedAll } from './planted.ts';
import type { NetworkName } from './planted.ts';

const names = Object.keys(steps) as NetworkName[];
const rightNumbers = (name: NetworkName) => numbersOfStep(steps[name], layeredBackward(steps[name].trace));
const check = (name: NetworkName, numbers: ReadonlyMap<string, number>, digits?: number) =>
  checkHomework(typedAll(numbers, digits), steps[name]);
/** A few numbers, as typed. */
const sheet = (texts: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(texts).map(([name, text]) => {
      const read = parseNumberInput(text);
      if (!read.ok) throw new RangeError(text);
      return [name, read];
    }),
  );
const standings = ({ checked }: ReturnType<typeof check>): Standing[] => [
  ...new Set(checked.map(({ standing }) => standing)),
];

describe('the order of the computation', () => {
  it('is that of a person: from the last layer back, δ before its gradients, new values at the end', () => {
    expect(homeworkNumbers([2, 2, 1]).map(({ name }) => name)).toEqual([
      ...['delta2_1', 'dw2_11', 'dw2_12', 'db2_1'],
      ...['delta1_1', 'delta1_2', 'dw1_11', 'dw1_12', 'db1_1', 'dw1_21', 'dw1_22', 'db1_2'],
      ...['wNew1_11', 'wNew1_12', 'bNew1_1', 'wNew1_21', 'wNew1_22', 'bNew1_2', 'wNew2_11', 'wNew2_12', 'bNew2_1'],
    ]);
  });
});

describe('right numbers', () => {
  it.each(names)('are what central differences measure, on %s', (name) => {
    const { trace } = steps[name];
    const { dW, db } = numericalGradients(trace.network, trace.sample);
    const computed = rightNumbers(name);
    for (const asked of homeworkNumbers(trace.network.sizes)) {
      const { kind, l, j } = asked;
      if (kind === 'dw') {
        expectClose(computed.get(asked.name)!, dW[l][j * trace.network.sizes[l - 1] + asked.i], centralDifference);
      } else if (kind === 'db') expectClose(computed.get(asked.name)!, db[l][j], centralDifference);
    }
  });

  it.each(names)('all agree, on %s, with 3 digits, with 4 and with all', (name) => {
    for (const digits of [3, 4]) {
      const report = check(name, rightNumbers(name), digits);
      expect(report.departure).toBeUndefined();
      expect(standings(report).filter((each) => each !== 'rounded' && each !== 'exact')).toEqual(
        standings(report).includes('hides-change') ? ['hides-change'] : [],
      );
      expect(report.digits).toBe(digits);
    }
    const exactly = check(name, rightNumbers(name));
    expect(standings(exactly)).toEqual(['exact']);
    expect(exactly.digits).toBe(Infinity);
  });

  it.each<[string, string, Standing]>([
    ['delta2_1', '-0.096', 'exact'],
    ['delta2_1', '-12/125', 'exact'],
    ['delta2_1', '−０．０９６', 'exact'],
    ['dw2_11', '-0.0768', 'exact'],
    ['dw1_11', '-0.00430', 'rounded'],
    ['dw1_11', '-4.30e-3', 'rounded'],
    ['dw1_11', '-0.0043', 'few-digits'],
    ['dw1_11', '-0.004', 'few-digits'],
    ['dw1_11', '-0.00431', 'near'],
    ['dw1_11', '-0.00433', 'departs'],
    ['dw1_11', '0', 'departs'],
    ['wNew1_11', '0.502', 'rounded'],
    ['wNew1_11', '0.50216', 'near'],
    ['wNew1_11', '0.50', 'few-digits'],
    ['wNew1_11', '0.500', 'departs'],
  ])('on F2 %s typed as %s is: %s', (name, text, standing) => {
    expect(checkHomework(sheet({ [name]: text }), steps.F2).checked).toMatchObject([{ standing }]);
  });

  it('a new weight must show that it is new', () => {
    const slow = { ...steps.F2, learningRate: 0.001 };
    expect(checkHomework(sheet({ wNew1_11: '0.500' }), slow).checked).toMatchObject([{ standing: 'hides-change' }]);
    expect(checkHomework(sheet({ wNew1_11: '0.500004' }), slow).checked).toMatchObject([{ standing: 'rounded' }]);
  });

  it('that are 0 agree with a 0, be it 0 in doubles or all but', () => {
    const { network, sample } = steps.F2.trace;
    const dead = { ...network, activations: network.activations.with(1, 'relu' as const), b: [[], [-9, -9], [0]] };
    const step = { trace: recordMlp(dead, sample), learningRate: 0.5 };
    const { checked } = checkHomework(sheet({ dw2_11: '0', delta1_1: '0.00', dw1_11: '-0' }), step);
    expect(checked.map(({ standing }) => standing)).toEqual(['exact', 'exact', 'exact']);
  });
});

/** The number a slip is first seen in, and the others that lead there with three digits. */
interface Planted {
  readonly slip: MutantId;
  readonly first: string;
  readonly also: readonly MutantId[];
}

const inEveryNetwork: Readonly<Record<'outputDelta' | 'outputGradient' | 'outputBias' | 'hiddenDelta', MutantId[]>> = {
  outputDelta: ['M01', 'M04', 'M05', 'M11', 'M12', 'M13', 'M14'],
  outputGradient: ['M03', 'M07', 'M08', 'M15', 'M16', 'M18'],
  outputBias: ['M27'],
  hiddenDelta: ['M02', 'M06', 'M09', 'M10', 'M19'],
};

/** Slips that round to one number there. */
const together: Partial<Record<NetworkName, Partial<Record<MutantId, MutantId[]>>>> = { F1: { M10: ['M11'] } };

function plantedIn(name: NetworkName): Planted[] {
  const last = steps[name].trace.network.sizes.length - 1;
  const first: Readonly<Record<keyof typeof inEveryNetwork, string>> = {
    outputDelta: `delta${last}_1`,
    outputGradient: `dw${last}_11`,
    outputBias: `db${last}_1`,
    hiddenDelta: `delta${last - 1}_1`,
  };
  const several: MutantId[] = name === 'F3' ? ['M21', 'M22', 'M25'] : name === 'own' ? ['M21', 'M22'] : [];
  const common = (Object.keys(first) as (keyof typeof first)[]).flatMap((place) =>
    inEveryNetwork[place].map((slip): Planted => ({ slip, first: first[place], also: together[name]?.[slip] ?? [] })),
  );
  return [
    ...common,
    ...several.map((slip): Planted => ({ slip, first: first.hiddenDelta, also: [] })),
    { slip: 'M17', first: 'wNew1_11', also: [] },
  ];
}

describe.each(names)('slips planted on %s', (name) => {
  it.each(plantedIn(name))('$slip is seen in $first first and is named', ({ slip, first, also }) => {
    for (const digits of [3, 4]) {
      const { departure, checked } = check(name, planted(slip, steps[name]), digits);
      expect(departure?.asked.name).toBe(first);
      expect(departure?.slips, `${digits} digits`).toEqual(digits === 3 ? [slip, ...also] : [slip]);
      // Everything behind it follows from it, shows it again or is right: one slip, one complaint.
      expect(checked.filter(({ standing }) => standing === 'departs')).toHaveLength(1);
    }
  });
});

describe('a slip made in one place only', () => {
  const right = rightNumbers('F2');

  it('is named for the layer it is made in, though the layer behind was done right', () => {
    const forgotten = new Map([...right, ['dw1_11', right.get('delta1_1')!]]);
    expect(check('F2', forgotten, 4).departure).toMatchObject({ asked: { name: 'dw1_11' }, slips: ['M07'] });
  });

  it('is named in an inner layer for the sum over paths', () => {
    const { trace, learningRate } = steps.own;
    const [onePath] = mutants.M21.ways({ trace, layer: 1, learningRate });
    const inner = layeredBackward(trace, {
      ...correctRules,
      combine: (contributions, l) => (l === 1 ? onePath : correctRules).combine(contributions, l),
    });
    const { departure, checked } = check('own', numbersOfStep(steps.own, inner), 4);
    expect(departure).toMatchObject({ asked: { name: 'delta1_1' }, slips: ['M21'] });
    expect(checked.filter(({ standing }) => standing === 'departs')).toHaveLength(1);
  });

  it('of reading off a digit wrongly is no slip the book knows', () => {
    expect(check('F2', new Map([...right, ['dw2_12', -0.0388]])).departure).toMatchObject({
      asked: { name: 'dw2_12' },
      computed: expect.closeTo(-0.0288, 12),
      slips: [],
    });
  });
});

describe('numbers left out', () => {
  it('leave every slip on the way to the one that is there open: the output’s slope or the hidden unit’s', () => {
    for (const [slip, value] of [
      ['M01', '-0.0179'],
      ['M02', '-0.0269'],
      ['M07', '-0.0108'],
      ['M09', '0.00737'],
      ['M10', '-0.00614'],
    ]) {
      expect(checkHomework(sheet({ dw1_11: value }), steps.F2).departure?.slips, slip).toEqual([slip]);
    }
  });

  it('are worked out from the reader’s own: a gradient follows from a δ two layers behind it', () => {
    const given = sheet({ delta2_1: '-0.4', dw1_11: '-0.0179' });
    expect(checkHomework(given, steps.F2).checked.map(({ standing }) => standing)).toEqual(['departs', 'follows']);
  });
});

describe('two slips that round to one number', () => {
  const { trace, learningRate } = steps.F1;
  const hiddenDelta = (slip: 'M10' | 'M11') =>
    numbersOfStep(steps.F1, layeredBackward(trace, mutants[slip].ways({ trace, layer: 1, learningRate })[0]));

  it.each(['M10', 'M11'] as const)('are both said, the one that explains the next number too first: %s', (slip) => {
    const numbers = hiddenDelta(slip);
    const alone = new Map([['delta1_1', numbers.get('delta1_1')!]]);
    expect(check('F1', alone, 3).departure?.slips).toEqual(['M10', 'M11']);
    const { slips } = check('F1', new Map([...alone, ['delta1_2', numbers.get('delta1_2')!]]), 3).departure!;
    expect(slips).toHaveLength(2);
    expect(slips[0]).toBe(slip);
  });
});

describe('what follows from a wrong number', () => {
  it('is said to follow as far as the reader’s rounding goes', () => {
    // δ⁽²⁾ without its slope, rounded to two digits; the gradient from the rounded one.
    const given = sheet({ delta2_1: '-0.41', dw2_11: '-0.328', dw2_12: '-0.123', db2_1: '-0.41', delta1_1: '0.5' });
    const standing = checkHomework(given, steps.F2).checked.map((each) => each.standing);
    expect(standing).toEqual(['departs', 'follows', 'follows', 'follows', 'departs']);
  });

  it('is judged by the change in a new weight', () => {
    const given = sheet({ dw2_11: '-0.096', wNew2_11: '0.748', wNew2_12: '-1.1856' });
    expect(checkHomework(given, steps.F2).checked.map(({ standing }) => standing)).toEqual([
      'departs',
      'follows',
      'exact',
    ]);
    const uphill = sheet({ dw2_11: '-0.096', wNew2_11: '0.750' });
    expect(checkHomework(uphill, steps.F2).checked.at(-1)!.standing).toBe('departs');
  });
});
