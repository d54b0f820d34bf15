import { field, wholeNumber } from '#reader/link-fields.ts';

export interface CounterLink {
  count: number;
}

export const fields = { count: field(wholeNumber(0, 99), 1) };

/** Counts up to 49; a link that asks for more is one whose parts do not fit. */
export class CounterState {
  count = $state(1);

  get linkState(): CounterLink {
    return { count: this.count };
  }

  restore({ count }: CounterLink): boolean {
    this.count = count;
    return count < 50;
  }
}
