import type { ChainStage } from '#engine';

/** The drawing's own units; it is scaled as a whole and holds no text. */
export const WIDTH = 720;
export const HEIGHT = 190;
/** Radius of both wheels of a pair whose ratio is 1; a pair of ratio k has radii √k times and 1/√k times as large. */
const EVEN = 26;
/** Ratios beyond these are drawn as these. */
const RATIOS = { least: 0.12, most: 10 };
/** Degrees for a change of 0.01. */
const TURN = 3;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two wheels and the chain over them: the driver's radius is |slope| times that of the driven wheel. */
export interface Pair {
  readonly driver: { readonly at: Point; readonly radius: number };
  readonly driven: { readonly at: Point; readonly radius: number };
  /** Two straight pieces of chain; crossed where the slope is negative, none where it is 0. */
  readonly chain: readonly (readonly [Point, Point])[];
  /** The ratio is too large or too small for the drawing. */
  readonly isClipped: boolean;
}

/** The middle of axle n of `count`. */
export function axle(n: number, count: number): Point {
  return { x: ((n + 0.5) / count) * WIDTH, y: HEIGHT / 2 };
}

/** How far a wheel has turned, in degrees, for a change. */
export function angleOf(change: number): number {
  return Math.round(((change / 0.01) * TURN) % 360);
}

export function pairOf({ slope }: ChainStage, n: number, axles: number): Pair {
  const ratio = Math.min(RATIOS.most, Math.max(RATIOS.least, Math.abs(slope)));
  const isClipped = slope !== 0 && ratio !== Math.abs(slope);
  const [driverAt, drivenAt] = [axle(n, axles), axle(n + 1, axles)];
  const [driverRadius, drivenRadius] = slope === 0 ? [EVEN, EVEN] : [EVEN * Math.sqrt(ratio), EVEN / Math.sqrt(ratio)];
  const driver = { at: driverAt, radius: driverRadius };
  const driven = { at: drivenAt, radius: drivenRadius };
  return { driver, driven, isClipped, chain: slope === 0 ? [] : chainOver(driver, driven, slope < 0) };
}

type Wheel = Pair['driver'];

/** Both tangents: outer ones turn the wheels the same way, inner ones, which cross, the opposite way. */
function chainOver(driver: Wheel, driven: Wheel, isCrossed: boolean): [Point, Point][] {
  const distance = driven.at.x - driver.at.x;
  const side = isCrossed ? -1 : 1;
  const sine = (driver.radius - side * driven.radius) / distance;
  const cosine = Math.sqrt(1 - sine * sine);
  const touch = ({ at, radius }: Wheel, up: number, by: number): Point => ({
    x: round(at.x + by * radius * sine),
    y: round(at.y - up * by * radius * cosine),
  });
  return [1, -1].map((up) => [touch(driver, up, 1), touch(driven, up, side)]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
