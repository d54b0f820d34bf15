import type { Subject } from '#notation/formula.ts';

/** The five parts of a learning step; they carry the same names in every worked example. */
export type Phase = 'forward' | 'loss' | 'delta-output' | 'delta-hidden' | 'gradients';

/** One position of the stepper. Frame 0 shows the network as given and explains nothing. */
export interface Frame {
  phase: Phase;
  /** The number this frame explains. */
  subject?: Subject;
  /** Names of the quantities that become known here. */
  reveals: string[];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** The frames of one round through a network with these layer widths, in order. */
export function framesOf(sizes: readonly number[]): Frame[] {
  const lastLayer = sizes.length - 1;
  const layersForward = range(lastLayer).map((l) => l + 1);
  const hiddenBackward = layersForward.slice(0, -1).reverse();
  return [
    { phase: 'forward', reveals: [] },
    ...layersForward.flatMap((l) => range(sizes[l]).flatMap((j) => forwardFrames(l, j))),
    { phase: 'loss', subject: { kind: 'loss' }, reveals: ['loss'] },
    ...range(sizes[lastLayer]).map((j) => deltaFrame('delta-output', lastLayer, j)),
    ...hiddenBackward.flatMap((l) => range(sizes[l]).flatMap((j) => hiddenFrames(l, j, sizes[l + 1]))),
    ...layersForward.flatMap((l) => range(sizes[l]).flatMap((j) => gradientFrames(l, j, sizes[l - 1]))),
    { phase: 'gradients', subject: { kind: 'update', l: 1, j: 0, i: 0 }, reveals: ['update'] },
  ];
}

function forwardFrames(l: number, j: number): Frame[] {
  return (['products', 'z', 'a'] as const).map((kind) => ({
    phase: 'forward',
    subject: { kind, l, j },
    reveals: [`${kind}${l}_${j + 1}`],
  }));
}

function deltaFrame(phase: Phase, l: number, j: number): Frame {
  return { phase, subject: { kind: 'delta', l, j }, reveals: [`delta${l}_${j + 1}`] };
}

/** Green crossings, their sum where there is more than one, and the blue gate. */
function hiddenFrames(l: number, j: number, receivers: number): Frame[] {
  const arriving = `arriving${l}_${j + 1}`;
  const crossings = range(receivers).map((k): Frame => ({
    phase: 'delta-hidden',
    subject: { kind: 'crossing', l, j, k },
    reveals: receivers === 1 ? [arriving] : [],
  }));
  const sum: Frame = { phase: 'delta-hidden', subject: { kind: 'arriving', l, j }, reveals: [arriving] };
  return [...crossings, ...(receivers > 1 ? [sum] : []), deltaFrame('delta-hidden', l, j)];
}

function gradientFrames(l: number, j: number, senders: number): Frame[] {
  const weights = range(senders).map((i): Frame => ({
    phase: 'gradients',
    subject: { kind: 'dW', l, j, i },
    reveals: [`dw${l}_${j + 1}${i + 1}`],
  }));
  return [...weights, { phase: 'gradients', subject: { kind: 'db', l, j }, reveals: [`db${l}_${j + 1}`] }];
}
