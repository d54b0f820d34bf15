import { overwritten } from '#content/chapters/02-chain-rule/exercises/2-8.ts';
import type { Numbers } from '#exercises/exercise.ts';
import type { Trial } from './trial.ts';

/** x₁, x₂, u = x₁x₂, v = x₁ + u, f = uv: what each node reads, and its slope there. */
export const trial: Trial<Numbers> = {
  exercise: overwritten,
  around: {
    javascript: `function tried(nodes) {
  return backward(nodes.map((arrows) => ({ inputs: arrows.map(([source, local]) => ({ source, local })) })), 4);
}`,
    python: `def tried(nodes):
    return backward([{"inputs": arrows} for arrows in nodes], 4)`,
  },
  functionName: 'tried',
  argumentsOf({ value }) {
    const [x1, x2, u, v] = ['x1', 'x2', 'u', 'v'].map(value);
    const product = [[0, x2], [1, x1]]; // prettier-ignore
    return [[[], [], product, [[0, 1], [2, 1]], [[2, v], [3, u]]]]; // prettier-ignore
  },
  rowsOf: (result) => (result as number[]).slice(0, 2),
};
