export {
  ACTIVATIONS,
  articleExample,
  BATCHES,
  BIAS_RULES,
  biasCount,
  exampleWith,
  learnedNext,
  learnsTogether,
  LOSSES,
  NAMINGS,
  samplesOf,
  SCHEDULES,
  trainsBiases,
  UPDATE_ORDERS,
  weightCount,
} from './problem'
export type {
  ActivationName,
  Batch,
  BiasRule,
  Bug,
  LossName,
  Naming,
  Problem,
  Sample,
  Schedule,
  UpdateOrder,
  WrongProgram,
} from './problem'
export { learnFastPairs } from './flatPairs'
export { learnEveryKind } from './kinds/learn'
export { problemOfCourse, recordCourse, trainCourse } from './course'
export type { Course, CourseView } from './course'
export { checkProblem, ProblemError, LARGEST_LEARNING_RATE, LARGEST_PARAMETER } from './checkProblem'
export type { Allowed, Clash } from './checkProblem'
export { problemInWords } from './problemInWords'
export type { Activation } from './activation'
export { activationAt, endsInSoftmax, isUsual, kindOf, loweredError, targetsWith } from './otherKinds'
export {
  absolute,
  constant,
  difference,
  negative,
  powerOfE,
  product,
  quantity,
  quotient,
  readsOf,
  square,
  sum,
} from './expression'
export type { Expression } from './expression'
export { evaluate } from './evaluate'
export { exponential } from './exponential'
export { tanh } from './kinds/hyperbolic'
export { logarithm, timesLog } from './kinds/logarithm'
export { shareOf } from './kinds/softmax'
export { biasOf, edgesFrom, edgesInto, topologyOf } from './topology'
export type {
  Bias,
  BiasId,
  Edge,
  LayerKind,
  NetworkNode,
  NodeId,
  Parameter,
  ParameterId,
  Topology,
  WeightId,
} from './topology'
export { parameterIn } from './parameterIn'
export { name, quantitiesOf, quantityIdIn } from './quantities'
export type { Quantity, QuantityId, TargetId, When } from './quantities'
export { recordIteration } from './tape'
export type { Departure, Phase, Place, Step, Tape } from './tape'
export { valueIn } from './seen'
export type { Seen } from './seen'
export { flatten } from './flatNetwork'
export type { FlatNetwork } from './flatNetwork'
export { learnWrongPrograms } from './wrongPrograms'
export type { WrongPrograms } from './wrongPrograms'
export { train } from './train'
export type { Training, TrainingGoal } from './train'
export { answersOver } from './answersOver'
export type { InputAxis } from './answersOver'
export { errorOfAll, sampleAnswers } from './sampleAnswers'
export type { SampleAnswer } from './sampleAnswers'
export { errorCurve, errorSurface } from './errorCurve'
export type { Moved } from './errorCurve'
export { gradientUsed } from './otherKinds'
export { gradientSize } from './gradientSize'
export { inputGradient, inputSlope } from './inputGradient'
export { isTrueSlope, trueSlope } from './trueSlope'
export { rightProblem } from './rightProblem'
export { MOST_ITERATIONS, mostIterations, updateCost } from './updateCost'
export { upToInfinity } from './upToInfinity'
export { nextProblem } from './nextProblem'
export type { Extremes } from './errorSummary'
export { extremesOf } from './runExtremes'
export { createRunRecord } from './runRecord'
export type { RunEnd, RunPiece, RunRecord } from './runRecord'
export { replay } from './replay'
export type { Replay } from './replay'
