/** A seeded generator: the same seed gives the same numbers everywhere. */
export interface Random {
  /** Uniform in [0, 1), 32 random bits. */
  next(): number;
  /** One of the items, each equally likely. */
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32 (T. Ettinger 2017, public domain): the state advances by a Weyl step, … */
function advance(state: number): number {
  return (state + 0x6d2b79f5) | 0;
}

/** … and its output, 32 bits ≥ 0, is mixed by two multiplications. */
function bitsOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = advance(state);
    return bitsOf(state) / 4294967296;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}

/** Puts the items into a random order in place, each order equally likely but for the seed's 32 bits: Fisher & Yates, from the end. */
export function shuffle(items: Int32Array, seed: number): void {
  let state = seed | 0;
  for (let last = items.length - 1; last > 0; last--) {
    state = advance(state);
    const n = Math.floor((bitsOf(state) / 4294967296) * (last + 1));
    const item = items[n];
    items[n] = items[last];
    items[last] = item;
  }
}
