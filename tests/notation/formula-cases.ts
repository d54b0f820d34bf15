import { quantity } from '#engine';
import type { Trace } from '#engine';
import type { Formula, Subject } from '#notation/formula.ts';
import type { Token } from '#notation/tokens.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** Every subject of a network with these layer widths. */
export function subjectsOf(sizes: readonly number[]): Subject[] {
  const lastLayer = sizes.length - 1;
  const ofUnits = range(lastLayer).flatMap((n) => range(sizes[n + 1]).flatMap((j) => subjectsOfUnit(sizes, n + 1, j)));
  return [{ kind: 'loss' }, ...ofUnits];
}

function subjectsOfUnit(sizes: readonly number[], l: number, j: number): Subject[] {
  const senders = range(sizes[l - 1]);
  const receivers = range(sizes[l + 1] ?? 0);
  return [
    ...(['products', 'z', 'a', 'delta', 'db', 'update'] as const).map((kind) => ({ kind, l, j })),
    ...senders.flatMap((i): Subject[] => [
      { kind: 'dW', l, j, i },
      { kind: 'update', l, j, i },
    ]),
    ...receivers.map((k): Subject => ({ kind: 'crossing', l, j, k })),
    ...(receivers.length > 0 ? [{ kind: 'arriving', l, j } as const] : []),
  ];
}

/** What a formula must come to, put together from named quantities of the trace. */
export function expectedResult(trace: Trace, subject: Subject, learningRate: number): number {
  const q = (name: string): number => quantity(trace, name);
  if (subject.kind === 'loss') return q('loss');
  const { l, j } = subject;
  const unit = `${l}_${j + 1}`;
  switch (subject.kind) {
    case 'products':
      return range(trace.network.sizes[l - 1]).reduce((sum, i) => sum + q(`product${unit}${i + 1}`), 0);
    case 'crossing':
      return q(`w${l + 1}_${subject.k + 1}${j + 1}`) * q(`delta${l + 1}_${subject.k + 1}`);
    case 'dW':
      return q(`dw${unit}${subject.i + 1}`);
    case 'update': {
      const name = subject.i === undefined ? `b${unit}` : `w${unit}${subject.i + 1}`;
      return q(name) - learningRate * q(`d${name}`);
    }
    default:
      return q(`${subject.kind}${unit}`);
  }
}

/** All number tokens of a line, inside factors and exponents too, each with the token after it. */
export function numbersIn(tokens: readonly Token[]): Extract<Token, { kind: 'number' }>[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'number') return [token];
    return token.kind === 'factor' || token.kind === 'raised' ? numbersIn(token.tokens) : [];
  });
}

export const linesOf = ({ numbers, factors, result }: Formula): Token[][] => [
  numbers,
  ...(factors ? [factors] : []),
  result,
];
