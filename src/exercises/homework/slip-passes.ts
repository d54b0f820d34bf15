import { correctRules, layeredBackward, mutants } from '#engine';
import type { BackwardRules, LayeredGradients, MutantId } from '#engine';
import { gradientOf, isUpdate, numberOf, parameterOf } from './homework-number.ts';
import type { HomeworkNumber, LearningStep } from './homework-number.ts';

/** A learning step with one slip made in it. */
export interface SlipPass {
  readonly slip: MutantId;
  /** What this slip makes of a number. */
  value(asked: HomeworkNumber): number;
}

/**
 * The slips that can be made in one step on one example by gradient descent, the more frequent ones first. M20 gives the numbers of M01 and
 * belongs to another loss; those left out besides are of batches, of difference quotients, of other optimizers and of programs.
 */
const slips = [
  ...(['M01', 'M02', 'M04', 'M05', 'M14', 'M13', 'M07', 'M10', 'M21', 'M08', 'M09', 'M06', 'M03', 'M11'] as const),
  ...(['M12', 'M19', 'M18', 'M22', 'M25', 'M27', 'M15', 'M16', 'M17'] as const),
] satisfies MutantId[];

/** Every way to make each slip: in all layers, and in each layer by itself. */
export function slipPasses(step: LearningStep): SlipPass[] {
  return slips.flatMap((slip) => {
    const mutant = mutants[slip];
    return mutant.kind === 'backward' ? backwardPasses(slip, step) : updatePasses(slip, step);
  });
}

function backwardPasses(slip: MutantId, step: LearningStep): SlipPass[] {
  const mutant = mutants[slip];
  if (mutant.kind !== 'backward') return [];
  const { trace, learningRate } = step;
  const everywhere = mutant.ways({ trace, learningRate });
  const layers = trace.network.sizes.map((_, l) => l).slice(1);
  const byLayer = layers.flatMap((layer) =>
    mutant.ways({ trace, layer, learningRate }).map((rules) => onlyIn(layer, rules)),
  );
  return [...everywhere, ...byLayer].map((rules) => {
    const gradients = layeredBackward(trace, rules);
    return { slip, value: (asked) => numberOf(asked, gradients, step) };
  });
}

/** Broken rules in one layer, the right ones elsewhere. */
function onlyIn(layer: number, broken: BackwardRules): BackwardRules {
  const at = (l: number): BackwardRules => (l === layer ? broken : correctRules);
  return {
    arrivingAtOutput: (forward, j) => at(forward.lastLayer).arrivingAtOutput(forward, j),
    slope: (forward, l, j) => at(l).slope(forward, l, j),
    crossed: (forward, l, k, j) => at(l).crossed(forward, l, k, j),
    combine: (contributions, l) => at(l).combine(contributions, l),
    entered: (forward, l, j, i) => at(l).entered(forward, l, j, i),
    enteredBias: (forward, l, j) => at(l).enteredBias(forward, l, j),
  };
}

/** A slip of the update, made where a gradient is asked for, or where a new value is. */
function updatePasses(slip: MutantId, step: LearningStep): SlipPass[] {
  const mutant = mutants[slip];
  if (mutant.kind !== 'update') return [];
  const right: LayeredGradients = layeredBackward(step.trace);
  const answers = (asked: HomeworkNumber): number[] => {
    const theta = parameterOf(asked, step.trace);
    const g = gradientOf(asked, right, step.trace.network.sizes);
    return mutant.ways({ theta, g, learningRate: step.learningRate }).map(({ value }) => value);
  };
  const ways = mutant.ways({ theta: 0, g: 0, learningRate: 0 }).map((_, way) => way);
  return [false, true].flatMap((atUpdate) =>
    ways.map((way) => ({
      slip,
      value: (asked) =>
        asked.kind !== 'delta' && isUpdate(asked) === atUpdate ? answers(asked)[way] : numberOf(asked, right, step),
    })),
  );
}
