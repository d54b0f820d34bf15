/** What all keys of the book start with: other pages of the same host share the browser's storage. */
export const prefix = 'backward-pass:';

/** `denied`: no access or none at all (private mode, blocked site data); `full`: no room left. */
export type StorageProblem = 'denied' | 'full';

/** Does what a browser may refuse. Undefined when it was done. */
export function guarded(action: () => void): StorageProblem | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return isQuota(error) ? 'full' : 'denied';
  }
}

/** Older browsers have the quota error under another name. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
