import { arithmetic, createRandom, domainProblem, operation, Tape } from '#engine';
import type { Random } from '#engine';

/** One operation on earlier nodes; ids count the leaves first, then the steps. */
export interface GraphStep {
  readonly op: string;
  readonly inputs: readonly number[];
  readonly constants?: readonly number[];
}

/** A computation with one output, its last step; most nodes are used more than once. Plain data. */
export interface Graph {
  readonly seed: number;
  readonly leaves: readonly number[];
  readonly steps: readonly GraphStep[];
}

/** What a random step applies: every row of arithmetic, and the functions of networks that readers can type. */
export const graphOperations: readonly string[] = [...Object.keys(arithmetic), 'tanh', 'relu', 'sigmoid', 'softplus'];

/** Exponents of `power`; a negative base is drawn for the whole ones only. */
const exponents = [2, 3, -1, -2, 0.5, 1.5];

/** Values beyond this size would make derivatives of such size that difference quotients say nothing. */
const LARGEST_VALUE = 8;

/** How far the values stay from kinks, poles and the edge of the domain. */
const MARGIN = 0.2;

/** A graph of 2–4 leaves and about 14 steps, the same one for the same seed. All values are moderate and away from kinks and poles. */
export function randomGraph(seed: number): Graph {
  const random = createRandom(seed);
  const leaves = Array.from({ length: 2 + Math.floor(random.next() * 3) }, () => round(4 * random.next() - 2));
  const steps: GraphStep[] = [];
  const values = [...leaves];
  const apply = (step: GraphStep): void => {
    steps.push(step);
    values.push(valueOf(step, values));
  };
  for (let tries = 0; steps.length < 10 && tries < 1000; tries++) {
    const step = drawStep(random, values.length);
    if (isModerate(step, values)) apply(step);
  }
  const used = new Set(steps.flatMap(({ inputs }) => inputs));
  const loose = values.map((_, id) => id).filter((id) => !used.has(id));
  let output = loose[0];
  for (const id of loose.slice(1)) {
    apply({ op: 'add', inputs: [output, id] });
    output = values.length - 1;
  }
  return { seed, leaves, steps };
}

/** The tape of a graph; its last node is the output. */
export function recordGraph({ leaves, steps }: Graph): Tape {
  const tape = new Tape();
  leaves.forEach((value, n) => tape.leaf(value, { kind: 'variable', name: `x${n + 1}` }));
  for (const { op, inputs, constants } of steps) {
    tape.record(op, [...inputs], { kind: 'operation' }, constants && [...constants]);
  }
  return tape;
}

function drawStep(random: Random, nodeCount: number): GraphStep {
  const op = random.pick(graphOperations);
  const arity = Object.hasOwn(arithmetic, op) ? arithmetic[op as keyof typeof arithmetic].arity : 1;
  const inputs = Array.from({ length: arity }, () => Math.floor(random.next() * nodeCount));
  return op === 'power' ? { op, inputs, constants: [random.pick(exponents)] } : { op, inputs };
}

function valueOf({ op, inputs, constants = [] }: GraphStep, values: readonly number[]): number {
  return operation(op).value(
    inputs.map((id) => values[id]),
    constants,
  );
}

function isModerate(step: GraphStep, values: readonly number[]): boolean {
  const { op, inputs, constants } = step;
  const [u, v] = inputs.map((id) => values[id]);
  if (domainProblem(op, v === undefined ? [u] : [u, v], constants) || Math.abs(valueOf(step, values)) > LARGEST_VALUE) {
    return false;
  }
  switch (op) {
    case 'max':
    case 'min':
      return Math.abs(u - v) > MARGIN;
    case 'divide':
      return Math.abs(v) > MARGIN;
    case 'tan':
      return Math.abs(Math.cos(u)) > MARGIN;
    case 'power':
    case 'general-power':
    case 'log':
    case 'sqrt':
    case 'abs':
    case 'relu':
      return Math.abs(u) > MARGIN;
    default:
      return true;
  }
}

/** Two decimals: a leaf that reads well, exactly the same in every language that reads the data. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
