import { activation } from './activations/index.ts';
import type { ActivationId } from './activations/index.ts';
import { backward } from './backward.ts';
import { Tape } from './tape.ts';

/** The tape is read here and nowhere else, by the ids of its nodes. */
const role = { kind: 'operation' } as const;

/** A chain of layers with one unit each: plain data. */
export interface DeepChainPlan {
  /** Number of layers. */
  readonly depth: number;
  /** The weight of every layer. */
  readonly w: number;
  /** The bias of every layer. */
  readonly b: number;
  /** a⁽⁰⁾ */
  readonly x: number;
  readonly activation: ActivationId;
}

/** One layer of a chain, forwards and backwards, as recorded. */
export interface ChainLayer {
  readonly l: number;
  /** a⁽ˡ⁻¹⁾, what enters. */
  readonly entered: number;
  readonly z: number;
  readonly a: number;
  /** f′(z⁽ˡ⁾), and w f′(z⁽ˡ⁾) = ∂a⁽ˡ⁾/∂a⁽ˡ⁻¹⁾. */
  readonly slope: number;
  readonly factor: number;
  /** ∂C/∂a⁽ˡ⁾, what arrives on the way back, and ∂C/∂a⁽ˡ⁻¹⁾, what is handed on: w f′(z) times as much. */
  readonly arriving: number;
  readonly passed: number;
  /** ∂C/∂z⁽ˡ⁾ */
  readonly delta: number;
  /** ∂C/∂w⁽ˡ⁾ */
  readonly gradient: number;
}

/**
 * The bias that keeps a unit of weight w at the weighted sum z for ever: w f(z) + b = z. Entered by f(z), it gives f(z).
 * With z = 0 a sigmoid has a = ½ and b = −w/2.
 */
export function holdingBias(id: ActivationId, w: number, z: number): number {
  return z - w * activation(id).f(z) + 0;
}

/**
 * Records z⁽ˡ⁾ = w a⁽ˡ⁻¹⁾ + b, a⁽ˡ⁾ = f(z⁽ˡ⁾) for l = 1 … depth, and walks it back. C is the last activation itself, so that
 * ∂C/∂a⁽ᴸ⁾ = 1 and ∂C/∂a⁽⁰⁾ is the product of all w f′(z). Layers rising; everything is read from the tape and its backward steps.
 * @throws RangeError for a depth that is no whole number ≥ 1, or a number that is not finite.
 */
export function recordDeepChain({ depth, w, b, x, activation: id }: DeepChainPlan): ChainLayer[] {
  if (!Number.isSafeInteger(depth) || depth < 1) throw new RangeError(`depth must be a whole number ≥ 1, got ${depth}`);
  for (const [name, value] of Object.entries({ w, b, x })) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${value}`);
  }
  const tape = new Tape();
  const value = (node: number): number => tape.nodes[node].value;
  let a = tape.leaf(x, role);
  const recorded = Array.from({ length: depth }, (_, n) => {
    const entered = a;
    const weight = tape.leaf(w, role);
    const product = tape.record('multiply', [weight, entered], role);
    const z = tape.record('add', [product, tape.leaf(b, role)], role);
    a = tape.record(id, [z], role);
    return { l: n + 1, entered, weight, z, a };
  });
  const { steps, gradients } = backward(tape.nodes, a);
  const slopeAt = new Map(steps.map(({ node, contributions }) => [node, contributions[0].local]));
  return recorded.map((layer) => ({
    l: layer.l,
    entered: value(layer.entered),
    z: value(layer.z),
    a: value(layer.a),
    slope: slopeAt.get(layer.a)!,
    factor: w * slopeAt.get(layer.a)!,
    arriving: gradients[layer.a],
    passed: gradients[layer.entered],
    delta: gradients[layer.z],
    gradient: gradients[layer.weight],
  }));
}
