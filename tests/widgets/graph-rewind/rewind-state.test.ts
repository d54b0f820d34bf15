import { describe, expect, it } from 'vitest';
import { arrowsOf, drawnArrows } from '#components/widgets/graph-rewind/drawing.ts';
import { definitionOf, formulaGraph } from '#components/widgets/graph-rewind/formula-graph.ts';
import { arrivalFormula, localFormula } from '#components/widgets/graph-rewind/formulas.ts';
import { defaultState, EVERYWHERE } from '#components/widgets/graph-rewind/link.ts';
import { RewindState } from '#components/widgets/graph-rewind/rewind-state.svelte.ts';
import { guessedNumbers } from '#components/widgets/graph-rewind/sentences.ts';
import { presetIds } from '#components/widgets/graph-rewind/setup.ts';
import { expression } from '#engine';
import { toPlain } from '#notation/plain.ts';

const plain = (tokens: Parameters<typeof toPlain>[0]): string => toPlain(tokens).normalize('NFC');

/** The node of a name. */
const at = (state: RewindState, name: string): number => state.graph.nodes.find((node) => node.name === name)!.id;

const gradients = (state: RewindState): Record<string, number | undefined> =>
  Object.fromEntries(state.graph.nodes.map(({ id, name }) => [name, state.seen.gradients[id]]));

function answered(rule: RewindState['rule'] = 'add', where = 0): RewindState {
  const state = new RewindState();
  state.go(2);
  state.say('unknown');
  state.rule = rule;
  state.where = where;
  state.go(state.lastStep);
  return state;
}

describe('F7', () => {
  it('is drawn with the names and values of the book', () => {
    const { graph } = new RewindState();
    expect(graph.nodes.map(({ id, name, value }) => [name, value, plain(definitionOf(graph, id))])).toEqual([
      ['x1', 2, ''],
      ['x2', 3, ''],
      ['u', 6, 'x₁ · x₂'],
      ['v', 8, 'x₁ + u'],
      ['f', 48, 'u · v'],
    ]);
  });

  it('is walked back node by node: 1; 8 and 6; then 6 more for 14; 48 and 28', () => {
    const state = new RewindState();
    expect(gradients(state)).toEqual({ f: 1 });
    state.send(at(state, 'f'));
    expect(gradients(state)).toEqual({ f: 1, v: 6, u: 8 });
    state.send(at(state, 'v'));
    expect(state.isPending).toBe(true);
    expect(gradients(state)).toEqual({ f: 1, v: 6, u: 8 });
    state.say('before');
    expect(gradients(state)).toEqual({ f: 1, v: 6, u: 14, x1: 6 });
    state.send(at(state, 'u'));
    expect(gradients(state)).toEqual({ f: 1, v: 6, u: 14, x1: 48, x2: 28 });
    expect(state.cursor).toBe(state.lastStep);
  });

  it('a node that waits for an arrow sends nothing, and says so', () => {
    const state = new RewindState();
    state.send(at(state, 'f'));
    state.send(at(state, 'u'));
    expect([state.cursor, state.locked]).toEqual([1, at(state, 'u')]);
    expect(state.seen.waiting[at(state, 'u')]).toBe(1);
    state.send(at(state, 'f'));
    expect([state.cursor, state.locked]).toEqual([1, undefined]);
  });

  it('stops before the second arrow until something was said', () => {
    const state = new RewindState();
    state.go(9);
    expect([state.cursor, state.reach, state.lastStep]).toEqual([2, 2, 3]);
    expect(Object.values(gradients(state))).not.toContain(14);
    expect(Object.keys(state.arrivals)).toHaveLength(2);
    expect(guessedNumbers(state.question!.arrival)).toEqual({
      sum: '14',
      before: '8',
      contribution: '6',
      product: '48',
    });
    state.say('unknown');
    state.go(9);
    expect(state.cursor).toBe(3);
  });

  it('writes every arrow as upstream · local, with the sum where arrows meet', () => {
    const state = answered();
    state.go(2);
    const lines = state.present.map(({ arrival, arrow, nth }) => {
      const { left, symbols, numbers, factors, result } = arrivalFormula(state.graph, arrival, 'add', arrow);
      return [left, symbols, numbers, factors ?? [], result, localFormula(state.graph, arrival, nth)].map(plain);
    });
    expect(lines).toEqual([
      ['x̄₁', 'v̄ · ∂v/∂x₁', '6 · 1', '', '6', '∂v/∂x₁=1'],
      ['ū', 'ū + v̄ · ∂v/∂u', '8 + 6 · 1', '8 + 6', '14', '∂v/∂u=1'],
    ]);
    state.go(1);
    expect(state.present.map(({ arrival, nth }) => plain(localFormula(state.graph, arrival, nth)))).toEqual([
      '∂f/∂u=v=8',
      '∂f/∂v=u=6',
    ]);
  });
});

describe('the check by central differences', () => {
  it('agrees where arrows are added', () => {
    const { checks } = answered();
    expect(checks.map(({ node, found, agrees }) => [node.name, found, agrees])).toEqual([
      ['x1', 48, true],
      ['x2', 28, true],
    ]);
  });

  it.each([
    ['overwrite', 0, [24, 12]],
    ['keep-first', 0, [30, 16]],
    ['overwrite', EVERYWHERE, [18, 12]],
    ['overwrite', 1, [42, 28]],
  ] as const)('disagrees with %s at node %i: %j', (rule, where, wrong) => {
    const { checks } = answered(rule, where);
    expect(checks.map(({ found }) => found)).toEqual(wrong);
    expect(checks.map(({ agrees }) => agrees)).toEqual([false, wrong[1] === 28]);
    checks.forEach(({ measured }, n) => expect(measured).toBeCloseTo([48, 28][n], 4));
  });

  it('says nothing about a letter before all its arrows have arrived', () => {
    const state = answered();
    state.go(2);
    expect(state.checks.map(({ found, agrees }) => [found, agrees])).toEqual([
      [undefined, false],
      [undefined, false],
    ]);
  });

  it('has no number where the formula has no value close by', () => {
    const state = new RewindState();
    expect(state.type('log(x)')).toBeUndefined();
    expect(state.setValue('x', 1e-6)).toBeUndefined();
    state.go(1);
    expect(state.checks).toMatchObject([{ found: 1e6, measured: undefined, agrees: false }]);
  });
});

it('what was overwritten or thrown away is drawn as lost', () => {
  const looks = (state: RewindState): string[] => drawnArrows(state).map(({ look }) => look);
  expect(looks(answered('overwrite'))).toEqual(['lost', 'sent', 'sent', 'sent', 'now', 'now']);
  expect(looks(answered('keep-first'))).toEqual(['sent', 'sent', 'sent', 'lost', 'now', 'now']);
});

it('where the order is free, overwriting lets it decide, adding does not', () => {
  const result = (order: string[], rule: RewindState['rule']): number | undefined => {
    const state = new RewindState();
    state.choosePreset('order');
    state.say('unknown');
    state.rule = rule;
    for (const name of order) state.send(at(state, name));
    return gradients(state)['x'];
  };
  expect([result(['f', 'u', 'v'], 'overwrite'), result(['f', 'v', 'u'], 'overwrite')]).toEqual([4, 5]);
  expect([result(['f', 'u', 'v'], 'add'), result(['f', 'v', 'u'], 'add')]).toEqual([9, 9]);
});

describe('a formula the reader types', () => {
  it.each([
    ['x +', 'syntax'],
    ['2 + 3', 'no-letter'],
    ['x', 'no-step'],
    ['a+b+c+d+e+g+h', 'too-many'],
    ['x*x*x*x*x*x*x*x*x*x*x*x*x*x*x', 'too-many'],
    ['log(0*x)', 'domain'],
    ['sqrt(x - x)', 'no-slope'],
    ['1e200*(x*1e200*1e-200)', 'too-large'],
    ['x*y', undefined],
  ])('%s: %s', (text, reason) => {
    const state = new RewindState();
    state.go(1);
    const before = state.linkState;
    expect(state.type(text)?.reason).toBe(reason);
    if (reason !== undefined) expect(state.linkState).toEqual(before);
  });

  it('keeps numbers of letters that were there and starts anew', () => {
    const state = answered('overwrite');
    expect(state.type('x2^2 + exp(y)')).toBeUndefined();
    expect(state.setup.values).toEqual({ x2: 3, y: 3 });
    expect([state.cursor, state.said, state.rule, state.preset]).toEqual([0, undefined, 'add', 'own']);
  });

  it('finds numbers at which it has a value', () => {
    const state = new RewindState();
    expect(state.type('sqrt(1 - t^2)')).toBeUndefined();
    expect(state.setup.values).toEqual({ t: 0.2 });
  });

  it('never gets a name it uses itself', () => {
    const { graph } = new RewindState({ ...defaultState, text: 'f*u + v*f', at: [1, 2, 3] });
    const names = graph.nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('g');
  });

  it('a number it has no value at changes nothing', () => {
    const state = new RewindState();
    state.type('1/(x - 1)');
    expect(state.setValue('x', 1)).toMatchObject({ reason: 'domain', problem: { code: 'division-by-zero' } });
    expect(state.setup.values).toEqual({ x: 2 });
  });

  it('has parts without letters as numbers of its steps', () => {
    const result = formulaGraph(expression('(2 + 3)*x^2 - pi'), { x: 2 });
    expect(result.ok && result.graph.nodes.map(({ id }) => plain(definitionOf(result.graph, id)))).toEqual([
      '',
      'x²',
      '5 · u',
      'v − 3.14159265',
    ]);
  });
});

it('numbers change under a sweep half way, and it stays half way', () => {
  const state = answered();
  state.go(2);
  expect(state.setValue('x1', -1)).toBeUndefined();
  expect(state.cursor).toBe(2);
  expect(gradients(state)).toEqual({ f: 1, v: -3, u: -7, x1: -3 });
});

it('going back over a choice and choosing otherwise forgets the rest of it', () => {
  const state = new RewindState();
  state.choosePreset('order');
  for (const name of ['f', 'v']) state.send(at(state, name));
  expect(state.linkState.order).toEqual(['f', 'v'].map((name) => at(state, name)));
  state.go(1);
  state.send(at(state, 'u'));
  expect(state.linkState.order).toEqual(['f', 'u'].map((name) => at(state, name)));
});

it.each(presetIds)('the preset %s goes all the way back and agrees', (id) => {
  const state = new RewindState();
  state.choosePreset(id);
  state.say('unknown');
  state.go(99);
  expect(state.cursor).toBe(state.lastStep);
  expect(state.checks.every(({ agrees }) => agrees)).toBe(true);
  expect(Object.keys(state.arrivals)).toHaveLength(
    state.graph.tape.reduce((sum, { inputs }) => sum + inputs.length, 0),
  );
  expect(arrowsOf(state.graph).length).toBeGreaterThan(0);
});
