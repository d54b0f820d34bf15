import type { Numbers, SymbolicExercise } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { namedNumbers } from '#exercises/named-numbers.ts';

/** Two functions of t, what is made of them, and the four slopes; the printed one first. */
const graphs = {
  'square-and-product': { u: 't^2', v: 't^3', byU: '(2*u + 3*v)', byV: '(3*u)', ofU: '(2*t)', ofV: '(3*t^2)' },
  'product-and-square': { u: 't^3', v: 't^2', byU: '(4*v)', byV: '(4*u + 2*v)', ofU: '(3*t^2)', ofV: '(2*t)' },
  'product-and-line': { u: 't^2', v: 't^4', byU: '(v + 5)', byV: '(u)', ofU: '(2*t)', ofV: '(4*t^3)' },
} as const;

type GraphName = keyof typeof graphs;

interface GraphNumbers extends Numbers {
  readonly choices: { readonly graph: GraphName };
}

function ask(graph: GraphName): GraphNumbers {
  return { ...namedNumbers({}), choices: { graph } };
}

interface Slopes {
  readonly byU: string;
  readonly byV: string;
  readonly ofU: string;
  readonly ofV: string;
}

/** The four slopes in t alone. */
function slopesOf({ choices: { graph } }: GraphNumbers): Slopes {
  const { u, v, ...slopes } = graphs[graph];
  const inT = (text: string): string => text.replaceAll('u', `(${u})`).replaceAll('v', `(${v})`);
  return { ...slopes, byU: inT(slopes.byU), byV: inT(slopes.byV) };
}

const viaU = ({ byU, ofU }: Slopes): string => `${byU} * ${ofU}`;
const viaV = ({ byV, ofV }: Slopes): string => `${byV} * ${ofV}`;

function slip(id: string, ...ways: ((slopes: Slopes) => string)[]) {
  return { id, forms: (numbers: GraphNumbers): string[] => ways.map((way) => way(slopesOf(numbers))) };
}

/** 2-7: dz/dt where t reaches z over u and over v, in letters. */
export const twoFunctionsOfOne: SymbolicExercise<GraphNumbers> = {
  id: 'ex-2-7',
  kind: 'symbolic',
  printed: () => ask('square-and-product'),
  draw: (_, seed) => ask(inTurn(Object.keys(graphs) as GraphName[], seed)),
  key(numbers) {
    const slopes = slopesOf(numbers);
    return `${viaU(slopes)} + ${viaV(slopes)}`;
  },
  names: { t: { range: [0.3, 1.8], tex: 't' } },
  slips: [
    slip('M21', viaU, viaV),
    slip('M22', (slopes) => `${viaU(slopes)} * ${viaV(slopes)}`),
    slip('inner-forgotten', ({ byU, byV }) => `${byU} + ${byV}`),
    slip('slopes-crossed', ({ byU, byV, ofU, ofV }) => `${byU} * ${ofV} + ${byV} * ${ofU}`),
    slip('slopes-added', ({ byU, byV, ofU, ofV }) => `${byU} + ${byV} + ${ofU} + ${ofV}`),
  ],
};
