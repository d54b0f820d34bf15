import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, numbers } = commonWords.en;

export const en: Words = {
  title: 'Blue cancels',
  frame,
  damagedLink,
  loss: 'Loss',
  losses: { cross: 'cross-entropy', squared: '½ squared error' },
  cards: 'The red and the blue card, and their product',
  red: 'red',
  blue: 'blue',
  left: 'what is left',
  empty: 'not laid yet',
  struck: 'struck out',
  lay: 'Lay blue on red',
  lift: 'Take blue off again',
  remarks: {
    apart: 'Drag the blue card onto the red one. Pressing the blue card or the button below does the same.',
    cross:
      'What stands below the line in red is blue itself, and both cancel. What is left, ŷ − y, is the product of the two factors.',
    squared: 'Red of the squared error has nothing below a line, so nothing cancels. Blue stays a factor of δ.',
  },
  formulas: { product: 'Multiplied', left: 'Cancelled' },
  notYet: 'To be seen once blue lies on red.',
  nothing: 'Nothing has cancelled: the product cannot be made shorter.',
  yHat: { name: 'prediction ŷ', problems: { ...numbers, limits: 'The prediction may be from 0.01 to 0.99.' } },
  y: { name: 'target y', problems: { ...numbers, limits: 'The target may be from 0 to 1.' } },
  back: 'Back to F1',
  table: {
    caption: 'Factors and product under both losses',
    value: 'Value',
    rows: { arriving: 'red', slope: 'blue', delta: 'red · blue', error: 'ŷ − y' },
  },
};
