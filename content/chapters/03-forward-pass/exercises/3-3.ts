import { exampleNetwork } from '#engine';
import type { FactorsExercise, NetworkNumbers } from '#exercises/exercise.ts';
import { inTurn } from '#exercises/in-turn.ts';
import { numbersOf, paperNumbers } from '#exercises/network-numbers.ts';

const parameters = ['w2_12', 'b2_1', 'w2_11'] as const;
type Parameter = (typeof parameters)[number];

/** Numbers of a network with one parameter of its output unit singled out. */
interface KeptNumbers extends NetworkNumbers {
  readonly choices: { readonly parameter: Parameter };
}

/** The activation that enters the parameter; none enters a bias. */
const entering: Readonly<Record<Parameter, readonly string[]>> = { w2_11: ['a1_1'], w2_12: ['a1_2'], b2_1: [] };

function askAbout(numbers: NetworkNumbers, parameter: Parameter): KeptNumbers {
  const value = (name: string) => numbers.value(name === 'gradient' ? `d${parameter}` : name);
  return { ...numbers, choices: { parameter }, value };
}

function feedbackOn(option: string, { choices: { parameter } }: KeptNumbers): string {
  if (option.startsWith('a1')) return entering[parameter].length === 0 ? 'M27' : 'M08';
  if (option === parameter) return 'M18';
  return { loss: 'M13', x_2: 'input', z2_1: 'weighted-sum' }[option] ?? 'other-parameter';
}

/** 3-3: which values of the forward pass are needed for one gradient of the output layer. */
export const keptValues: FactorsExercise<KeptNumbers> = {
  id: 'ex-3-3',
  kind: 'factors',
  printed: () => askAbout(numbersOf(exampleNetwork('paper')), parameters[0]),
  draw: (random, seed) => askAbout(paperNumbers(random, [2, 2, 1]), inTurn(parameters, seed)),
  options: ['x_2', 'a1_1', 'w2_11', 'yHat', 'loss', 'a1_2', 'z2_1', 'w2_12', 'y', 'b2_1'],
  right: ({ choices: { parameter } }) => ['yHat', 'y', ...entering[parameter]],
  feedbackOn,
  slips: ['M08', 'M13', 'M18', 'M27', 'input', 'weighted-sum', 'other-parameter'],
};
