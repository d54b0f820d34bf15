import gradientTiming from './timing/timing.worker.ts?worker&url';
import networkTraining from './training/training.worker.ts?worker&url';

/** The book's own worker files, as the build names them. Nothing else may ever run as a worker of a page. */
export const workerFiles = { gradientTiming, networkTraining } as const;

export type WorkerFile = keyof typeof workerFiles;

/** The part of Trusted Types used here; browsers without them take a plain address. */
export interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): WorkerUrlPolicy;
}

export interface WorkerUrlPolicy {
  createScriptURL(url: string): unknown;
}

/** The policy `book-worker-url`, which the pages' Content Security Policy names: it passes the given addresses and no other. */
export function workerUrlPolicy(known: readonly string[], trustedTypes: TrustedTypes | undefined): WorkerUrlPolicy {
  const rules = {
    createScriptURL(url: string): string {
      if (known.includes(url)) return url;
      throw new TypeError(`${url} is no worker of this book`);
    },
  };
  return trustedTypes?.createPolicy('book-worker-url', rules) ?? rules;
}

/** A page may make a policy of a name only once, so it is made when the first worker starts and kept. */
const made: { policy?: WorkerUrlPolicy } = {};

/** Starts one of the book's workers. @throws where the browser has none or refuses it. */
export function startWorker(file: WorkerFile): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  made.policy ??= workerUrlPolicy(Object.values(workerFiles), trustedTypes);
  // The DOM's types know no TrustedScriptURL; the constructor takes it as the address it holds.
  return new Worker(made.policy.createScriptURL(workerFiles[file]) as string, { type: 'module' });
}
