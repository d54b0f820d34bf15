// @ts-check
import { checkNetwork, checkSample } from '#engine';
import { Stop } from './stop.mjs';

/** @typedef {import('#engine').Network} Network */
/** @typedef {import('#engine').Sample} Sample */
/** @typedef {{ network: Network, sample: Sample, learningRate: number | undefined }} NetworkFile */
/** @typedef {Record<string, unknown>} Fields */

const nested = ['sizes', 'weights', 'biases', 'activations', 'loss', 'x', 'y', 'learningRate'];
const flat = ['sizes', 'W', 'b', 'activations', 'loss', 'sample', 'x', 'y', 'learningRate'];

/**
 * Reads a network with its example: nested matrices (`weights[0][1][0]`: first layer, to its second unit, from the first input) or the
 * engine's own flat form.
 * @param {string} text JSON
 * @returns {NetworkFile}
 * @throws {Stop} a sentence that names the field, what was expected and what came
 */
export function readNetworkFile(text) {
  const fields = object('the file', parse(text));
  const isFlat = 'W' in fields;
  const known = isFlat ? flat : nested;
  const unknown = Object.keys(fields).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Stop(`"${unknown}" is no field of a network: expected ${known.join(', ')}.`);
  const network = isFlat ? flatNetwork(fields) : nestedNetwork(fields);
  const example = 'sample' in fields ? object('sample', fields.sample) : fields;
  const sample = { x: numbers('x', example.x), y: numbers('y', example.y) };
  try {
    checkNetwork(network);
    checkSample(sample, network);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Stop(`${error.message}.`);
  }
  const { learningRate } = fields;
  if (learningRate === undefined) return { network, sample, learningRate };
  if (typeof learningRate === 'number' && Number.isFinite(learningRate) && learningRate >= 0)
    return { network, sample, learningRate };
  throw expected('learningRate', 'a finite number ≥ 0', learningRate);
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`The file must hold JSON, but ${/** @type {Error} */ (error).message}.`);
  }
}

/** @param {Fields} fields @returns {Network} */
function flatNetwork(fields) {
  return {
    sizes: numbers('sizes', fields.sizes),
    activations: /** @type {Network['activations']} */ (words('activations', fields.activations)),
    W: list('W', fields.W).map((row, l) => numbers(`W[${l}]`, row)),
    b: list('b', fields.b).map((row, l) => numbers(`b[${l}]`, row)),
    loss: lossOf(fields),
  };
}

/** @param {Fields} fields @returns {Network} */
function nestedNetwork(fields) {
  const sizes = numbers('sizes', fields.sizes);
  const layers = sizes.length - 1;
  const weights = list('weights', fields.weights, layers, 'one matrix per layer after the inputs');
  const biases = list('biases', fields.biases, layers, 'one vector per layer after the inputs');
  const activations = words('activations', fields.activations, layers, 'one per layer after the inputs');
  const rowsOf = (/** @type {number} */ n) =>
    list(`weights[${n}]`, weights[n], sizes[n + 1], 'one row per unit').flatMap((row, j) =>
      numbers(`weights[${n}][${j}]`, row, sizes[n], 'one number per sender'),
    );
  return {
    sizes,
    activations: /** @type {Network['activations']} */ (['identity', ...activations]),
    W: [[], ...weights.map((_, n) => rowsOf(n))],
    b: [[], ...biases.map((row, n) => numbers(`biases[${n}]`, row, sizes[n + 1], 'one number per unit'))],
    loss: lossOf(fields),
  };
}

/** @param {Fields} fields */
function lossOf({ loss = 'half-squared-error' }) {
  if (typeof loss !== 'string') throw expected('loss', 'the name of a loss', loss);
  return /** @type {Network['loss']} */ (loss);
}

/** @param {string} field @param {unknown} value @returns {Fields} */
function object(field, value) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return /** @type {Fields} */ (value);
  throw expected(field, 'an object', value);
}

/** @param {string} field @param {unknown} value @param {number} [length] @param {string} [meaning] @returns {unknown[]} */
function list(field, value, length, meaning) {
  if (!Array.isArray(value)) throw expected(field, `a list${meaning ? ` (${meaning})` : ''}`, value);
  if (length === undefined || value.length === length) return value;
  throw new Stop(`${field} must have ${length} entries (${meaning}), got ${value.length}.`);
}

/** @param {string} field @param {unknown} value @param {number} [length] @param {string} [meaning] @returns {number[]} */
function numbers(field, value, length, meaning) {
  return list(field, value, length, meaning).map((entry, n) => {
    if (typeof entry !== 'number') throw expected(`${field}[${n}]`, 'a number', entry);
    return entry;
  });
}

/** @param {string} field @param {unknown} value @param {number} [length] @param {string} [meaning] @returns {string[]} */
function words(field, value, length, meaning) {
  return list(field, value, length, meaning).map((entry, n) => {
    if (typeof entry !== 'string') throw expected(`${field}[${n}]`, 'the name of an activation', entry);
    return entry;
  });
}

/** @param {string} field @param {string} wanted @param {unknown} got */
function expected(field, wanted, got) {
  return new Stop(
    `${field} must be ${wanted}, got ${got === undefined ? 'nothing' : got === Infinity ? got : JSON.stringify(got)}.`,
  );
}
