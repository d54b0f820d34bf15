/** A seeded generator: the same seed gives the same numbers everywhere. */
export interface Random {
  /** Uniform in [0, 1), 32 random bits. */
  next(): number;
  /** One of the items, each equally likely. */
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32 (T. Ettinger 2017, public domain): state advances by a Weyl step, output is mixed by two multiplications. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}
