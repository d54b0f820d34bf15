import { pythonActivations } from './python-rules.ts';
import type { Passes } from './quantities.ts';

/** A double as Python reads it back to the last bit. */
function literal(value: number): string {
  const text = String(value + 0);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

const list = (values: readonly number[]): string => `[${values.map(literal).join(', ')}]`;

/** Rows of a matrix that lies row after row in one list. */
function rowsOf(values: readonly number[], width: number): string {
  const rows = Array.from({ length: values.length / width }, (_, j) => list(values.slice(j * width, (j + 1) * width)));
  return `[${rows.join(', ')}]`;
}

const functionName = (id: string): string => id.replaceAll('-', '_');

/** The given numbers, examples side by side as columns; `array` makes one of them, weights and biases by `parameter`. */
export function givens(
  { network, samples, learningRate }: Passes,
  array: (rows: string) => string,
  parameter: (rows: string) => string,
): string[] {
  const { sizes, W, b } = network;
  const columns = (values: readonly (readonly number[])[]): string =>
    `[${values[0].map((_, i) => list(values.map((one) => one[i]))).join(', ')}]`;
  const perLayer = (lines: readonly string[]): string[] => lines.map((line) => `    ${line},`);
  return [
    `x = ${array(columns(samples.map((sample) => sample.x)))}`,
    `y = ${array(columns(samples.map((sample) => sample.y)))}`,
    'W = [',
    ...perLayer(sizes.map((_, l) => (l === 0 ? 'None' : parameter(rowsOf(W[l], sizes[l - 1]))))),
    ']',
    'b = [',
    ...perLayer(sizes.map((_, l) => (l === 0 ? 'None' : parameter(rowsOf(b[l], 1))))),
    ']',
    ...(learningRate === undefined ? [] : [`learning_rate = ${literal(learningRate)}`]),
    `last = ${sizes.length - 1}`,
    `m = ${samples.length}`,
  ];
}

/** Prints numbers under the names of the book, units by unit, example by example. */
export const show = [
  'def show_units(kind, l, values):',
  '    for n in range(m):',
  '        for j in range(len(values)):',
  '            mark = f"[{n + 1}]" if m > 1 else ""',
  '            print(f"{kind}{l}_{j + 1}{mark}", repr(float(values[j][n])))',
  '',
  '',
  'def show_parameters(weights_kind, biases_kind, l, weights, biases):',
  '    for j in range(len(weights)):',
  '        for i in range(len(weights[j])):',
  '            comma = "," if j > 8 or i > 8 else ""',
  '            print(f"{weights_kind}{l}_{j + 1}{comma}{i + 1}", repr(float(weights[j][i])))',
  '    for j in range(len(biases)):',
  '        print(f"{biases_kind}{l}_{j + 1}", repr(float(biases[j][0])))',
];

export const showForward = [
  'for l in range(1, last + 1):',
  '    show_units("z", l, z[l])',
  '    show_units("a", l, a[l])',
  'if m > 1:',
  '    for n in range(m):',
  '        print(f"loss[{n + 1}]", repr(float(losses[n])))',
  'print("loss", repr(float(loss)))',
];

export const showBackward = [
  'for l in range(last, 0, -1):',
  '    show_units("delta", l, delta[l])',
  'for l in range(1, last + 1):',
  '    show_parameters("dw", "db", l, dW[l], db[l])',
];

export const showUpdate = [
  '# One step of gradient descent, all parameters at once',
  'for l in range(1, last + 1):',
  '    W_new, b_new = W[l] - learning_rate * dW[l], b[l] - learning_rate * db[l]',
  '    show_parameters("wNew", "bNew", l, W_new, b_new)',
];

export const heading = ({ network, samples }: Passes, needs: string): string[] => [
  `# A ${network.sizes.join('-')} network: one forward and one backward pass over ${samples.length} example${samples.length > 1 ? 's' : ''}.`,
  `# From "Backward Pass", an interactive textbook. Needs ${needs}. Prints each number with its name.`,
];

export const divisor = ({ reduction }: Passes): string => (reduction === 'mean' ? 'm' : '1');

/** The activation functions that occur, as Python functions `name(z)` or, for slopes, `name_slope(z, a)`. */
export function functionsOf({ network }: Passes, form: 'numpy' | 'torch'): string[] {
  const ids = [...new Set(network.activations.slice(1))];
  return ids.flatMap((id) => {
    const { numpy, torch } = pythonActivations[id];
    const value = [`def ${functionName(id)}(z):`, `    return ${form === 'numpy' ? numpy.value : torch}`, '', ''];
    const slope = [`def ${functionName(id)}_slope(z, a):`, `    return ${numpy.slope}`, '', ''];
    return form === 'numpy' ? [...value, ...slope] : value;
  });
}

export const namesOf = ({ network }: Passes, ending = ''): string =>
  `[None, ${network.activations
    .slice(1)
    .map((id) => functionName(id) + ending)
    .join(', ')}]`;

export const finish = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
