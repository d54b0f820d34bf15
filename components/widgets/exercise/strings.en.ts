import type { Strings } from './strings.ts';

export const en: Strings = {
  answer: 'Answer (3 significant digits)',
  expression: 'Answer (a formula)',
  check: 'Check',
  confidence: 'Check and say how sure you are',
  sureness: 'How sure?',
  confidences: { guess: 'Guess', think: 'Think so', sure: 'Sure' },
  another: 'Other numbers',
  given: (tries, value) => `Answer ${tries}: ${value}`,
  right: 'Correct.',
  perhaps: 'Is this perhaps what happened?',
  wrong: {
    unrecognised:
      'This is not the value asked for, and it fits none of the usual slips. Write the factors down one by one and multiply again.',
    'too-few-digits': 'This is the value rounded so far that others round to it as well. Give 3 significant digits.',
    'not-zero': 'This is near 0 but not 0. Find out why exactly 0 comes out here.',
  },
  unreadable: {
    empty: 'Type an answer, then press Check.',
    letters: 'There are letters in it. Use digits only.',
    thousands: 'Commas or spaces between groups of digits are not read. Write the digits without them.',
    'decimal-comma': 'Write the decimal mark as a point (.), not as a comma.',
    'zero-denominator': 'Nothing can be divided by 0. Change the denominator.',
    'out-of-range': 'This number is too large or too small to work with. Check the exponent.',
    malformed: 'This cannot be read as a number. Write a decimal, a fraction (3/8) or a power of ten (1e-3).',
  },
  notices: {
    'fresh-numbers': 'The exercise has new numbers. Start again from the top.',
    'unreadable-seed': 'The number of the exercise in the link cannot be read, so the printed numbers are shown.',
  },
  locks: {
    'hint-in-turn': 'Open the hints before this one first.',
    'hint-after-try': 'Opens once you have checked an answer, or after 20 seconds.',
  },
  notKept: {
    denied: 'This browser refuses to store anything, so the attempt was not kept. The exercise works all the same.',
    full: 'The storage is full, so the attempt was not kept. Export your record on the progress page, then make room.',
  },
  table: {
    empty: 'empty',
    cell: { right: 'correct', wrong: 'again', slip: 'again', unreadable: 'not read' },
    count: (right, all, empty) =>
      `${right} of ${all} cells are correct.${empty > 0 ? ` ${empty} still ${empty === 1 ? 'is' : 'are'} empty.` : ''}`,
  },
  factors: {
    none: 'Choose at least one, then press Check.',
    missing: (count) =>
      `${count} more ${count === 1 ? 'is' : 'are'} needed. Count the steps from the loss to that weight again.`,
  },
  order: { moved: (place, all) => `place ${place} of ${all}` },
  bug: {
    run: 'Run it against central differences',
    columns: { first: 'this program', second: 'measured' },
    both: 'Choose a line and a reason.',
    lineFound: 'The line is the right one. Look at the reason again.',
    otherLine: 'The line you chose computes the right thing. Follow the values it uses back to where they come from.',
  },
  symbolic: {
    different:
      'Its values differ from those asked for, and it fits none of the usual slips. Write the factors down one by one.',
    'domain-differs':
      'It agrees wherever it has a value, but it has none at some places. Look for a division or a logarithm.',
    undecided: 'Both formulas have values at too few places to decide. Write it more simply.',
    unknownName: (name, names) => `${name} is no name of this exercise. You may use ${names}.`,
    problems: {
      empty: () => 'Type a formula, then press Check.',
      'too-long': (_, limit) => `The formula is too long. Keep it within ${limit} characters.`,
      'too-deep': (_, limit) => `The brackets are nested too deeply. Keep them within ${limit} levels.`,
      'unknown-character': (found) => `“${found}” cannot be read. Write another sign there.`,
      'number-out-of-range': (found) => `“${found}” is too large or too small. Check the exponent.`,
      'unknown-function': (found) => `There is no function “${found}”. Use names such as exp, tanh or sigmoid.`,
      'unexpected-token': (found) => `Something else must stand where “${found}” is. Check brackets and signs.`,
      'unexpected-end': () => 'The formula breaks off. Close the brackets and put in what is missing.',
    },
  },
  predict: {
    signs: { '-1': 'negative', '0': 'exactly 0', '1': 'positive' },
    question: { choice: 'Prediction', sign: 'Which sign?', number: 'Predicted value', curve: 'Predicted shape' },
    run: 'Run',
    undecided: 'I don’t know',
    first: 'Predict first, or choose “I don’t know”; then it can be run.',
    incomplete: 'Put in all the values you predict.',
    columns: { first: 'before', second: 'result' },
    figure: 'Predicted points and the result. Press in the figure to move a point, or type values below it.',
    predicted: 'predicted',
    came: 'result',
    height: (place) => `after step ${place}`,
    outside: (low, high) => `Type a number between ${low} and ${high}.`,
    ghost: 'my prediction',
  },
};
