import type { Strings } from './strings.ts';

export const en: Strings = {
  answer: 'Answer (3 significant digits)',
  expression: 'Answer (a formula)',
  check: 'Check',
  confidence: 'Check and say how sure you are',
  sureness: 'How sure?',
  confidences: { guess: 'Guess', think: 'Think so', sure: 'Sure' },
  runProgram: 'Run it against central differences',
  another: 'Other numbers',
  given: (tries, value) => `Answer ${tries}: ${value}`,
  right: 'Correct.',
  perhaps: 'Is this perhaps what happened?',
  wrong: {
    unrecognised:
      'This is not the value asked for, and it fits none of the usual slips. Write down each value on the way and work it out again.',
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
};
