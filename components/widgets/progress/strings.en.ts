import { slipNames } from './slip-names.ts';
import type { Words } from './words.ts';

export const en: Words = {
  needsScript: 'Your records are read and shown by JavaScript. Without it this page stays empty.',
  empty:
    'No exercise done yet. Once you do some, the results gather here, and you are told when it is time to do them again.',
  denied: 'This browser refuses to store anything, so nothing can be read or kept. The exercises work all the same.',
  damaged: 'Unreadable records: {count}. They were put aside, not deleted; all others are as they were.',
  newer: 'Records of a later edition: {count}. This one cannot read them and leaves them as they are.',
  exercise: 'Exercise {number}',
  chapter: 'Chapter {number} {title}',

  continueReading: 'Continue',
  due: 'To do again',
  dueLead:
    'Exercises come back after 1, 3, 7 and 21 days, with fresh numbers; those that went wrong or took a hint come back sooner.',
  nothingDue: 'Nothing is due now.',
  nextDue: 'The next one comes back on {date}.',

  done: 'Done, by chapter',
  doneOf: '{done} of {all}',
  columns: { exercise: 'No.', result: 'Result', tries: 'Tries', hints: 'Hints', confidence: 'Confidence' },
  results: { none: 'not yet', wrong: 'wrong', done: 'done', right: 'right', withHints: 'right with hints' },
  confidences: { guess: 'guess', think: 'think so', sure: 'sure' },
  confidenceChange: '{first} → {last}',

  sureButWrong: 'Sure but wrong',
  sureLead: 'Here you did not know that you did not know: nothing is better worth a second look.',
  mended: 'right since then',
  notMended: 'not right yet',

  measures: 'In numbers',
  attempts: 'Answers given',
  firstTry: 'Right at the first try, without hints',
  firstTryOf: '{part} of {all} ({percent}%)',
  helped: 'Answers given with hints',
  sureRight: 'Right among those you were sure of',
  slips: 'Which slips',
  slipsLead: 'Those that could be told from the answer.',
  slipNames: slipNames.en,
  ownSlip: 'a slip only exercise {number} has',
  times: '{count}×',

  backup: 'Export and import',
  mayVanish:
    'Some browsers, Safari among them, clear what a site has stored after some days without a visit. To keep your records, or to take them to another device, export them to a file.',
  kept: 'The browser has promised not to clear these records when room gets short.',
  notKept: 'The browser may clear these records when room gets short.',
  askToKeep: 'Ask it not to',
  refusedToKeep: 'The browser did not agree.',
  exportFile: 'Export to a file',
  importFile: 'Import from a file',
  preview: 'Importing this file would',
  added: 'add answers: {count}, in exercises not done here before: {exercises};',
  shared: 'find answers that are already here: {count};',
  different: 'find answers that differ from those here: {count}; those here stay;',
  newPlace: 'move the place you read last to the one in the file.',
  nothingNew: 'add nothing.',
  take: 'Merge',
  cancel: 'Cancel',
  taken: 'Answers merged: {count}.',
  refused: {
    'too-large': 'The file is too large to be a record of this book. Nothing was changed.',
    'not-json': 'The file cannot be read: it is cut off or of another kind. Nothing was changed.',
    'other-file': 'This file was not exported from this book. Nothing was changed.',
    newer: 'This file comes from a later edition. Open the book in that edition, then import it.',
    damaged: 'Something in this file is not as the book writes it, so none of it was taken. Nothing was changed.',
  },
  unreadable: 'The browser could not open the file.',
  noRoom: 'There is not enough room to import it. Your records are as they were.',
  undo: 'Undo',
  undone: 'Undone.',
  undoFailed: 'This could not be undone: there is not enough room.',

  erase: 'Delete everything',
  eraseLead:
    'This deletes all that the book has stored in this browser: exercises done, code drafts, the place read last, theme and language.',
  eraseAsk: 'Delete everything? Once you leave this page it cannot be undone.',
  eraseYes: 'Delete',
  erased: 'Everything was deleted. Until you leave this page it can be undone.',
};
