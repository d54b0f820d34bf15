// @ts-check

/** A reason to stop that is the reader's to mend: shown as one sentence, without a stack trace. */
export class Stop extends Error {}

/**
 * Runs a script's main function. A `Stop` becomes its sentence on stderr and exit code 1; anything else is a bug and keeps its trace.
 * @param {() => Promise<number | void>} main may return an exit code
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
