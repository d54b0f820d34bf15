export const TEMP = true;
export const optimizerNames = {
  ko: { sgd: '경사 하강법', momentum: '모멘텀', nesterov: '네스테로프', adagrad: 'AdaGrad', rmsprop: 'RMSProp', adadelta: 'AdaDelta', adam: 'Adam', amsgrad: 'AMSGrad', adamw: 'AdamW', adamax: 'AdaMax', nadam: 'NAdam', radam: 'RAdam' },
  en: { sgd: 'gradient descent', momentum: 'momentum', nesterov: 'Nesterov', adagrad: 'AdaGrad', rmsprop: 'RMSProp', adadelta: 'AdaDelta', adam: 'Adam', amsgrad: 'AMSGrad', adamw: 'AdamW', adamax: 'AdaMax', nadam: 'NAdam', radam: 'RAdam' },
};
