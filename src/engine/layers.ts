import type { ParameterGradients, Role, Trace } from './types.ts';

/** One way from a unit to the loss: green × (red × blue) of the unit behind it. */
export interface Path {
  /** Receiving unit of the next layer. */
  k: number;
  /** w⁽ˡ⁺¹⁾_kj, the weight crossed on the way back. */
  crossed: number;
  /** δ⁽ˡ⁺¹⁾_k. */
  delta: number;
  contribution: number;
}

/** A trace read by layers: `z[l][j]`, `a[l][j]`, … for l = 0 … L, exactly the numbers the tape holds. */
export interface Layers extends ParameterGradients {
  /** Empty for layer 0. */
  z: number[][];
  /** a[0] = x, a[L] = ŷ. */
  a: number[][];
  /** δ⁽ˡ⁾_j = ∂C/∂z. Empty for layer 0. */
  delta: number[][];
  /** ∂C/∂a, what arrives at a unit (red); layer 0 holds ∂C/∂x. */
  arriving: number[][];
  /** ∂a/∂z, the activation's slope (blue). Empty for layer 0. */
  slope: number[][];
  /** w⁽ˡ⁾_ji · a⁽ˡ⁻¹⁾_i at [l][j * fanIn + i]. */
  product: number[][];
  /** Σ_i of the products of one unit, before the bias. */
  weightedSum: number[][];
  /** paths[l][j]: what unit j of layer l gets from each unit of layer l + 1, k rising. Empty for the last layer. */
  paths: Path[][][];
}

/** Arranges the nodes and backward steps of a trace by layer and unit. No number is computed here, only looked up. */
export function layersOf(trace: Trace): Layers {
  const { nodes, gradients, network } = trace;
  const empty = (): number[][] => network.sizes.map(() => []);
  const layers: Layers = {
    z: empty(),
    a: empty(),
    delta: empty(),
    arriving: empty(),
    slope: empty(),
    product: empty(),
    weightedSum: empty(),
    dW: empty(),
    db: empty(),
    paths: network.sizes.map((size) => Array.from({ length: size }, () => [])),
  };
  for (const { id, role, value } of nodes) place(layers, role, value, gradients[id], network.sizes);
  for (const step of trace.backward) {
    const { role } = nodes[step.node];
    if (role.kind === 'a') layers.slope[role.l][role.j] = step.contributions[0].local;
    if (role.kind === 'product') {
      const { local, contribution } = step.contributions[1];
      layers.paths[role.l - 1][role.i][role.j] = { k: role.j, crossed: local, delta: step.upstream, contribution };
    }
  }
  return layers;
}

function place(layers: Layers, role: Role, value: number, gradient: number, sizes: readonly number[]): void {
  if (!('l' in role)) return;
  const { l, j } = role;
  const slot = role.kind === 'w' || role.kind === 'product' ? j * sizes[l - 1] + role.i : j;
  switch (role.kind) {
    case 'w':
      layers.dW[l][slot] = gradient;
      break;
    case 'b':
      layers.db[l][slot] = gradient;
      break;
    case 'product':
      layers.product[l][slot] = value;
      // Where several products are added, the sum comes later and takes this place.
      layers.weightedSum[l][j] = value;
      break;
    case 'sum':
      layers.weightedSum[l][slot] = value;
      break;
    case 'z':
      layers.z[l][slot] = value;
      layers.delta[l][slot] = gradient;
      break;
    case 'a':
      layers.a[l][slot] = value;
      layers.arriving[l][slot] = gradient;
      break;
  }
}
