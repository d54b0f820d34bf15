import type { Network } from './network.ts';

/** A 2–3–2 network that is in no preset, each number as somebody might type it. */
export const typed = {
  x: ['0.35', '-1.25'],
  y: ['3/8', '−0.4'],
  eta: '1e-2',
  w: [
    [],
    [
      ['-0.3', '0.15'],
      ['−0.4', '3/8'],
      ['1.1', '-7/16'],
    ],
    [
      ['0.62', '-1.05', '5e-2'],
      ['−0.27', '.8', '1.33'],
    ],
  ],
  b: [[], ['0.21', '-.45', '1/4'], ['-0.12', '０.0７']],
} as const;

/** What those texts mean, written out by hand. */
export const network: Network = {
  sizes: [2, 3, 2],
  activations: ['tanh', 'sigmoid'],
  x: [0.35, -1.25],
  y: [0.375, -0.4],
  eta: 0.01,
  w: [
    [],
    [
      [-0.3, 0.15],
      [-0.4, 0.375],
      [1.1, -0.4375],
    ],
    [
      [0.62, -1.05, 0.05],
      [-0.27, 0.8, 1.33],
    ],
  ],
  b: [[], [0.21, -0.45, 0.25], [-0.12, 0.07]],
};

/** Every field of the network by its id after `w5-2-`, with what is typed into it. */
export const fields: readonly [key: string, text: string][] = [
  ...typed.x.map((text, n): [string, string] => [`x-${n}`, text]),
  ...typed.y.map((text, n): [string, string] => [`y-${n}`, text]),
  ['eta', typed.eta],
  ...typed.w.flatMap((layer, l) =>
    layer.flatMap((row, j) => row.map((text, i): [string, string] => [`w-${l}-${j}-${i}`, text])),
  ),
  ...typed.b.flatMap((layer, l) => layer.map((text, j): [string, string] => [`b-${l}-${j}`, text])),
];
