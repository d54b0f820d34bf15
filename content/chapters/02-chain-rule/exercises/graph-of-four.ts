import { expression, recordDefinitions, rewind } from '#engine';
import type { MeetingRule, Random } from '#engine';
import type { Numbers } from '#exercises/exercise.ts';
import { tellGraph } from '#notation/tell-graph.ts';

/** F7: u = x₁x₂ is read twice, by v and by f; x₁ too, by u and by v. */
export const definitions = { u: 'x1*x2', v: 'x1 + u', f: 'u*v' } as const;

export type FourNodesName = keyof typeof definitions | 'x1' | 'x2';

/** F7 at a place: values, derivatives, slopes and what comes back over each arrow, named as `tellGraph` names them. */
export function fourNodes(x1: number, x2: number): Numbers {
  const { q } = tellGraph(definitions, { x1, x2 });
  return { value: q };
}

/** F7 at two different small whole numbers. */
export function drawFourNodes(random: Random): Numbers {
  const x1 = random.pick([2, 3, 4, 5, 6]);
  return fourNodes(x1, random.pick([2, 3, 4, 5, 6].filter((n) => n !== x1)));
}

/** The derivatives of F7 when something else than adding is done where arrows meet. */
export function sweptWith({ value }: Numbers, ruleAt: (name: string) => MeetingRule): (name: FourNodesName) => number {
  const parsed = Object.entries(definitions).map(([name, text]) => ({ name, expression: expression(text) }));
  const record = recordDefinitions(parsed, { x1: value('x1'), x2: value('x2') });
  const { nodes, names } = record;
  const nameOf = (id: number): string => Object.keys(names).find((name) => names[name] === id)!;
  const order = (['f', 'v', 'u'] as const).map((name) => names[name]);
  const { gradients } = rewind(nodes, names.f, order, (id) => ruleAt(nameOf(id)));
  return (name) => gradients[names[name]]!;
}
