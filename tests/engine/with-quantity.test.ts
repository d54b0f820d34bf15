import { expect, it } from 'vitest';
import { exampleNetwork, quantity, recordMlp, withQuantity } from '#engine';

const { network, sample } = exampleNetwork('two-outputs');

it.each(['x_2', 'y_1', 'w1_21', 'w2_12', 'b1_1', 'b2_2'])('%s is changed, and nothing else', (name) => {
  const before = structuredClone({ network, sample });
  const changed = withQuantity({ network, sample }, name, 0.125);
  expect({ network, sample }).toEqual(before);
  expect(quantity(recordMlp(changed.network, changed.sample), name)).toBe(0.125);
  const back = withQuantity(changed, name, quantity(recordMlp(network, sample), name));
  expect(back).toEqual(before);
});

it.each(['x_3', 'y_3', 'w3_11', 'w2_13', 'w2_31', 'b0_1', 'b1_3', 'z1_1', 'loss', 'nonsense'])(
  '%s is no given number of a 2–2–2 network',
  (name) => {
    expect(() => withQuantity({ network, sample }, name, 1)).toThrow(
      new RangeError(`"${name}" is no given number of this 2-2-2 network`),
    );
  },
);
