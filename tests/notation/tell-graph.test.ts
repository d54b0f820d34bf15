import { expect, it } from 'vitest';
import { toPlain } from '#notation/plain.ts';
import { tellGraph } from '#notation/tell-graph.ts';

const told = tellGraph({ u: 'x1*x2', v: 'x1 + u', f: 'u*v' }, { x1: 2, x2: 3 });

it('tells values, derivatives, local slopes and what comes back over an arrow', () => {
  const names = ['x1', 'f', 'grad_f', 'grad_u', 'grad_x1', 'local_f_u', 'local_u_x1', 'back_f_u', 'back_v_u'];
  expect(names.map((name) => told.q(name))).toEqual([2, 48, 1, 14, 48, 8, 3, 8, 6]);
});

it('tells the formulas of the graph', () => {
  expect(toPlain(told.write.gradient('u').factors!)).toBe('8 + 6');
});

it('names what it does not have', () => {
  expect(() => told.q('local_u_f')).toThrow('"local_u_f" is no number of the graph of f');
});
