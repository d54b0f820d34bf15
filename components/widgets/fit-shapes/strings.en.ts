import { commonWords } from '#components/views/words.ts';
import type { Words } from './words.ts';

const { frame, damagedLink, prediction } = commonWords.en;

export const en: Words = {
  title: 'Fit the shapes',
  frame,
  damagedLink,
  preset: 'Network',
  presets: { plain: '3–4–2, five examples', square: 'F3 (2–2–2), three examples' },
  task: 'To be made',
  tasks: {
    forward: 'the sums of products of the output layer (no bias)',
    back: 'the red that arrives at the hidden layer',
    outer: 'the gradient of W⁽²⁾, one example',
    batch: 'the gradient of W⁽²⁾, summed over the examples',
  },
  shape: '{rows} × {columns}',
  cards: 'Matrices',
  places: ['first', 'second'],
  empty: 'empty',
  take: 'Take out {card}',
  clear: 'Clear',
  transposed: '{name} transposed',
  names: {
    w: 'W of layer 2',
    a: 'a of the hidden layer',
    delta: 'δ of the output layer',
    as: 'A of the hidden layer',
    deltas: 'Δ of the output layer',
  },
  start: 'Rows: {rows}; columns: {columns}. That is to be made: choose two matrices to multiply.',
  half: {
    left: 'Columns of the first: {columns}. The second has to have as many rows.',
    right: 'Rows of the second: {rows}. The first has to have as many columns.',
  },
  refused:
    'These cannot be multiplied: the columns of {left} are {columns}, the rows of {right} are {rows}. Choose two where these numbers are the same.',
  wrongShape:
    'The product is {rows} × {columns}, but what is to be made is {wantedRows} × {wantedColumns}. Take one out and choose again.',
  wrongNumbers:
    'The shape fits, the numbers do not: in row {row}, column {column} stands {value}; it should be {wanted}.',
  right: {
    forward: 'Shape and numbers fit. Each row gives the sum of products of one receiving unit.',
    back: 'Shape and numbers fit. Each row of the transpose holds the weights of the arrows that leave one hidden unit.',
    outer:
      'Shape and numbers fit. A column times a row is the outer product, with the gradient of one weight at each place.',
    batch:
      'Shape and numbers fit. The examples were added up in the product and are gone. For the mean, divide this by their number.',
  },
  question: 'Multiply the column δ⁽²⁾ by a⁽¹⁾ transposed, a row. What shape will it have (rows × columns)?',
  guesses: {
    'as-w': '{rows} × {columns}',
    turned: '{columns} × {rows}',
    number: '1 × 1',
    column: '{rows} × 1',
    unknown: prediction.unknown,
  },
  said: prediction.said,
  outcome:
    'It is {rows} × {columns}: the rows come from the first factor, the columns from the second. Make it and see.',
  table: { caption: 'The numbers to be made', row: 'row {j}' },
};
