/** Whether the browser has promised not to clear what the book stores when room gets short; undefined where it cannot say. */
export async function isKept(): Promise<boolean | undefined> {
  return ask((storage) => storage.persisted());
}

/** Asks the browser for that promise. Some browsers ask the reader in turn, others decide by themselves. */
export async function askToKeep(): Promise<boolean | undefined> {
  return ask((storage) => storage.persist());
}

/** The storage manager is missing on pages without https and in older browsers. */
async function ask(question: (storage: StorageManager) => Promise<boolean>): Promise<boolean | undefined> {
  try {
    return await question(navigator.storage);
  } catch {
    return undefined;
  }
}
