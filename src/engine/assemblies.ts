import type { Options } from './options.ts';
import type { ScalePart, VelocityPart } from './optimizers/assembled.ts';
import type { UpdatePlan } from './update-rule.ts';
import type { WeightDecay } from './weight-decay.ts';

/** What an update rule is put together from. */
export interface Parts {
  readonly velocity: VelocityPart;
  readonly scale: ScalePart;
  /** For having begun at 0; it finds nothing to correct where nothing is an average. */
  readonly correction: boolean;
  readonly decay: 'none' | WeightDecay['kind'];
}

/** The numbers of an assembled rule, whichever of them its parts make use of. */
export interface PartNumbers {
  readonly learningRate: number;
  /** β₁, or the μ of a sum. */
  readonly beta1: number;
  /** β₂, which RMSProp calls ρ. */
  readonly beta2: number;
  readonly epsilon: number;
  /** λ */
  readonly weightDecay: number;
}

/** The plan that walks by these parts. */
export function assemblyPlan({ velocity, scale, correction, decay }: Parts, numbers: PartNumbers): UpdatePlan {
  const { weightDecay: lambda, ...rest } = numbers;
  const options = { ...rest, velocity, scale, correction: correction ? 'bias' : 'none' };
  if (decay === 'decoupled') return { optimizer: 'assembled', options: { ...options, weightDecay: lambda } };
  return { optimizer: 'assembled', options, ...(decay === 'l2' && { weightDecay: { kind: decay, lambda } }) };
}

/** Whether there is an average, so that a correction changes anything. */
export function canBeCorrected({ velocity, scale }: Pick<Parts, 'velocity' | 'scale'>): boolean {
  return velocity === 'average' || scale === 'average' || scale === 'maximum';
}

interface Assembly {
  /** In the order of the four questions; no decay. */
  readonly parts: Omit<Parts, 'decay'>;
  /** The named rule that takes the same steps. */
  plan(numbers: PartNumbers): { readonly optimizer: UpdatePlan['optimizer']; readonly options: Options };
}

const moments = ({ learningRate, beta1, beta2, epsilon }: PartNumbers) => ({ learningRate, beta1, beta2, epsilon });

const partsOf = (velocity: VelocityPart, scale: ScalePart, correction = false) => ({ velocity, scale, correction });

/** The combinations that have a name, decay left aside. */
export const assemblies = {
  sgd: {
    parts: partsOf('none', 'none'),
    plan: ({ learningRate }) => ({ optimizer: 'sgd', options: { learningRate } }),
  },
  momentum: {
    parts: partsOf('sum', 'none'),
    plan: ({ learningRate, beta1: momentum }) => ({
      optimizer: 'momentum',
      options: { learningRate, momentum, form: 'pytorch' },
    }),
  },
  adagrad: {
    parts: partsOf('none', 'sum'),
    plan: ({ learningRate, epsilon }) => ({ optimizer: 'adagrad', options: { learningRate, epsilon } }),
  },
  rmsprop: {
    parts: partsOf('none', 'average'),
    plan: ({ learningRate, beta2: rho, epsilon }) => ({
      optimizer: 'rmsprop',
      options: { learningRate, rho, epsilon },
    }),
  },
  adam: {
    parts: partsOf('average', 'average', true),
    plan: (numbers) => ({ optimizer: 'adam', options: moments(numbers) }),
  },
  'adam-uncorrected': {
    parts: partsOf('average', 'average'),
    plan: (numbers) => ({ optimizer: 'adam', options: { ...moments(numbers), correction: 'none' } }),
  },
  amsgrad: {
    parts: partsOf('average', 'maximum'),
    plan: (numbers) => ({ optimizer: 'amsgrad', options: moments(numbers) }),
  },
  'amsgrad-corrected': {
    parts: partsOf('average', 'maximum', true),
    plan: (numbers) => ({ optimizer: 'amsgrad', options: { ...moments(numbers), form: 'pytorch' } }),
  },
} satisfies Record<string, Assembly>;

export type AssemblyId = keyof typeof assemblies;

/** The name of these parts, decay left aside; undefined if nobody has given them one. */
export function assemblyOf(parts: Omit<Parts, 'decay'>): AssemblyId | undefined {
  const correction = parts.correction && canBeCorrected(parts);
  return (Object.keys(assemblies) as AssemblyId[]).find((id) => {
    const own = assemblies[id].parts;
    return own.velocity === parts.velocity && own.scale === parts.scale && own.correction === correction;
  });
}

/** The named rule beside which these parts walk, its decay included: AdamW for Adam with a decay beside the step. */
export function namedPlan(id: AssemblyId, decay: Parts['decay'], numbers: PartNumbers): UpdatePlan {
  const { optimizer, options } = (assemblies[id] as Assembly).plan(numbers);
  const lambda = numbers.weightDecay;
  if (id === 'adam' && decay === 'decoupled')
    return { optimizer: 'adamw', options: { ...options, weightDecay: lambda } };
  return { optimizer, options, ...(decay !== 'none' && { weightDecay: { kind: decay, lambda } }) };
}
