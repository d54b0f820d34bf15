import { outputGradientFormula } from '#notation/factor-formulas.ts';
import type { Chain, SlotId } from './chain.ts';

const slips: Partial<Record<SlotId, ReturnType<Chain['slipsIn']>>> = {
  arriving: { 'error-reversed': 'M04', loss: 'M13', prediction: 'M14' },
  slope: { 'tanh-slope': 'M12' },
  entered: { 'sender-z': 'M03', a1_1: 'M08', a1_2: 'M08', own: 'M18' },
};

/** Three steps back, to a weight into the output unit. */
export const output: Chain = {
  slots: ['arriving', 'slope', 'entered'],
  given: [],
  deck: [
    'a1_2',
    'error-reversed',
    'loss',
    'output-slope',
    'own',
    'prediction',
    'a1_1',
    'tanh-slope',
    'sender-z',
    'error',
  ],
  arrows: ['w2_11', 'w2_12'],
  sizes: ['1', '0.1', '0.01'],
  preset: 'general',
  decimals: 4,
  cardFor(slot, { i }) {
    if (slot === 'arriving') return 'error';
    if (slot === 'slope') return 'output-slope';
    return i === 0 ? 'a1_1' : 'a1_2';
  },
  slipsIn: (slot) => slips[slot] ?? {},
  formula: (terms, { j, i }) => outputGradientFormula(terms, j, i),
};
