import type { OptimizerId, Quantity } from '#engine';
import type { Localized } from '#i18n/locales.ts';

/** Names that are the same in both languages. */
const proper: Record<Exclude<OptimizerId, 'sgd' | 'momentum' | 'nesterov'>, string> = {
  adagrad: 'AdaGrad',
  rmsprop: 'RMSProp',
  adadelta: 'AdaDelta',
  adam: 'Adam',
  amsgrad: 'AMSGrad',
  adamw: 'AdamW',
  adamax: 'AdaMax',
  nadam: 'Nadam',
  radam: 'RAdam',
};

/** What the update rules are called, as in chapters 11 and 12. */
export const optimizerNames: Localized<Record<OptimizerId, string>> = {
  ko: { sgd: '경사 하강법', momentum: '모멘텀', nesterov: '네스테로프', ...proper },
  en: { sgd: 'gradient descent', momentum: 'momentum', nesterov: 'Nesterov', ...proper },
};

/** An option of any of the rules. */
export type OptionName =
  | 'learningRate'
  | 'momentum'
  | 'rho'
  | 'beta1'
  | 'beta2'
  | 'epsilon'
  | 'weightDecay'
  | 'momentumDecay'
  | 'form'
  | 'correction'
  | 'variant';

/** Symbols of the options that have one, as names that MathName sets. */
export const optionSymbols = {
  learningRate: 'eta',
  momentum: 'mu',
  rho: 'rho',
  beta1: 'beta1',
  beta2: 'beta2',
  epsilon: 'epsilon',
  weightDecay: 'lambda',
  momentumDecay: 'psi',
} as const satisfies Partial<Record<OptionName, string>>;

export const optionNames: Localized<Record<OptionName, string>> = {
  ko: {
    learningRate: '학습률',
    momentum: '모멘텀 계수',
    rho: '제곱 평균의 감쇠율',
    beta1: '기울기 평균의 감쇠율',
    beta2: '제곱 평균의 감쇠율',
    epsilon: '0으로 나누지 않게 더하는 수',
    weightDecay: '가중치 감쇠',
    momentumDecay: '모멘텀을 키우는 빠르기',
    form: '쓰는 꼴',
    correction: '편향 보정',
    variant: '나누는 수',
  },
  en: {
    learningRate: 'learning rate',
    momentum: 'momentum coefficient',
    rho: 'decay of the average of squares',
    beta1: 'decay of the average of gradients',
    beta2: 'decay of the average of squares',
    epsilon: 'what keeps from dividing by 0',
    weightDecay: 'weight decay',
    momentumDecay: 'pace at which the momentum warms up',
    form: 'form',
    correction: 'bias correction',
    variant: 'divisor',
  },
};

/** The words of the options that are words. */
export const optionWords: Localized<Record<'book' | 'pytorch' | 'bias' | 'none' | 'plain' | 'centred', string>> = {
  ko: {
    book: '책의 꼴',
    pytorch: 'PyTorch의 꼴',
    bias: '보정함',
    none: '보정 안 함',
    plain: '제곱의 평균',
    centred: '제곱의 평균에서 평균의 제곱을 뺀 값',
  },
  en: {
    book: 'as in this book',
    pytorch: 'as in PyTorch',
    bias: 'corrected',
    none: 'uncorrected',
    plain: 'average of squares',
    centred: 'average of squares less the square of the average',
  },
};

/** What a line of a step gives: a quantity of the rule, or what comes before and after. */
export type LineKind = Quantity | 'gradient' | 'ahead' | 'decay' | 'theta';

export const lineNames: Localized<Record<LineKind, string>> = {
  ko: {
    gradient: '감쇠를 더한 기울기',
    ahead: '내다본 자리',
    decay: '따로 뗀 감쇠',
    velocity: '속도',
    sumOfSquares: '제곱의 합',
    m: '기울기의 평균',
    v: '제곱의 평균',
    mHat: '보정한 평균',
    vHat: '보정한 제곱 평균',
    vMax: '가장 큰 제곱 평균',
    largest: '가장 큰 기울기',
    averageOfSquaredSteps: '걸음 제곱의 평균',
    ownStep: '학습률을 곱하기 전의 걸음',
    momentShare: '평균의 몫',
    gradientShare: '기울기의 몫',
    rectification: '걸음을 줄이는 비율',
    step: '걸음',
    theta: '새 자리',
  },
  en: {
    gradient: 'gradient with decay added',
    ahead: 'place ahead',
    decay: 'decoupled decay',
    velocity: 'velocity',
    sumOfSquares: 'sum of squares',
    m: 'average of gradients',
    v: 'average of squares',
    mHat: 'corrected average',
    vHat: 'corrected average of squares',
    vMax: 'largest average of squares',
    largest: 'largest gradient',
    averageOfSquaredSteps: 'average of squared steps',
    ownStep: 'step before the learning rate',
    momentShare: 'share of the average',
    gradientShare: 'share of the gradient',
    rectification: 'rectification',
    step: 'step',
    theta: 'new place',
  },
};
