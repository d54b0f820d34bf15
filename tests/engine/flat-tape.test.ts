import { describe, expect, it } from 'vitest';
import { activations, arithmetic, backward, createRandom, FlatTape, Tape } from '#engine';
import type { Role } from '#engine';

const role: Role = { kind: 'operation' };

/** Numbers every operation takes; power gets the constant 3. */
const given = [0.7, 1.3, 2.1];

/** The same expression on both tapes: `steps` random operations on leaves and on what came before. */
function onBoth(seed: number, steps: number, first: readonly number[] = given): { tape: Tape; flat: FlatTape } {
  const random = createRandom(seed);
  const [tape, flat] = [new Tape(), new FlatTape(steps + first.length)];
  for (const value of first) flat.leaf(tape.nodes[tape.leaf(value, role)].value);
  const rows = Object.values(activations);
  for (let n = 0; n < steps; n++) {
    const ids = tape.nodes.map((_, id) => id);
    const [u, v] = [random.pick(ids), random.pick(ids)];
    const op = random.pick(['add', 'subtract', 'multiply', 'activate', 'max'] as const);
    const row = random.pick(rows);
    if (op === 'activate') {
      tape.record(row.id, [u], role);
      flat.activate(row, u);
    } else {
      tape.record(op, [u, v], role);
      if (op === 'max') flat.record(op, [u, v]);
      else flat[op](u, v);
    }
  }
  return { tape, flat };
}

/** Equal as numbers: 0 is −0, and NaN is NaN. */
function expectSame(flat: Float64Array, count: number, numbers: readonly number[]): void {
  expect(Array.from(flat.subarray(0, count), (x) => x + 0)).toEqual(numbers.map((x) => x + 0));
}

describe('the flat tape', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'has the values and gradients of the tape to the last bit: random expression %i',
    (seed) => {
      const { tape, flat } = onBoth(seed, 40);
      const output = tape.nodes.length - 1;
      flat.backward(output);
      expectSame(
        flat.values,
        flat.count,
        tape.nodes.map(({ value }) => value),
      );
      expectSame(flat.gradients, flat.count, backward(tape.nodes, output).gradients);
    },
  );

  it.each(Object.values(arithmetic).map(({ id, arity }) => [id, arity] as const))(
    'records %s by its row and sends back what the tape does',
    (id, arity) => {
      const [tape, flat] = [new Tape(), new FlatTape(8)];
      const inputs = given.slice(0, arity).map((value) => tape.leaf(value, role));
      for (const value of given.slice(0, arity)) flat.leaf(value);
      const output = tape.record(id, inputs, role, [3]);
      flat.backward(flat.record(id, inputs, [3]));
      expect(flat.values[output]).toBe(tape.nodes[output].value);
      expectSame(flat.gradients, flat.count, backward(tape.nodes, output).gradients);
    },
  );

  it('lets a node that nothing arrives at send nothing, even where its slope is infinite', () => {
    const flat = new FlatTape(4);
    const zero = flat.leaf(0);
    flat.record('sqrt', [zero]);
    flat.backward(flat.add(zero, zero));
    expect(flat.gradients[zero]).toBe(2);
  });

  it('multiplies a 0 that does arrive by an infinite slope, as the tape does: NaN', () => {
    const flat = new FlatTape(4);
    const zero = flat.leaf(0);
    const root = flat.record('sqrt', [zero]);
    flat.backward(flat.multiply(root, flat.leaf(0)));
    expect(flat.gradients[zero]).toBeNaN();
  });

  it('sends 0 back through the second input of + − × and through any operation, as the tape does', () => {
    for (const op of ['add', 'subtract', 'multiply', 'max'] as const) {
      const flat = new FlatTape(8);
      const zero = flat.leaf(0);
      const one = flat.leaf(1);
      const root = flat.record('sqrt', [zero]);
      const whole = op === 'max' ? flat.record('max', [one, root]) : flat[op](one, root);
      flat.backward(flat.multiply(whole, flat.leaf(0)));
      expect(flat.gradients[zero], op).toBeNaN();
    }
    const flat = new FlatTape(4);
    const zero = flat.leaf(0);
    const root = flat.record('sqrt', [zero]);
    flat.backward(flat.record('max', [flat.leaf(1), root]));
    expect(flat.gradients[zero]).toBeNaN();
  });

  it('sends nothing from what only leads to nodes that lead nowhere, nor from a node that was reached the time before', () => {
    const flat = new FlatTape(8);
    const zero = flat.leaf(0);
    const root = flat.record('sqrt', [zero]);
    const aside = flat.add(root, root);
    flat.backward(flat.multiply(flat.leaf(0), aside));
    expect(flat.gradients[zero]).toBeNaN();
    flat.backward(flat.add(zero, zero));
    expect(flat.gradients[zero]).toBe(2);
  });

  it('takes the place of an activation for no node', () => {
    const flat = new FlatTape(8);
    const zero = flat.leaf(0);
    flat.record('sqrt', [zero]);
    const first = flat.activate(activations.tanh, zero);
    flat.backward(flat.activate(activations.sigmoid, first));
    expect(flat.gradients[zero]).toBe(0.25);
  });

  it('walked back twice has the same gradients, not twice as much', () => {
    const flat = new FlatTape(4);
    const x = flat.leaf(3);
    const square = flat.multiply(x, x);
    flat.backward(square);
    flat.backward(square);
    expect(flat.gradients[x]).toBe(6);
  });

  it('does not grow from pass to pass, whatever is recorded', () => {
    const flat = new FlatTape(8);
    const [x, y] = [flat.leaf(1), flat.leaf(2)];
    const pass = (): number => {
      flat.clear(2);
      flat.record('max', [x, y]);
      flat.activate(activations.tanh, flat.activate(activations.relu, flat.add(x, y)));
      flat.record('min', [x, y]);
      return JSON.stringify(flat).length;
    };
    pass();
    const size = pass();
    for (let n = 0; n < 5; n++) expect(pass()).toBe(size);
  });

  it('keeps an operation that stays where only sums are forgotten', () => {
    const flat = new FlatTape(6);
    const x = flat.leaf(4);
    const sum = flat.add(x, x);
    const root = flat.record('sqrt', [x]);
    const kept = flat.add(root, x);
    flat.add(sum, x);
    flat.clear(kept + 1);
    flat.backward(kept);
    expect(flat.gradients[x]).toBe(1.25);
    flat.clear(kept);
    flat.backward(root);
    expect(flat.gradients[x]).toBe(0.25);
  });

  it('is used again after clear, with other nodes', () => {
    const { flat } = onBoth(1, 20);
    flat.clear();
    const [x, y] = [flat.leaf(3), flat.leaf(4)];
    flat.backward(flat.multiply(x, y));
    expect([flat.count, flat.gradients[x], flat.gradients[y]]).toEqual([3, 4, 3]);
  });

  it('keeps the first nodes where clear is told to, and takes their changed values', () => {
    const flat = new FlatTape(8);
    const w = flat.leaf(3);
    const root = flat.record('sqrt', [flat.leaf(16)]);
    const [first, second] = [flat.count, flat.record('sqrt', [w])];
    flat.record('sqrt', [second]);
    flat.clear(first);
    flat.values[w] = 5;
    const square = flat.record('power', [w], [2]);
    flat.backward(flat.add(square, root));
    expect([flat.count, flat.values[square], flat.gradients[w], flat.gradients[root - 1]]).toEqual([5, 25, 10, 1 / 8]);
  });

  it('keeps all where there is less than clear is told to keep', () => {
    const flat = new FlatTape(2);
    flat.leaf(1);
    flat.clear(2);
    expect(flat.count).toBe(1);
  });

  it('says how much room there is when it is full', () => {
    const flat = new FlatTape(1);
    flat.leaf(1);
    for (const record of [
      () => flat.leaf(2),
      () => flat.add(0, 0),
      () => flat.subtract(0, 0),
      () => flat.multiply(0, 0),
      () => flat.activate(activations.tanh, 0),
      () => flat.record('sqrt', [0]),
    ])
      expect(record).toThrow(new RangeError('the tape has room for 1 nodes'));
    expect(flat.count).toBe(1);
  });
});
