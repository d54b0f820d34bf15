import { centralDifferences } from '#engine';
import type { BugExercise } from '#exercises/exercise.ts';
import { drawFourNodes, fourNodes, sweptWith } from './graph-of-four.ts';

const javascript = [
  'function backward(nodes, output) {',
  '  const grad = nodes.map(() => 0);',
  '  grad[output] = 1;',
  '  for (let n = output; n >= 0; n--) {',
  '    for (const { source, local } of nodes[n].inputs) {',
  '      grad[source] = grad[n] * local;',
  '    }',
  '  }',
  '  return grad;',
  '}',
];

const python = [
  'def backward(nodes, output):',
  '    grad = [0] * len(nodes)',
  '    grad[output] = 1',
  '    for n in range(output, -1, -1):',
  '        for source, local in nodes[n]["inputs"]:',
  '            grad[source] = grad[n] * local',
  '    return grad',
];

const inputs = ['x1', 'x2'] as const;

/** 2-8: a backward sweep that overwrites where arrows meet. */
export const overwritten: BugExercise = {
  id: 'ex-2-8',
  kind: 'bug',
  printed: () => fourNodes(2, 3),
  draw: drawFourNodes,
  program: { javascript, python },
  fault: {
    line: 6,
    mended: {
      javascript: '      grad[source] += grad[n] * local;',
      python: '            grad[source] += grad[n] * local',
    },
  },
  reasons: ['start-not-one', 'wrong-direction', 'M30', 'upstream-forgotten', 'starts-at-zero'],
  reason: 'M30',
  symptom(numbers) {
    const given = sweptWith(numbers, () => 'overwrite');
    const place = inputs.map((name) => numbers.value(name));
    const measured = centralDifferences(([x1, x2]) => fourNodes(x1, x2).value('f'), place);
    return inputs.map((name, n) => ({ name, given: given(name), measured: measured[n] }));
  },
};
