import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, mapOf } from '#components/widgets/bug-clinic/clinic.ts';
import { diseaseIds, diseases } from '#components/widgets/bug-clinic/diseases.ts';
import type { DiseaseId } from '#components/widgets/bug-clinic/diseases.ts';
import { ClinicState } from '#components/widgets/bug-clinic/clinic-state.svelte.ts';
import { beds, codec, defaultState } from '#components/widgets/bug-clinic/link.ts';
import type { LinkState, Said, Tried } from '#components/widgets/bug-clinic/link.ts';
import { explanationOf, outcomeOf } from '#components/widgets/bug-clinic/sentences.ts';
import { strings } from '#components/widgets/bug-clinic/strings.ts';
import { locales } from '#i18n/locales.ts';
import { linkLimit } from '#reader/share-link.ts';

const ratiosOf = (id: DiseaseId, layer?: number): number[] => {
  const map = mapOf(diseases[id].run);
  return (layer === undefined ? map : [map[layer - 1]]).flat(2).map(({ ratio }) => ratio);
};
const allNear = (ratios: readonly number[], value: number): boolean =>
  ratios.every((ratio) => Math.abs(ratio - value) < 1e-6);

describe('the maps of the eight diseases', () => {
  it('say what the chapter says of them', () => {
    expect(allNear(ratiosOf('half'), 2)).toBe(true);
    expect(allNear(ratiosOf('sign'), -1)).toBe(true);
    expect(allNear(ratiosOf('sum'), 4)).toBe(true);
    for (const { name, ratio, agrees } of cellsOf(mapOf(diseases.bias.run))) {
      expect([agrees, name.startsWith('b') ? ratio : 1]).toEqual([!name.startsWith('b'), name.startsWith('b') ? 0 : 1]);
    }
    for (const id of ['slope', 'weight', 'transpose', 'mask'] as const) expect(allNear(ratiosOf(id, 3), 1)).toBe(true);
    for (const id of ['transpose', 'mask'] as const) expect(allNear(ratiosOf(id, 2), 1)).toBe(true);
    for (const ratio of ratiosOf('slope', 2)) expect(ratio).toBeGreaterThanOrEqual(3.8);
    for (const row of mapOf(diseases.weight.run)[1]) {
      expect(
        allNear(
          row.map(({ ratio }) => ratio),
          row[0].ratio,
        ),
      ).toBe(true);
    }
    const [first, second, third] = mapOf(diseases.mask.run)[0];
    expect(first.every(({ agrees }) => agrees)).toBe(true);
    expect([...second, ...third].some(({ agrees }) => agrees)).toBe(false);
    expect(cellsOf([mapOf(diseases.transpose.run)[0]]).some(({ agrees }) => agrees)).toBe(false);
  });

  it('can be told apart: any two differ by more than a tenth somewhere, and none is healthy', () => {
    for (const one of diseaseIds) {
      expect(cellsOf(mapOf(diseases[one].run)).every(({ agrees }) => agrees)).toBe(false);
      for (const other of diseaseIds.slice(diseaseIds.indexOf(one) + 1)) {
        const [a, b] = [ratiosOf(one), ratiosOf(other)];
        expect(Math.max(...a.map((ratio, n) => Math.abs(ratio - b[n]))), `${one}, ${other}`).toBeGreaterThan(0.1);
      }
    }
  });

  it.each(diseaseIds)('%s is cured by one of its three changes and by no other', (id) => {
    const cured = diseases[id].repairs.map(({ run }) => cellsOf(mapOf(run)).every(({ agrees }) => agrees));
    expect(cured.filter(Boolean)).toHaveLength(1);
    for (const { ratio } of diseases[id].repairs.flatMap(({ run }) => cellsOf(mapOf(run)))) {
      expect(Number.isFinite(ratio) && !Object.is(ratio, -0)).toBe(true);
    }
  });
});

describe('a patient', () => {
  it('is treated only when the disease is named, and is cured by the right change', () => {
    const clinic = new ClinicState();
    expect(clinic.disease).toBe('sign');
    clinic.treat('error');
    expect(clinic.tried).toBeUndefined();
    clinic.say('half');
    expect([clinic.said, clinic.isNamed]).toEqual(['half', false]);
    expect(clinic.contradiction('half')).toMatchObject({
      expected: expect.closeTo(2, 6),
      found: expect.closeTo(-1, 6),
    });
    clinic.say('sign');
    clinic.say('sum');
    expect(clinic.said).toBe('sign');
    clinic.treat('update');
    expect([clinic.curedCount, clinic.wrong.length]).toEqual([0, 25]);
    clinic.treat('weights');
    expect(clinic.wrong.every(({ name }) => name.startsWith('b'))).toBe(true);
    clinic.treat('error');
    expect([clinic.curedCount, clinic.wrong.length, clinic.isCured(1)]).toEqual([1, 0, true]);
  });

  it('is told by whoever does not know, and can be treated then', () => {
    const clinic = new ClinicState();
    clinic.bed = 8;
    clinic.say('unknown');
    expect(clinic.isNamed).toBe(true);
    clinic.treat('own');
    expect(clinic.isCured(8)).toBe(true);
  });
});

const numbers = /NaN|Infinity|undefined|\{|\}|-0(?!\.)/;

it.each(locales)('every sentence that can come about is whole (%s)', (locale) => {
  const words = strings[locale];
  for (const [n, disease] of beds.entries()) {
    for (const said of ['open', 'unknown', ...diseaseIds] as const) {
      const clinic = new ClinicState();
      clinic.bed = n + 1;
      if (said !== 'open') clinic.say(said);
      expect(explanationOf(clinic, words)).not.toMatch(numbers);
      if (said !== disease) continue;
      for (const { id } of diseases[disease].repairs) {
        expect(words.repairs[disease][id], `${disease} ${id}`).toMatch(/\p{L}{2}/u);
        clinic.treat(id);
        expect(outcomeOf(clinic, words)).not.toMatch(numbers);
      }
      expect(Object.keys(words.repairs[disease])).toHaveLength(3);
    }
  }
});

it('says which change is beside the point, which does too little, and which cures', () => {
  const words = strings.en;
  const clinic = new ClinicState();
  clinic.say('sign');
  clinic.treat('update');
  expect(outcomeOf(clinic, words)).toContain('has no part in finding the gradient');
  clinic.treat('weights');
  expect(outcomeOf(clinic, words)).toBe('After the change 7 places are off. At b⁽¹⁾₁, for one, the ratio is −1.');
  clinic.treat('error');
  expect(outcomeOf(clinic, words)).toBe(words.healed);
});

const anyState: fc.Arbitrary<LinkState> = fc
  .tuple(
    fc.integer({ min: 1, max: 8 }),
    fc.array(fc.constantFrom<Said>('open', 'unknown', ...diseaseIds), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom<Tried>(0, 1, 2, 3), { minLength: 8, maxLength: 8 }),
  )
  .map(([bed, said, tried]) => ({
    bed,
    said,
    tried: tried.map((one, n) => (said[n] === 'unknown' || said[n] === beds[n] ? one : 0)),
  }));

describe('the link', () => {
  it('is empty at first, and brings every state back', () => {
    expect(codec.format(defaultState)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        const text = codec.format(state);
        expect(text.length).toBeLessThan(linkLimit);
        expect(codec.parse(text)).toEqual(state);
      }),
    );
  });

  it.each([
    ['a bed that is not there', 'v1~bed=9'],
    ['a treatment before the diagnosis', 'v1~tried=1_0_0_0_0_0_0_0'],
    ['a treatment after a wrong diagnosis', 'v1~said=half_open_open_open_open_open_open_open~tried=1_0_0_0_0_0_0_0'],
    ['too few patients', 'v1~said=half'],
  ])('%s is damaged: %s', (_, text) => expect(codec.parse(text)).toBeUndefined());
});
