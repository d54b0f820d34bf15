import { describe, expect, it } from 'vitest';
import {
  blanks,
  bottom,
  calmed,
  conventions,
  endOfSlope,
  epochs,
  examples,
  gradients,
  kept,
  left,
  mu,
  narrow,
  replaced,
  round,
  schedulesAt,
  swinging,
  targets,
  velocities,
  whole,
  wobbles,
} from '#content/chapters/11-momentum/chapter.ts';
import { walkBy } from '#content/chapters/11-momentum/race.ts';
import { expectClose, otherOrder, printedDecimals } from '../tolerance.ts';

const close = (actual: number, expected: number, what?: string) => expectClose(actual, expected, otherOrder, what);
const printed = (actual: number, expected: number) => expectClose(actual, expected, printedDecimals);

describe('mini-batches of the four gradients', () => {
  it('are those of w⁽²⁾₁₁ in F5', () => {
    [0.01873526, -0.10214196, -0.09125322, 0.05368242].forEach((g, n) => printed(gradients[n], g));
    printed(whole, -0.03024437);
  });

  it('have the whole gradient for their mean, with and without putting back', () => {
    for (const { mean } of [...replaced, ...kept]) close(mean, whole);
  });

  it('scatter by σ/√m with putting back, and by √((N − m)/(N − 1)) of that without', () => {
    const [{ deviation: sigma }] = replaced;
    replaced.forEach(({ m, deviation, draws }, n) => {
      close(deviation, sigma / Math.sqrt(m));
      expect(draws).toBe(4 ** m);
      expect(Math.abs(kept[n].deviation - (sigma / Math.sqrt(m)) * Math.sqrt((4 - m) / 3))).toBeLessThan(1e-12);
    });
    expect(kept.map(({ draws }) => draws)).toEqual([4, 6, 1]);
  });

  it('point the other way for two of the four examples', () => {
    expect(replaced[0].wrongWay).toBe(2);
  });
});

it('an epoch has as many steps as there are batches, and its batches hold all examples', () => {
  for (const { m, steps, last } of epochs) expect((steps - 1) * m + last).toBe(examples);
  expect(epochs.map(({ steps }) => steps)).toEqual([1, 32, 1000]);
});

describe('SGD with one example a step', () => {
  it('is about the mean of the targets, where the mean loss is least', () => {
    expect(targets.reduce((sum, y) => sum + y, 0) / targets.length).toBe(bottom);
  });

  it('wobbles the more the larger the rate, gets there the more slowly the smaller it is, and comes to rest where it falls to 0', () => {
    const late = wobbles.map((each) => each.late);
    const early = wobbles.map((each) => each.early);
    expect(late).toEqual(late.toSorted((a, b) => b - a));
    expect(early).toEqual(early.toSorted((a, b) => a - b));
    expect(late.at(-1)).toBeGreaterThan(0.01);
    expect(calmed.late).toBeLessThan(0.1 * late.at(-1)!);
  });
});

describe('the race', () => {
  it('has the printed losses on the round bowl', () => {
    [2.9529, 5.2128, 2.414169].forEach((f, n) => close([round.sgd, round.momentum, round.nesterov][n][2].f, f));
    printed(round.sgd[5].f, 1.56905298);
    printed(round.momentum[5].f, 1.79555088);
    printed(round.nesterov[5].f, 0.03215695);
    expectClose(round.sgd[100].f, 3.1747856e-9, printedDecimals);
    expect(round.momentum[100].f.toExponential(7)).toBe('6.3708957e-5');
  });

  it('has the printed losses in the narrow valley', () => {
    printed(narrow.sgd[100].f, 0.60290854);
    printed(narrow.momentum[100].f, 0.00012234);
    expect(narrow.nesterov[100].f.toExponential(7)).toBe('8.5078766e-7');
    expect(narrow.momentum[2].f.toFixed(2)).toBe('44.74');
  });

  it('takes three steps of momentum by hand, and two of Nesterov', () => {
    [
      [2.7, 0.1],
      [2.16, -0.8],
      [1.458, -0.89],
    ].forEach((place, n) => place.forEach((value, i) => close(round.momentum[n + 1].theta[i], value)));
    [2.43, -0.71].forEach((value, i) => close(round.nesterov[2].at[i], value));
    [2.187, -0.071].forEach((value, i) => close(round.nesterov[2].theta[i], value));
  });

  it('leaves √μ of a distance per step, measured over fifty, where momentum swings', () => {
    for (const { k, eta } of [
      { k: 1, eta: 0.1 },
      { k: 9, eta: 0.1 },
      { k: 1, eta: 0.01 },
      { k: 100, eta: 0.01 },
    ]) {
      expect((1 + mu - eta * k) ** 2, 'complex roots').toBeLessThan(4 * mu);
      const objective = {
        value: ([x]: readonly number[]) => 0.5 * k * x * x,
        gradient: ([x]: readonly number[]) => [k * x],
      };
      const walk = walkBy('momentum', { objective, eta, start: [1], steps: 400 });
      const largest = (from: number) => Math.max(...walk.slice(from, from + 80).map(({ theta }) => Math.abs(theta[0])));
      expectClose((largest(250) / largest(50)) ** (1 / 200), left.momentum, { absolute: 0, relative: 0.005 });
    }
  });

  it('diverges by momentum above 2(1 + μ)/k and not below', () => {
    const k = 9;
    for (const part of [0.99, 1.01]) {
      const objective = {
        value: ([x]: readonly number[]) => 0.5 * k * x * x,
        gradient: ([x]: readonly number[]) => [k * x],
      };
      const walk = walkBy('momentum', { objective, eta: (part * 2 * (1 + mu)) / k, start: [1], steps: 2000 });
      expect(Math.abs(walk.at(-1)!.theta[0]) < 1, String(part)).toBe(part < 1);
    }
  });
});

describe('velocities', () => {
  it('on a slope come to ten times a step, and to a shorter one where the slope goes to and fro', () => {
    velocities.forEach(({ t, v }) => close(v, -0.1 * ((1 - mu ** t) / (1 - mu))));
    close(endOfSlope, -1);
    let v = 0;
    for (let t = 0; t < 400; t++) v = mu * v - 0.1 * (t % 2 === 0 ? 1 : -1);
    close(Math.abs(v), swinging);
  });

  it('are the same path in both conventions until the rate changes', () => {
    const [book, pytorch] = conventions;
    book.slice(0, 3).forEach(({ step, v }, n) => {
      close(step, pytorch[n].step);
      close(v, -0.1 * pytorch[n].v);
    });
    expect(Math.abs(pytorch[3].step)).toBeLessThan(0.2 * Math.abs(book[3].step));
  });

  it('fill the blanks', () => {
    [2, 1, -0.4, -1.46].forEach((theta, t) => close(blanks.momentum[t].theta, theta));
    close(blanks.nesterov[2].at, 0.1);
    close(blanks.nesterov[2].theta, 0.05);
  });
});

it('the schedules have their printed rates', () => {
  [0.1, 0.09045085, 0.05, 0.00954915, 0].forEach((rate, n) => printed(schedulesAt[n].cosine, rate));
  [0.1, 0.1, 0.05, 0.025, 0.0125].forEach((rate, n) => close(schedulesAt[n].step, rate));
  schedulesAt.forEach(({ t, exponential, warmUp }) => {
    close(exponential, 0.1 * 0.8 ** t);
    close(warmUp, 0.1 * Math.min(1, (t + 1) / 5));
  });
});
