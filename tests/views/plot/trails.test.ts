import { describe, expect, it } from 'vitest';
import { Trails } from '#components/views/plot/trails.svelte.ts';

const wayOf = (trails: Trails, way: number): [number, number][] =>
  Array.from({ length: trails.length }, (_, step) => [trails.x(way, step), trails.y(way, step)]);

describe('Trails', () => {
  it('keep each way’s points in the order of the steps, however many', () => {
    const trails = new Trails(2);
    for (let n = 0; n < 200; n++) trails.add([n, -n, n / 2, n + 1]);
    expect(trails.length).toBe(200);
    expect(wayOf(trails, 0)).toEqual(Array.from({ length: 200 }, (_, n) => [n, -n]));
    expect(wayOf(trails, 1)).toEqual(Array.from({ length: 200 }, (_, n) => [n / 2, n + 1]));
  });

  it('copy what they are given', () => {
    const trails = new Trails(1);
    const place = new Float64Array([1, 2]);
    trails.add(place);
    place.fill(9);
    expect(wayOf(trails, 0)).toEqual([[1, 2]]);
  });

  it('are cut where one goes back, and tell so', () => {
    const trails = new Trails(1);
    for (let n = 0; n < 5; n++) trails.add([n, n]);
    trails.cut(5);
    expect([trails.length, trails.cuts]).toEqual([5, 0]);
    trails.cut(2);
    trails.add([7, 8]);
    expect(trails.cuts).toBe(1);
    expect(wayOf(trails, 0)).toEqual([
      [0, 0],
      [1, 1],
      [7, 8],
    ]);
    trails.cut(-1);
    expect([trails.length, trails.cuts]).toEqual([0, 2]);
  });

  it('refuse another number of points than there are ways', () => {
    expect(() => new Trails(2).add([1, 2])).toThrow('places must have 4 numbers, got 2');
  });
});
