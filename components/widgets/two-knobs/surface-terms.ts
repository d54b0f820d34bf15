import type { SurfaceId } from '#engine';
import { bracketed, raised, sign } from '#notation/tokens.ts';
import type { Token } from '#notation/tokens.ts';

/** The surfaces of the figure, the bowl first. */
export const surfaceIds = ['bowl', 'saddle', 'booth', 'rosenbrock'] as const satisfies readonly SurfaceId[];
export type ShownSurface = (typeof surfaceIds)[number];

/** How a surface and its two partial derivatives are written; a and b are u and v, or the numbers put in for them. */
interface SurfaceTerms {
  value(a: Token, b: Token): Token[];
  partials: readonly [(a: Token, b: Token) => Token[], (a: Token, b: Token) => Token[]];
}

/** A piece of a formula: a sign by its text, or tokens made already. */
type Piece = string | Token | Token[];

const line = (...pieces: Piece[]): Token[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [sign(piece)] : piece));

const squared = raised(sign('2'));

const inBrackets = (...pieces: Piece[]): Token[] => bracketed(...line(...pieces));

/** b − a², by how much a point lies above Rosenbrock's valley. */
const aboveValley = (a: Token, b: Token): Token[] => inBrackets(b, '−', a, squared);

export const surfaceTerms: Readonly<Record<ShownSurface, SurfaceTerms>> = {
  bowl: {
    value: (a, b) => line('½', '·', inBrackets(a, squared, '+', '9', '·', b, squared)),
    partials: [(a) => line(a), (_a, b) => line('9', '·', b)],
  },
  saddle: {
    value: (a, b) => line(a, squared, '−', b, squared),
    partials: [(a) => line('2', '·', a), (_a, b) => line('−2', '·', b)],
  },
  booth: {
    value: (a, b) =>
      line(inBrackets(a, '+', '2', '·', b, '−', '7'), squared, '+', inBrackets('2', '·', a, '+', b, '−', '5'), squared),
    partials: [
      (a, b) => line('10', '·', a, '+', '8', '·', b, '−', '34'),
      (a, b) => line('8', '·', a, '+', '10', '·', b, '−', '38'),
    ],
  },
  rosenbrock: {
    value: (a, b) => line(inBrackets('1', '−', a), squared, '+', '100', '·', aboveValley(a, b), squared),
    partials: [
      (a, b) => line('−2', '·', inBrackets('1', '−', a), '−', '400', '·', a, '·', aboveValley(a, b)),
      (a, b) => line('200', '·', aboveValley(a, b)),
    ],
  },
};
