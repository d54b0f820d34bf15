import type { MeetingRule } from '#engine';
import type { Numbers, Slip, TableExercise } from '#exercises/exercise.ts';
import { drawFourNodes, fourNodes, sweptWith } from './graph-of-four.ts';
import type { FourNodesName } from './graph-of-four.ts';

/** At these nodes the rule is broken; elsewhere arrows that meet are added. */
function sweep(id: string, cell: FourNodesName, rule: MeetingRule, places: readonly (readonly string[])[]): Slip {
  return {
    id,
    values: (numbers) =>
      places.map((broken) => sweptWith(numbers, (name) => (broken.includes(name) ? rule : 'add'))(cell)),
  };
}

function slip(id: string, ...ways: ((named: Numbers['value']) => number)[]): Slip {
  return { id, values: ({ value }) => ways.map((way) => way(value)) };
}

/** ū as the product of what two arrows bring. */
const multiplied = (named: Numbers['value']): number => named('back_f_u') * named('back_v_u');

const slips: Readonly<Record<'v' | 'u' | 'x1' | 'x2', readonly Slip[]>> = {
  v: [slip('M18', (named) => named('v'))],
  u: [sweep('M21', 'u', 'keep-first', [['u']]), sweep('M30', 'u', 'overwrite', [['u']]), slip('M22', multiplied)],
  x1: [
    sweep('M21', 'x1', 'keep-first', [['u'], ['x1']]),
    sweep('M30', 'x1', 'overwrite', [['u'], ['x1'], ['u', 'x1']]),
    slip(
      'M22',
      (named) => multiplied(named) * named('local_u_x1') + named('back_v_x1'),
      (named) => named('back_u_x1') * named('back_v_x1'),
    ),
    slip('M18', (named) => named('grad_u') * named('x1') + named('back_v_x1')),
  ],
  x2: [
    sweep('M21', 'x2', 'keep-first', [['u']]),
    sweep('M30', 'x2', 'overwrite', [['u']]),
    slip('M22', (named) => multiplied(named) * named('local_u_x2')),
    slip('M18', (named) => named('grad_u') * named('x2')),
  ],
};

/** 2-4: the derivatives of F7, node by node. */
export const fourDerivatives: TableExercise = {
  id: 'ex-2-4',
  kind: 'table',
  printed: () => fourNodes(2, 3),
  draw: drawFourNodes,
  cells: (['v', 'u', 'x1', 'x2'] as const).map((id) => ({
    id,
    answer: ({ value }) => value(`grad_${id}`),
    slips: slips[id],
  })),
};
