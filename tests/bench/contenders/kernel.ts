import { completeOptions, examplesOf, Kernel, optimizer } from '#engine';
import type { Options } from '#engine';
import { adam, secondsOf } from '../contender.ts';
import type { Contender, Run, Training } from '../contender.ts';

/** What one step of a training is to the engine; nothing of it is allocated per step. */
function stepOf({ network, samples, batchSize, optimizer: id, learningRate }: Training): {
  kernel: Kernel;
  step(): void;
} {
  const kernel = new Kernel(network, batchSize);
  const examples = examplesOf(samples, network);
  const row = optimizer(id);
  const given = id === 'adam' ? { learningRate, ...adam } : { learningRate };
  const options = completeOptions(id, row.options, given) as Options & { learningRate: number };
  const state = row.createState(kernel.theta.length);
  let from = 0;
  return {
    kernel,
    step() {
      kernel.load(examples, examples.rising, from, from + batchSize);
      kernel.forward();
      kernel.backward();
      row.step(kernel.theta, kernel.gradient, state, options);
      from = from + batchSize === samples.length ? 0 : from + batchSize;
    },
  };
}

function start(training: Training): Run {
  const { kernel, step } = stepOf(training);
  return {
    advance: (steps) =>
      secondsOf(() => {
        for (let n = 0; n < steps; n++) step();
      }),
    parameters: () => kernel.toNetwork(),
  };
}

export const kernel: Contender = { name: 'the kernel', start };
