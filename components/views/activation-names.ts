import type { ActivationId } from '#engine';
import type { Localized } from '#i18n/locales.ts';

const names: Record<Exclude<ActivationId, 'identity' | 'sigmoid' | 'leaky-relu' | 'hard-sigmoid'>, string> = {
  tanh: 'tanh',
  relu: 'ReLU',
  elu: 'ELU',
  selu: 'SELU',
  softplus: 'softplus',
  silu: 'SiLU (Swish)',
  gelu: 'GELU',
  'gelu-tanh': 'GELU (tanh)',
  softsign: 'softsign',
};

/** What the activation functions are called where one is chosen. */
export const activationNames: Localized<Record<ActivationId, string>> = {
  ko: {
    ...names,
    identity: '항등 함수',
    sigmoid: '시그모이드',
    'leaky-relu': 'Leaky ReLU',
    'hard-sigmoid': '하드 시그모이드',
  },
  en: {
    ...names,
    identity: 'identity',
    sigmoid: 'sigmoid',
    'leaky-relu': 'leaky ReLU',
    'hard-sigmoid': 'hard sigmoid',
  },
};
