import type { Strings } from './strings.ts';

export const en: Strings = {
  answer: 'Answer (3 significant digits)',
  count: 'Answer (the exact number)',
  expression: 'Answer (a formula)',
  check: 'Check',
  confidence: 'Check and say how sure you are',
  sureness: 'How sure?',
  confidences: { guess: 'Guess', think: 'Think so', sure: 'Sure' },
  runProgram: 'Run it against central differences',
  runBesideRule: 'Run it beside the right rule',
  another: 'Other numbers',
  notices: {
    'fresh-numbers': 'The exercise has new numbers. Start again from the top.',
    'after-solution':
      'The solution is worked with numbers of its own. Follow it, then answer with the new numbers above.',
    'not-fetched': 'Part of the exercise could not be fetched. Check the connection, then load the page again.',
    'unreadable-seed': 'The number of the exercise in the link cannot be read, so the printed numbers are shown.',
  },
  locks: {
    'hint-in-turn': 'Open the hints before this one first.',
    'hint-after-try': 'Opens once you have checked an answer, or after 20 seconds.',
  },
};
