import { describe, expect, it } from 'vitest';
import { backward, centralDifferences, expression, namedGraph, recordDefinitions } from '#engine';
import type { DefinitionsRecord, NamedGraph } from '#engine';
import { centralDifference, expectClose } from '../tolerance.ts';

/** `u = x1*x2; f = u*v` */
function record(text: string, values: Readonly<Record<string, number>>): DefinitionsRecord {
  const definitions = text.split(';').map((line) => {
    const [name, right] = line.split('=');
    return { name: name.trim(), expression: expression(right) };
  });
  return recordDefinitions(definitions, values);
}

const graphOf = (text: string, values: Readonly<Record<string, number>>): NamedGraph =>
  namedGraph(record(text, values));
const f7 = 'u = x1*x2; v = x1 + u; f = u*v';
const at23 = { x1: 2, x2: 3 };

describe('definitions on one tape', () => {
  it('share what they name: F7 has five nodes', () => {
    const recorded = record(f7, at23);
    expect(recorded).toMatchObject({
      ok: true,
      names: { x1: 0, x2: 1, u: 2, v: 3, f: 4 },
      variables: { x1: 0, x2: 1 },
      output: 4,
      withoutSlope: [],
    });
    expect(recorded.nodes.map(({ value }) => value)).toEqual([2, 3, 6, 8, 48]);
    expect(backward(recorded.nodes, 4).gradients).toEqual([48, 28, 14, 6, 1]);
  });

  it('tell their variables from what is defined', () => {
    expect(record(f7, at23).variables).toEqual({ x1: 0, x2: 1 });
  });

  it('end where there is no value', () => {
    const recorded = record('u = x - 2; f = 1/u; g = f + 1', { x: 2 });
    expect(recorded).toMatchObject({ ok: false, problem: { code: 'division-by-zero' }, names: { x: 0, u: 2 } });
    expect(Object.keys(recorded.names)).toEqual(['x', 'u']);
    expect(recorded.nodes.map(({ value }) => value)).toEqual([2, 2, 0, 1]);
    expect(() => namedGraph(recorded)).toThrow('no value: division-by-zero in divide');
  });

  it.each([
    ['u = x + 1; u = x + 2', 'u is defined twice'],
    ['x = 3 + 1', 'x is defined twice'],
    ['u = x', 'u is another name of x'],
    ['u = y + 1', 'the variable y has no value'],
  ])('%s: %s', (text, message) => {
    expect(() => record(text, { x: 1 })).toThrow(message);
  });

  it('must define something', () => {
    expect(() => recordDefinitions([], {})).toThrow('nothing is defined');
  });
});

describe('the graph of names', () => {
  it('is F7 with its values, derivatives and arrows, walked back', () => {
    const { nodes, arrows, output } = graphOf(f7, at23);
    expect(output).toBe('f');
    expect(nodes.map(({ name, value, gradient }) => [name, value, gradient])).toEqual([
      ['x1', 2, 48],
      ['x2', 3, 28],
      ['u', 6, 14],
      ['v', 8, 6],
      ['f', 48, 1],
    ]);
    expect(nodes.map((node) => node.expression !== undefined)).toEqual([false, false, true, true, true]);
    expect(arrows.map(({ from, to, local, contribution }) => [from, to, local, contribution])).toEqual([
      ['u', 'f', 8, 8],
      ['v', 'f', 6, 6],
      ['x1', 'v', 1, 6],
      ['u', 'v', 1, 6],
      ['x1', 'u', 3, 42],
      ['x2', 'u', 2, 28],
    ]);
  });

  it('takes what is worked out inside a definition as one step', () => {
    const { nodes, arrows } = graphOf('t = 3x + 1; z = t^2', { x: 1 });
    expect(nodes.map(({ name }) => name)).toEqual(['x', 't', 'z']);
    expect(arrows.map(({ from, to, local }) => [from, to, local])).toEqual([
      ['t', 'z', 8],
      ['x', 't', 3],
    ]);
  });

  it('has one arrow where a definition reads a name twice, with both slopes in it', () => {
    const { arrows } = graphOf('u = x + 1; f = u*u + 3u', { x: 1 });
    expect(arrows).toMatchObject([
      { from: 'u', to: 'f', local: 7 },
      { from: 'x', to: 'u', local: 1, contribution: 7 },
    ]);
  });

  it('gives what does not lead to the last definition no derivative', () => {
    const { nodes, arrows } = graphOf('u = 2x; side = u^2; f = 3u', { x: 1 });
    expect(nodes.find(({ name }) => name === 'side')).toMatchObject({ value: 4, gradient: 0 });
    expect(arrows.find(({ to }) => to === 'side')).toMatchObject({ local: 4, contribution: 0 });
  });

  it.each([
    [f7, at23],
    ['u = t^2; v = t^3; z = u^2 + 3u*v', { t: 1.3 }],
    ['s = w*x + b; a = σ(s); e = a - y; C = e^2/2', { w: 0.7, x: 1.5, b: -0.2, y: 1 }],
  ])('%s: contributions add up to the derivative, which is what central differences find', (text, values) => {
    const { nodes, arrows, output } = graphOf(text, values);
    for (const { name, gradient } of nodes.filter((node) => node.name !== output)) {
      const arrived = arrows.filter(({ from }) => from === name).reduce((sum, arrow) => sum + arrow.contribution, 0);
      expectClose(arrived, gradient, centralDifference, name);
    }
    const names = Object.keys(values);
    const valueAt = (x: readonly number[]): number =>
      graphOf(text, Object.fromEntries(names.map((name, n) => [name, x[n]]))).nodes.at(-1)!.value;
    centralDifferences(valueAt, Object.values(values)).forEach((measured, n) => {
      expectClose(nodes.find(({ name }) => name === names[n])!.gradient, measured, centralDifference, names[n]);
    });
  });
});
