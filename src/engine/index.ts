// Over 150 lines: the one door of the engine has a line for each thing it hands out.
export { activation, activations, leakyReluWith } from './activations/index.ts';
export type { Activation, ActivationCurve, ActivationId } from './activations/index.ts';
export { arithmetic } from './arithmetic/index.ts';
export type { Arithmetic, ArithmeticId, DomainCode } from './arithmetic/index.ts';
export { assemblies, assemblyOf, assemblyPlan, canBeCorrected, namedPlan } from './assemblies.ts';
export type { AssemblyId, PartNumbers, Parts } from './assemblies.ts';
export { backward } from './backward.ts';
export { batchGradients } from './batch-gradients.ts';
export { gatherGradients, recordBatch } from './batch.ts';
export type { BatchTrace, Reduction } from './batch.ts';
export { recordChain } from './chain.ts';
export type { ChainRecord, ChainStage } from './chain.ts';
export { checkNetwork, checkSample } from './check-network.ts';
export { clipByNorm, clipByValue, normOf, turnBetween } from './clipping.ts';
export { collapseLayers } from './collapse.ts';
export { counterexample, counterexampleWalk } from './counterexample.ts';
export type { Counterexample } from './counterexample.ts';
export { countParameters } from './count-parameters.ts';
export type { LayerCount, ParameterCount } from './count-parameters.ts';
export { countRight } from './count-right.ts';
export { dataset, datasets, samplesOf } from './datasets/index.ts';
export type { Dataset, DatasetId } from './datasets/index.ts';
export { standardised } from './datasets/standardised.ts';
export { holdingBias, recordDeepChain } from './deep-chain.ts';
export type { ChainLayer, DeepChainPlan } from './deep-chain.ts';
export { exp, expm1, log, log1p, logit } from './elementary.ts';
export { differencesAt, digitsLeft, errorModel, lossAlong, roundedPowerOfTen } from './difference-errors.ts';
export type { DifferencePoint, ErrorModel, LossAlong } from './difference-errors.ts';
export { effectiveRates, gatheredSquares } from './effective-rate.ts';
export { erf, erfc, normalCdf, normalDensity } from './erf.ts';
export { recordDefinitions } from './expression/definitions.ts';
export type { Definition, DefinitionsRecord } from './expression/definitions.ts';
export { raised, variablesOf } from './expression/expression.ts';
export type { Expression, Place } from './expression/expression.ts';
export { objectiveOf } from './expression/objective.ts';
export type { ExpressionEnd, ExpressionObjective } from './expression/objective.ts';
export { greekLetter, nameTex } from './expression/names.ts';
export { expression, parseExpression } from './expression/parse.ts';
export type { ParsedExpression } from './expression/parse.ts';
export { DEEPEST_NESTING } from './expression/parser.ts';
export { expressionText } from './expression/print.ts';
export { ExpressionError } from './expression/problem.ts';
export type { Expected, ExpressionCode, ExpressionProblem } from './expression/problem.ts';
export { domainProblem, recordExpression } from './expression/record.ts';
export type { DomainProblem, ExpressionRecord } from './expression/record.ts';
export { expressionTex } from './expression/tex.ts';
export { LONGEST_TEXT } from './expression/tokens.ts';
export { FlatTape } from './flat-tape.ts';
export { forward } from './forward.ts';
export type { ForwardValues } from './forward.ts';
export { forwardMode } from './forward-mode.ts';
export type { ForwardContribution, ForwardStep } from './forward-mode.ts';
export { lossOf, numericalBatchGradients, numericalGradients, relativeError } from './gradient-check.ts';
export { gradientCost } from './gradient-cost.ts';
export type { GradientCost } from './gradient-cost.ts';
export { tanh } from './hyperbolic-tangent.ts';
export { initialNetwork } from './initial-network.ts';
export type { NetworkPlan } from './initial-network.ts';
export { initializer, initializers, uniformLimit } from './initializers/index.ts';
export type { Initializer, InitializerId } from './initializers/index.ts';
export { examplesOf } from './kernel/examples.ts';
export type { Examples } from './kernel/examples.ts';
export { Kernel } from './kernel/kernel.ts';
export { NetworkField } from './kernel/network-field.ts';
export type { FieldGrid } from './kernel/network-field.ts';
export { outputField } from './kernel/output-field.ts';
export { correctRules, layeredBackward } from './layered-backward.ts';
export type { BackwardRules, LayeredGradients } from './layered-backward.ts';
export { layersOf } from './layers.ts';
export type { Layers, Path } from './layers.ts';
export { alternatingSlopes, busyAndRare, linearLosses, linearRegression } from './linear-losses.ts';
export type { RegressionStream } from './linear-losses.ts';
export { LongWalk } from './long-walk.ts';
export { loss, losses } from './losses/index.ts';
export type { Loss, LossId } from './losses/index.ts';
export { canMultiply, multiply, transpose } from './matrix.ts';
export type { Matrix } from './matrix.ts';
export {
  batchesOf,
  deviationEllipse,
  deviationOf,
  drawBatches,
  estimateOf,
  meanOf,
  scatterOf,
  spreadFactor,
  spreadOf,
  varianceOf,
} from './mini-batches.ts';
export type { Drawing, Pair, Scatter, Spread } from './mini-batches.ts';
export { minimize, recordDescent } from './minimize.ts';
export type { Descent, DescentStep, Objective } from './minimize.ts';
export { breaking } from './mutants/mutant.ts';
export { mutant, mutants } from './mutants/index.ts';
export type {
  AdamState,
  Asked,
  BackwardMutant,
  Batch,
  BatchMutant,
  Difference,
  DifferenceMutant,
  MomentumState,
  Mutant,
  MutantId,
  Updated,
  UpdateMutant,
  UpdatePoint,
} from './mutants/index.ts';
export { mutantValues, questionAbout } from './mutants/mutant-values.ts';
export type { BackwardQuestion, MutantQuestion } from './mutants/mutant-values.ts';
export { namedGraph } from './named-graph.ts';
export type { NamedArrow, NamedGraph, NamedNode } from './named-graph.ts';
export { exampleNetwork, exampleNetworks } from './networks/index.ts';
export type { ExampleNetwork, ExampleNetworkId } from './networks/index.ts';
export { drawNormal } from './normal.ts';
export {
  centralDifference,
  centralDifferences,
  DEFAULT_FORWARD_H,
  DEFAULT_H,
  forwardDifferences,
} from './numerical.ts';
export { noisyDescent } from './noisy-descent.ts';
export type { NoisyStep, NoisyTask } from './noisy-descent.ts';
export type { Coordinates, FunctionOfVector } from './numerical.ts';
export { operation, operations } from './ops.ts';
export type { Operation } from './ops.ts';
export { optimizer, optimizers } from './optimizers/index.ts';
export type { ScalePart, VelocityPart } from './optimizers/assembled.ts';
export type { Optimizer, OptimizerId, OptimizerState, Quantity, RuleId, StepRecord } from './optimizers/index.ts';
export { completeOptions } from './options.ts';
export type { OptionRule, OptionRules, Options } from './options.ts';
export { firstAbove, standingsAt, walkDown } from './race.ts';
export type { Standing, Walk } from './race.ts';
export { createRandom } from './random.ts';
export type { Random } from './random.ts';
export { placeOf, quantity } from './quantity.ts';
export type { QuantityPlace } from './quantity.ts';
export { recordForward, recordMlp } from './record-mlp.ts';
export { recordOutputs } from './record-outputs.ts';
export type { OutputLayer } from './record-outputs.ts';
export { rewind } from './rewind.ts';
export type { Arrival, MeetingRule, Rewind } from './rewind.ts';
export { rootBetween, rootsWithin } from './roots.ts';
export { saturation } from './saturation.ts';
export type { Saturation } from './saturation.ts';
export { schedule, schedules } from './schedules/index.ts';
export type { Schedule, ScheduleId } from './schedules/index.ts';
export { ratesOf, widestGap } from './schedules/rates.ts';
export type { ScheduleChoice } from './schedules/rates.ts';
export { shifted } from './shifted.ts';
export { shareEqualNodes } from './share.ts';
export type { SharedTape } from './share.ts';
export { logSumExp, softmax, softmaxJacobian } from './softmax.ts';
export { softmaxSteps } from './softmax-steps.ts';
export type { SoftmaxSteps } from './softmax-steps.ts';
export { descentWay, stepFactor } from './step-factor.ts';
export type { DescentWay } from './step-factor.ts';
export { bowlOf, sliceOf, surface, surfaces } from './surfaces/index.ts';
export type { Slice, Surface, SurfaceId } from './surfaces/index.ts';
export { LEAF, Tape } from './tape.ts';
export type { Divergence, TrainingPlan, TrainingRecord, TrainingState } from './training/plan.ts';
export { train } from './training/train.ts';
export { Training } from './training/training.ts';
export { cos, isAngleTooLarge, LARGEST_ANGLE, sin, tan } from './trigonometry.ts';
export { pathCost, twoWideGraph } from './two-wide-graph.ts';
export type { PathCost } from './two-wide-graph.ts';
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
export { recordUnit, unitObjective } from './unit.ts';
export type { UnitExample, UnitPass } from './unit.ts';
export { descend, expectedDrop, gradientAmong } from './update.ts';
export { UpdateRule } from './update-rule.ts';
export type { UpdatePlan } from './update-rule.ts';
export { withQuantity } from './with-quantity.ts';
export type { Worked } from './with-quantity.ts';
export { addL2, shrink } from './weight-decay.ts';
export { lateDistance, recordWobble } from './wobble.ts';
export type { WobbleSetting } from './wobble.ts';
