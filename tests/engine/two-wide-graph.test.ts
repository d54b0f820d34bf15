import { expect, it } from 'vitest';
import { backward, pathCost, twoWideGraph } from '#engine';

it('n columns have 2ⁿ paths, 4n arrows and 2n nodes', () => {
  for (let depth = 1; depth <= 40; depth++) {
    expect(pathCost(depth)).toEqual({
      depth,
      paths: 2 ** depth,
      alonePaths: 2 ** depth * (depth + 1),
      edges: 4 * depth,
      nodes: 2 * depth,
    });
  }
});

it('the paths found one by one are as many', () => {
  for (const depth of [1, 2, 5, 9]) {
    const nodes = twoWideGraph(depth);
    expect(nodes[0]).toMatchObject({ value: 1, role: { kind: 'variable', name: 'x' } });
    const pathsFrom = (id: number): number =>
      id === 0 ? 1 : nodes[id].inputs.reduce((sum, input) => sum + pathsFrom(input), 0);
    expect(pathsFrom(nodes.length - 1)).toBe(pathCost(depth).paths);
  }
});

it('column c, row r is node 2c − 1 + r, and 2ⁿ⁻ᶜ paths lead on from it', () => {
  const depth = 6;
  const nodes = twoWideGraph(depth);
  const { gradients } = backward(nodes, nodes.length - 1);
  for (let column = 1; column <= depth; column++) {
    for (const row of [0, 1]) expect(gradients[2 * column - 1 + row]).toBe(2 ** (depth - column));
  }
});

it.each([0, 1.5, 41, NaN])('refuses a depth of %s', (depth) => {
  expect(() => twoWideGraph(depth)).toThrow(`depth must be a whole number from 1 to 40, got ${depth}`);
});
