export { activation, activations } from './activations/index.ts';
export type { Activation, ActivationId } from './activations/index.ts';
export { backward } from './backward.ts';
export { checkNetwork, checkSample } from './check-network.ts';
export { exp, expm1, log, logit, tanh } from './elementary.ts';
export { DEFAULT_H, lossOf, numericalGradients, relativeError } from './gradient-check.ts';
export { correctRules, layeredBackward } from './layered-backward.ts';
export type { BackwardRules, LayeredGradients } from './layered-backward.ts';
export { layersOf } from './layers.ts';
export type { Layers, Path } from './layers.ts';
export { loss, losses } from './losses/index.ts';
export type { Loss, LossId } from './losses/index.ts';
export { mutant, mutants } from './mutants/index.ts';
export type { Mutant, MutantId } from './mutants/index.ts';
export { exampleNetwork, exampleNetworks } from './networks/index.ts';
export type { ExampleNetwork, ExampleNetworkId } from './networks/index.ts';
export { operation, operations } from './ops.ts';
export type { Operation } from './ops.ts';
export { createRandom } from './random.ts';
export type { Random } from './random.ts';
export { quantity } from './quantity.ts';
export { recordForward, recordMlp } from './record-mlp.ts';
export { LEAF, Tape } from './tape.ts';
export type {
  BackwardStep,
  Contribution,
  Network,
  ParameterGradients,
  Role,
  Sample,
  Trace,
  TraceNode,
} from './types.ts';
export { descend } from './update.ts';
