import type { UiStrings } from './ui.ko.ts';

/** The shell's words in English. */
export const en: UiStrings = {
  skip: 'Skip to the text',
  contents: 'Contents',
  sections: 'In this chapter',
  notation: 'Notation',
  glossary: 'Glossary',
  tools: 'Reference',
  exercises: 'Exercises',
  exercisesLead:
    'Check an answer and you are told not only whether it is right, but also where it went another way. There are three hints, and the solution works the same exercise with other numbers.',
  exercisesHow: '“Other numbers” turns an exercise into a fresh one of the same kind, as often as you like.',
  exercisesOf: (number) => `Exercises of chapter ${number}`,
  exerciseKinds: {
    numeric: 'Find a number',
    symbolic: 'Write a formula',
    factors: 'Choose the factors',
    order: 'Order the steps',
    table: 'Fill in a table',
    predict: 'Predict, then run',
    code: 'Write a function',
    bug: 'Find the bug',
  },
  checker: 'How answers are checked',
  checkerLead:
    'Which answers the exercises accept, which they refuse, and why. Every answer on this page was really checked when the book was built.',
  checkerLink: 'How are answers checked?',
  progress: 'My progress',
  progressLead:
    'The exercises you have done and those to do again. All of it stays in this browser and is sent nowhere.',
  continueReading: 'Continue',
  doneMark: '{done} of {all} exercises done',
  recall: 'Recall first',
  recallLead: 'Before you read on, bring back what came earlier. The questions are the same, the numbers are not.',
  exercise: (number) => `Exercise ${number}`,

  part: (number) => `Part ${number}`,
  chapter: (number) => `Chapter ${number}`,
  objectives: 'You will be able to',
  time: 'Time',
  minutes: (minutes) => `about ${minutes} minutes`,
  needs: 'Read first',
  inPreparation: 'In preparation',
  previous: 'Previous chapter',
  next: 'Next chapter',
  waysOn: 'Neighbouring chapters',

  language: 'Read in another language',
  theme: 'Theme',
  themes: { auto: 'auto', light: 'light', dark: 'dark' },

  coverLead:
    'Put numbers of your own into a small network and walk forwards and backwards through one pass, seeing where each derivative arises and what it is multiplied by.',
  start: (title) => `Start with “${title}”`,

  sidenote: 'Side note',
  aside: { history: 'History', note: 'Note' },
  equation: 'Equation',
  sources: 'Sources',
  reason: 'Why this step',
  why: 'Why?',
  hint: 'Hint',
  solution: 'Solution',
  answer: 'Answer',
  prediction: 'Predict first',
  undecided: 'I don’t know',
  predictFirst: 'Pick one to open the answer.',
  faded: 'Fill the blanks',
  blanks: 'What goes in the blanks',
  summaryPrompt:
    'Write down in one sentence what you take from this chapter. Then compare it with the three sentences below.',
  models: 'Three model sentences',

  code: 'Code',
  spoken: 'Read aloud',
  meaning: 'Meaning',
  notationLead:
    'Every symbol of the book is fixed here, once. Formula, code and spoken words always mean the same thing.',
  glossaryLead:
    'The terms of this book with their Korean counterparts. Other words for the same thing are listed with each.',
  findTerm: 'Find a term (English, Korean, other names)',
  /** filled by client/glossary-search.ts */
  termsFound: 'Terms found: {n}.',
  noTermFound: 'No term found. Try a shorter or another name.',
  aliases: 'Also',
  seeAlso: 'See also',
  firstUsed: 'First used in',

  notFound: 'There is no such page',
  notFoundText: 'The address has changed or was mistyped. The contents will lead you on.',
  toContents: 'Go to the contents',
};
