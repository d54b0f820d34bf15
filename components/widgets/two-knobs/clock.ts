import { cos, normOf, sin } from '#engine';

/** A direction as on the face of a clock: 12 points up, 3 to the right. */
export type Hour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export const hours: readonly Hour[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const QUARTER = 3.141592653589793 / 2;

/** The unit vector that points to an hour. */
export function towards(hour: Hour): readonly [number, number] {
  const angle = QUARTER * (1 - hour / 3);
  return [cos(angle), sin(angle)];
}

/** Cosine of the angle between two directions; 0 where one of them has none. */
export function cosineOf(a: readonly number[], b: readonly number[]): number {
  const size = normOf([...a]) * normOf([...b]);
  return size === 0 ? 0 : (a[0] * b[0] + a[1] * b[1]) / size;
}

/** The hour nearest to a direction; undefined for a vector without one. */
export function hourOf(vector: readonly number[]): Hour | undefined {
  if (normOf([...vector]) === 0) return undefined;
  return hours.reduce((best, hour) =>
    cosineOf(towards(hour), vector) > cosineOf(towards(best), vector) ? hour : best,
  );
}
