/** One number worked out on the way forward. Units count from 0. */
export type Step =
  /** w⁽ˡ⁾_ji · a⁽ˡ⁻¹⁾_i, what one arrow brings. */
  | { kind: 'product'; l: number; j: number; i: number }
  /** The products of one unit added up, the bias added, the activation. */
  | { kind: 'sum' | 'z' | 'a'; l: number; j: number };

/** One position of the figure. Frame 0 shows the network as given. */
export interface Frame {
  step?: Step;
  /** Name of the number that becomes known, as the engine calls it: `product1_12`, `weightedSum1_1`, `z1_1`, `a1_1`. */
  ref: string;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Unit after unit: its products, their sum, the bias, the activation. */
export function framesOf(sizes: readonly number[]): Frame[] {
  const layers = range(sizes.length).slice(1);
  const units = layers.flatMap((l) => range(sizes[l]).flatMap((j) => framesOfUnit(l, j, sizes[l - 1])));
  return [{ ref: '' }, ...units];
}

function framesOfUnit(l: number, j: number, senders: number): Frame[] {
  const unit = `${l}_${j + 1}`;
  return [
    ...range(senders).map((i): Frame => ({ step: { kind: 'product', l, j, i }, ref: `product${unit}${i + 1}` })),
    { step: { kind: 'sum', l, j }, ref: `weightedSum${unit}` },
    { step: { kind: 'z', l, j }, ref: `z${unit}` },
    { step: { kind: 'a', l, j }, ref: `a${unit}` },
  ];
}
