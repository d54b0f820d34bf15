import { describe, expect, it } from 'vitest';
import { RaceState } from '#components/widgets/race/race-state.svelte.ts';
import { walker } from '#components/widgets/race/walkers.ts';
import { parseExpression, standingsAt } from '#engine';
import type { Expression } from '#engine';

function raceOf(preset: Parameters<RaceState['choosePreset']>[0]): RaceState {
  const race = new RaceState();
  race.choosePreset(preset);
  race.sayUnknown();
  return race;
}

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.expression;
}

const lossesAt = (race: RaceState, t: number): string[] => race.walks.map(({ steps }) => steps[t].f.toFixed(8));
const placesAt = (race: RaceState, t: number): string[] =>
  race.walks.map(({ steps }) => steps[t].theta.map((value) => value.toFixed(8)).join(','));

describe('the numbers of the curriculum', () => {
  it('F6: inertia in the round bowl', () => {
    const race = raceOf('bowl');
    expect(lossesAt(race, 2)).toEqual(['2.95290000', '5.21280000', '2.41416900']);
    expect(lossesAt(race, 5)).toEqual(['1.56905298', '1.79555088', '0.03215695']);
    expect(race.walks.map(({ steps }) => steps[100].f.toExponential(7))).toEqual([
      ...['3.1747856e-9', '6.3708957e-5', '3.1502862e-9'],
    ]);
  });

  it('F6b: inertia in the narrow valley', () => {
    const race = raceOf('valley');
    expect(race.walks.map(({ steps }) => steps[2].f.toFixed(6))).toEqual(['4.322682', '44.743658', '4.244445']);
    expect(lossesAt(race, 100)).toEqual(['0.60290854', '0.00012234', '0.00000085']);
  });

  it('F6 with a stride for each coordinate', () => {
    const race = raceOf('adaptive');
    expect(placesAt(race, 2)).toEqual([
      ...['2.17990780,0.27639320', '2.46682078,0.49887061', '2.99100206,0.99100866', '2.80010271,0.80041223'],
    ]);
    expect(lossesAt(race, 5)).toEqual(['1.24353911', '2.19306158', '8.73040123', '4.29057207']);
  });

  it('F6 with variants of Adam: uncorrected, AMSGrad, AdamW, L2', () => {
    const race = raceOf('adam');
    const [corrected, uncorrected, , decoupled, decayed] = placesAt(race, 1);
    expect([corrected, uncorrected]).toEqual(['2.90000000,0.90000000', '2.68377227,0.68377225']);
    expect([decoupled, decayed]).toEqual(['2.87000000,0.89000000', '2.90000000,0.90000000']);
    expect(placesAt(race, 3)[3]).toBe('2.61440562,0.67510122');
    expect(placesAt(race, 3)[4]).toBe(placesAt(race, 3)[0]);
    expect(lossesAt(race, 3)[1]).toBe('1.69124563');
  });
});

describe('the prediction', () => {
  it('keeps the run locked until the whole order or nothing was said', () => {
    const race = new RaceState();
    race.go(3);
    expect([race.cursor, race.reach]).toEqual([0, 0]);
    race.place(2);
    race.place(2);
    expect(race.draft).toEqual([2]);
    race.takeBack();
    race.place(1);
    race.place(2);
    expect(race.said).toEqual([1, 2, 0]);
    expect(race.reach).toBe(100);
    expect(race.outcome).toBeUndefined();
    race.go(100);
    expect(race.outcome!.map((each) => each.walk)).toEqual([2, 0, 1]);
  });

  it('is given up by whoever changes the race, and can be made anew', () => {
    const race = raceOf('bowl');
    race.go(7);
    race.setStart([2, -1]);
    expect([race.said, race.cursor]).toEqual(['free', 7]);
    race.predict();
    expect([race.said, race.cursor, race.reach]).toEqual(['open', 0, 0]);
    race.setStart([1, 1]);
    expect(race.said).toBe('open');
    race.choosePreset('valley');
    expect(race.said).toBe('open');
  });
});

describe('the walkers', () => {
  it('are up to eight, also the same twice; one stays', () => {
    const race = raceOf('bowl');
    for (let n = 0; n < 7; n++) race.add('adam');
    expect([race.walkers.length, race.canAdd, race.chosen]).toEqual([8, false, 7]);
    race.replace(walker('sgd', { learningRate: 0.25 }));
    race.go(10);
    expect(race.trails.count).toBe(8);
    for (let n = 0; n < 9; n++) race.remove(0);
    expect(race.walkers).toEqual([walker('sgd', { learningRate: 0.25 })]);
    expect([race.chosen, race.reach]).toEqual([0, 100]);
  });

  it('stay chosen and compared when another is taken away', () => {
    const race = raceOf('bowl');
    race.chosen = 2;
    race.other = 1;
    race.remove(0);
    expect([race.chosen, race.other]).toEqual([1, 0]);
    race.chosen = 0;
    expect([race.chosen, race.other]).toEqual([0, 1]);
    race.remove(0);
    expect([race.chosen, race.other]).toEqual([0, -1]);
  });
});

describe('the trails', () => {
  it('are as long as the race has come, and are cut on the way back', () => {
    const race = raceOf('bowl');
    race.go(5);
    expect(race.trails.length).toBe(6);
    expect(race.trails.x(1, 2)).toBeCloseTo(2.16, 12);
    race.go(2);
    expect(race.trails.length).toBe(3);
  });

  it('end where a walk breaks off', () => {
    const race = raceOf('bowl');
    race.chosen = 0;
    race.replace(walker('sgd', { learningRate: 100 }));
    race.length = 500;
    race.go(500);
    expect(race.placeOf(0)).toBeUndefined();
    expect(race.trails.x(0, 500)).toBeNaN();
    expect(standingsAt(race.walks, race.cursor).at(-1)).toMatchObject({ walk: 0, place: 3 });
  });
});

describe('a typed formula', () => {
  it('is walked down by its own slopes, and is kept while another surface is looked at', () => {
    const race = raceOf('bowl');
    race.chooseSurface('own');
    expect(race.setFormula('u^2/2 + 9v^2/2', read('u^2/2 + 9v^2/2'))).toBeUndefined();
    expect(race.setDomain({ u: [-4, 4], v: [-2, 2] })).toBe(true);
    race.setStart([3, 1]);
    expect(lossesAt(race, 2)).toEqual(['2.95290000', '5.21280000', '2.41416900']);
    race.chooseSurface('saddle');
    expect(race.start).toEqual([1.5, 0.001]);
    race.chooseSurface('own');
    expect([race.ground.text, race.start]).toEqual(['u^2/2 + 9v^2/2', [3, 1]]);
  });

  it('that has no value or slope at the start changes nothing', () => {
    const race = raceOf('bowl');
    race.chooseSurface('own');
    const before = race.linkState;
    expect(race.setFormula('log(u)', read('log(u)'))?.kind).toBe('no-value');
    race.setStart([0, 0]);
    const atZero = race.linkState;
    expect(race.setFormula('sqrt(u^2+v^2)', read('sqrt(u^2+v^2)'))?.kind).toBe('no-slope');
    expect(race.linkState).toEqual(atZero);
    expect(race.setDomain({ u: [1, 1], v: [0, 1] })).toBe(false);
    expect(race.ground.text).toBe(before.ground.text);
  });

  it('keeps the start where a walk can begin', () => {
    const race = raceOf('bowl');
    race.chooseSurface('own');
    race.setStart([1, 1]);
    race.setFormula('log(u) + v^2', read('log(u) + v^2'));
    race.setStart([-1, 1]);
    expect([race.refused, race.start]).toEqual([
      [-1, 1],
      [1, 1],
    ]);
    race.setStart([9, 1]);
    expect([race.refused, race.start]).toEqual([undefined, [2, 1]]);
    expect(race.setDomain({ u: [-2, -1], v: [0, 1] })).toBe(false);
  });
});
