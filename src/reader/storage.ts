/** The one door to what a browser keeps for a reader. Nothing in it throws, whatever the browser refuses or has lost. */
export interface Store {
  /** The record under `key`, or a problem. A record that `check` refuses is put aside under `<key>.bak` and reported once. */
  read<Value>(key: string, check: (record: unknown) => Value | undefined): Read<Value>;
  /** Undefined when the record is kept. */
  write(key: string, record: unknown): StorageProblem | undefined;
  remove(key: string): StorageProblem | undefined;
}

/** `denied`: no access or none at all (private mode, blocked site data); `full`: no room left. */
export type StorageProblem = 'denied' | 'full';

export interface Read<Value> {
  /** Undefined when nothing (readable) is kept. */
  readonly value: Value | undefined;
  readonly problem?: StorageProblem | 'corrupt';
}

/** Part of the web's Storage that a store needs. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'backward-pass:';

/** A store on the area that `area` gives; it is asked each time, because asking may itself be refused. One record per key, as JSON. */
export function openStore(area: () => StorageArea): Store {
  const setAside = (key: string, text: string): void => {
    attempt(() => {
      area().setItem(`${prefix}${key}.bak`, text);
      area().removeItem(prefix + key);
    });
  };
  return {
    read(key, check) {
      let text: string | null = null;
      const problem = attempt(() => (text = area().getItem(prefix + key)));
      if (problem || text === null) return { value: undefined, ...(problem && { problem }) };
      const value = check(fromJson(text));
      if (value !== undefined) return { value };
      setAside(key, text);
      return { value: undefined, problem: 'corrupt' };
    },
    write: (key, record) => attempt(() => area().setItem(prefix + key, JSON.stringify(record))),
    remove: (key) => attempt(() => area().removeItem(prefix + key)),
  };
}

/** What this browser keeps for this site. */
export const readerStore = openStore(() => localStorage);

function attempt(action: () => void): StorageProblem | undefined {
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

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
