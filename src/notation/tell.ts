import { descend, layersOf, quantity, recordMlp } from '#engine';
import type { ExampleNetwork, ParameterGradients, Trace } from '#engine';
import { FormulaWriter } from './formula.ts';
import type { Formula, Subject } from './formula.ts';

/** One learning step as a text needs it: numbers by name, formulas by subject. */
export interface Told {
  trace: Trace;
  /** η */
  learningRate: number;
  /** A number by its name in plain text: `q('dw1_11')`. */
  q(name: string): number;
  write(subject: Subject): Formula;
  /** The step after the update, with these gradients or, by default, the true ones. */
  next(gradients?: ParameterGradients): Told;
}

/** Records a network on its example, once forward and once back. */
export function tell(example: Omit<ExampleNetwork, 'id'>): Told {
  const { network, sample, learningRate } = example;
  const trace = recordMlp(network, sample);
  const formulas = new FormulaWriter(trace, learningRate);
  return {
    trace,
    learningRate,
    q: (name) => quantity(trace, name),
    write: (subject) => formulas.write(subject),
    next: (gradients = layersOf(trace)) => tell({ ...example, network: descend(network, gradients, learningRate) }),
  };
}
