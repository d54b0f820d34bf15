import { hiddenGradientFormula } from '#notation/factor-formulas.ts';
import type { Chain, SlotId } from './chain.ts';

type Slips = ReturnType<Chain['slipsIn']>;

const inDelta: Slips = { error: 'in-delta', 'output-slope': 'in-delta' };

const slips: Partial<Record<SlotId, Slips>> = {
  crossed: { ...inDelta, w2_11: 'M09', w2_12: 'M09', 'updated-crossed': 'M06', one: 'M10' },
  'hidden-slope': {
    error: 'in-delta',
    slope1_1: 'neighbours-slope',
    slope1_2: 'neighbours-slope',
    'output-slope': 'M19',
    'slope-at-a': 'M11',
    one: 'M02',
  },
  entered: { ...inDelta, x_1: 'M08', x_2: 'M08', one: 'M07', 'sent-on': 'sent-on', own: 'M18' },
};

/** Five steps back, to a weight or bias of the hidden layer; the first two are δ of the output unit. */
export const hidden: Chain = {
  slots: ['arriving', 'slope', 'crossed', 'hidden-slope', 'entered'],
  given: ['arriving', 'slope'],
  deck: [
    'w2_12',
    'slope1_1',
    'x_2',
    'one',
    'updated-crossed',
    'output-slope',
    'own',
    'w2_11',
    'sent-on',
    'x_1',
    'slope1_2',
    'slope-at-a',
    'error',
  ],
  arrows: ['w1_11', 'w1_12', 'b1_1', 'w1_21', 'w1_22', 'b1_2'],
  sizes: ['0.05', '0.005', '0.0005'],
  preset: 'paper',
  decimals: 8,
  cardFor(slot, { j, i }) {
    switch (slot) {
      case 'arriving':
        return 'error';
      case 'slope':
        return 'output-slope';
      case 'crossed':
        return j === 0 ? 'w2_11' : 'w2_12';
      case 'hidden-slope':
        return j === 0 ? 'slope1_1' : 'slope1_2';
      case 'entered':
        return i === undefined ? 'one' : i === 0 ? 'x_1' : 'x_2';
    }
  },
  slipsIn(slot, { i }) {
    const known = slips[slot] ?? {};
    return slot === 'entered' && i === undefined ? { ...known, x_1: 'M27', x_2: 'M27' } : known;
  },
  formula: (terms, { j, i }) => hiddenGradientFormula(terms, j, i),
};
