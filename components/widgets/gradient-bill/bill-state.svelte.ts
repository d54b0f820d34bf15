import { gradientCost } from '#engine';
import type { GradientCost } from '#engine';
import { defaultLink, limits } from './link.ts';
import type { BillLink } from './link.ts';

export type Method = keyof GradientCost;

/** One line of the bill. */
export interface Item {
  method: Method;
  passes: number;
  seconds: number;
  /** Length of its bar: 0 for one pass, 1 for the most there can be, by powers of ten. */
  share: number;
}

const mostPasses = gradientCost(limits.p[1]).central;

/** Powers of ten on the scale of the bars. */
export const decades: readonly number[] = Array.from(
  { length: Math.floor(Math.log10(mostPasses)) },
  (_, n) => (n + 1) / Math.log10(mostPasses),
);

/** What one gradient costs: P parameters, so many milliseconds per forward pass. */
export class BillState {
  p = $state(defaultLink.p);
  ms = $state(defaultLink.ms);

  restore({ p, ms }: BillLink): void {
    this.p = p;
    this.ms = ms;
  }

  get linkState(): BillLink {
    return { p: this.p, ms: this.ms };
  }

  get secondsPerPass(): number {
    return this.ms / 1000;
  }

  readonly items: Item[] = $derived.by(() => {
    const cost = gradientCost(this.p);
    return (['forward', 'central', 'backward'] as const).map((method) => ({
      method,
      passes: cost[method],
      seconds: (cost[method] * this.ms) / 1000,
      share: Math.log10(cost[method]) / Math.log10(mostPasses),
    }));
  });

  item(method: Method): Item {
    return this.items.find((item) => item.method === method)!;
  }
}
