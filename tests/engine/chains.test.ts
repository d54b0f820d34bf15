import { activation, quantity, recordMlp, Tape, backward } from '#engine';
import type { Network, Trace } from '#engine';
import { expect, it } from 'vitest';
import { expectClose, printedDecimals, terminatingDecimal } from '../tolerance.ts';

/** F4: a chain of sigmoids with z = w·a − w/2, so that a = ½ is a fixed point and every layer multiplies the derivative by w/4. */
function chain(depth: number, w: number, b = -w / 2): Trace {
  const layers = Array.from({ length: depth });
  const network: Network = {
    sizes: [1, ...layers.map(() => 1)],
    activations: ['identity', ...layers.map(() => 'sigmoid' as const)],
    W: [[], ...layers.map(() => [w])],
    b: [[], ...layers.map(() => [b])],
    loss: 'half-squared-error',
  };
  return recordMlp(network, { x: [0.5], y: [-0.5] });
}

/** ∂a⁽ᴸ⁾/∂x: what arrives at the input, divided by red at the output. */
function slopeOf(trace: Trace): number {
  const lastLayer = trace.network.sizes.length - 1;
  return quantity(trace, 'arriving0_1') / quantity(trace, `arriving${lastLayer}_1`);
}

it.each([
  [1, 5, 0.0009765625],
  [1, 10, 9.5367431640625e-7],
  [2, 5, 0.03125],
  [2, 10, 0.0009765625],
  [2, 20, 9.5367431640625e-7],
  [4, 5, 1],
  [4, 20, 1],
  [5, 5, 3.0517578125],
  [8, 5, 32],
  [8, 10, 1024],
  [8, 20, 1048576],
])('a chain of w = %d, %d layers deep, multiplies the derivative by %d exactly (F4)', (w, depth, factor) => {
  expect(slopeOf(chain(depth, w))).toBe(factor);
});

it('a sigmoid chain with w = 1 and b = 0 passes back 0.00060799 of the derivative after five layers', () => {
  const trace = chain(5, 1, 0);
  const activations = [0.62245933, 0.65077768, 0.65718569, 0.65862791, 0.6589521];
  activations.forEach((a, n) => expectClose(quantity(trace, `a${n + 1}_1`), a, printedDecimals));
  expectClose(slopeOf(trace), 0.00060799, printedDecimals);
});

it('tanh is steeper than the sigmoid only up to |z| = 1.66288589', () => {
  const slope = (id: string, z: number): number => activation(id).df(z, activation(id).f(z));
  expectClose(slope('tanh', 1.66288589), slope('sigmoid', 1.66288589), printedDecimals);
  expect(slope('tanh', 1.66)).toBeGreaterThan(slope('sigmoid', 1.66));
  expect(slope('tanh', -1.67)).toBeLessThan(slope('sigmoid', -1.67));
});

it('the tape carries batch normalisation back over mean and variance: dx sums to 0 (F8)', () => {
  const [x, g] = [
    [1, 1, 3, 3],
    [0.1, 0.2, 0.3, 0.4],
  ];
  const tape = new Tape();
  const variable = (name: string, value: number): number => tape.leaf(value, { kind: 'variable', name });
  const apply = (op: string, ...inputs: number[]): number => tape.record(op, inputs, { kind: 'operation' });
  const sum = (terms: number[]): number => terms.reduce((total, term) => apply('add', total, term));
  const share = variable('1/m', 0.25);
  const gamma = variable('gamma', 1);
  const beta = variable('beta', 0);
  const inputs = x.map((value, n) => variable(`x${n}`, value));
  const mean = apply('multiply', sum(inputs), share);
  const centred = inputs.map((input) => apply('subtract', input, mean));
  const variance = apply('multiply', sum(centred.map((c) => apply('multiply', c, c))), share);
  const deviation = apply('sqrt', variance);
  const normalised = centred.map((c) => apply('divide', c, deviation));
  const outputs = normalised.map((hat) => apply('add', apply('multiply', gamma, hat), beta));
  const loss = sum(outputs.map((output, n) => apply('multiply', output, variable(`g${n}`, g[n]))));

  const { gradients } = backward(tape.nodes, loss);
  expect(normalised.map((id) => tape.nodes[id].value)).toEqual([-1, -1, 1, 1]);
  const dx = inputs.map((id) => gradients[id]);
  [-0.05, 0.05, -0.05, 0.05].forEach((expected, n) => expectClose(dx[n], expected, terminatingDecimal));
  expectClose(gradients[gamma], 0.4, terminatingDecimal);
  expectClose(gradients[beta], 1, terminatingDecimal);
});
