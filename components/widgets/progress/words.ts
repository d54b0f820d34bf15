/** What the page of progress says in one language: plain data, so that a page carries only its own. `{name}` is filled in. */
export interface Words {
  /** Stands in the page until the script has read the records, and where there is none. */
  needsScript: string;
  empty: string;
  denied: string;
  damaged: string;
  newer: string;
  exercise: string;
  chapter: string;

  continueReading: string;
  due: string;
  dueLead: string;
  nothingDue: string;
  nextDue: string;

  done: string;
  doneOf: string;
  columns: { exercise: string; result: string; tries: string; hints: string; confidence: string };
  results: { none: string; wrong: string; done: string; right: string; withHints: string };
  confidences: { guess: string; think: string; sure: string };
  confidenceChange: string;

  sureButWrong: string;
  sureLead: string;
  mended: string;
  notMended: string;

  measures: string;
  attempts: string;
  firstTry: string;
  firstTryOf: string;
  helped: string;
  sureRight: string;
  slips: string;
  slipsLead: string;
  slipNames: Readonly<Record<string, string>>;
  /** Of a slip without a name: `{number}` is that of its exercise. */
  ownSlip: string;
  times: string;

  backup: string;
  mayVanish: string;
  kept: string;
  notKept: string;
  askToKeep: string;
  refusedToKeep: string;
  exportFile: string;
  importFile: string;
  preview: string;
  added: string;
  shared: string;
  different: string;
  newPlace: string;
  nothingNew: string;
  take: string;
  cancel: string;
  taken: string;
  refused: { 'too-large': string; 'not-json': string; 'other-file': string; newer: string; damaged: string };
  unreadable: string;
  noRoom: string;
  undo: string;
  undone: string;
  undoFailed: string;

  erase: string;
  eraseLead: string;
  eraseAsk: string;
  eraseYes: string;
  erased: string;
}
