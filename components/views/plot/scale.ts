import { ticks } from 'd3-array';
import { formatNumber, powerOfTen } from '#notation/number.ts';

/** One axis of a plot: what runs along it and between which values. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** `log` runs through powers of ten; its domain is positive. */
  readonly scale?: 'linear' | 'log';
  /** About how many ticks; default 5. */
  readonly count?: number;
  /** Only whole numbers get a tick. */
  readonly whole?: boolean;
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Where a value lies between the ends of an axis: 0 at the low end, 1 at the high end, beyond them outside. */
export function shareOf({ domain: [low, high], scale }: Axis, value: number): number {
  return scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}

/** The value at a share of an axis. */
export function valueAt({ domain: [low, high], scale }: Axis, share: number): number {
  return scale === 'log' ? low * (high / low) ** share : low + share * (high - low);
}

/** Round values for the ticks of an axis, with their labels as the book prints numbers. */
export function ticksOf(axis: Axis): Tick[] {
  const count = axis.count ?? 5;
  if (axis.scale === 'log') return decades(axis.domain, count);
  return ticks(...axis.domain, count)
    .filter((value) => !axis.whole || Number.isInteger(value))
    .map((value) => ({ value, label: formatNumber(value, { trim: true }) }));
}

function decades([low, high]: readonly [number, number], count: number): Tick[] {
  const ends = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)] as const;
  const stride = Math.max(1, Math.ceil((ends[1] - ends[0]) / count));
  const length = Math.floor((ends[1] - ends[0]) / stride) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, n) => {
    const exponent = ends[0] + n * stride;
    return { value: 10 ** exponent, label: powerOfTen(exponent) };
  });
}
