import { guarded, prefix } from './guarded.ts';
import type { StorageProblem } from './guarded.ts';

export type { StorageProblem };

/**
 * The one door to what a browser keeps for a reader. Nothing in it throws, whatever the browser refuses or has lost. Two tabs may
 * write at once, so what grows is kept as one key per record: reading, changing and writing one key would lose the other tab's work.
 */
export interface Store {
  /** The record under `key`, or why there is none. A record that `form` refuses is put aside under `<key>.bak` and reported once. */
  read<Value>(key: string, form: Form<Value>): Read<Value>;
  /** Undefined when the record is kept. */
  write<Value>(key: string, form: Form<Value>, record: Value): StorageProblem | undefined;
  remove(key: string): StorageProblem | undefined;
  /** All keys that start with `start`, sorted, without those put aside; none where storage is denied. */
  keys(start: string): string[];
  /** How many damaged records lie aside. */
  aside(): number;
  /** Removes everything the book keeps. @returns what puts it back, except where something new stands by then. */
  removeAll(): () => StorageProblem | undefined;
}

/** How a record is written: its version, its check, and what older versions become. */
export interface Form<Value> {
  readonly version: number;
  /** Undefined for anything that `write` could not have written. */
  check(record: unknown): Value | undefined;
  /** A record of an older version in the present form, still to be checked. Without it older records are checked as they are. */
  upgrade?(record: unknown, version: number): unknown;
}

export interface Read<Value> {
  /** Undefined when nothing (readable) is kept. */
  readonly value: Value | undefined;
  /** `newer`: written by a later edition of the book; it stays as it is. */
  readonly problem?: StorageProblem | 'corrupt' | 'newer';
}

/** Part of the web's Storage that a store needs. */
export type StorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const putAside = /\.bak\d*$/;

/** A store on the area that `area` gives; it is asked each time, because asking may itself be refused. A record is JSON: `[version, record]`. */
export function openStore(area: () => StorageArea): Store {
  const allKeys = (): string[] => {
    const found: string[] = [];
    guarded(() => {
      const { length } = area();
      for (let n = 0; n < length; n++) found.push(area().key(n) ?? '');
    });
    return found.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  };
  const textOf = (key: string): string | null => area().getItem(prefix + key);
  const setAside = (key: string, text: string): void => {
    guarded(() => {
      let name = `${key}.bak`;
      for (let n = 2; textOf(name) !== null; n++) name = `${key}.bak${n}`;
      area().setItem(prefix + name, text);
      area().removeItem(prefix + key);
    });
  };
  return {
    read(key, form) {
      let text: string | null = null;
      const problem = guarded(() => (text = textOf(key)));
      if (problem || text === null) return { value: undefined, ...(problem && { problem }) };
      const { version, record } = fromJson(text);
      if (version > form.version) return { value: undefined, problem: 'newer' };
      const value = version > 0 ? form.check(inForm(form, record, version)) : undefined;
      if (value !== undefined) return { value };
      setAside(key, text);
      return { value: undefined, problem: 'corrupt' };
    },
    write: (key, { version }, record) => guarded(() => area().setItem(prefix + key, JSON.stringify([version, record]))),
    remove: (key) => guarded(() => area().removeItem(prefix + key)),
    keys: (start) =>
      allKeys()
        .filter((key) => key.startsWith(start) && !putAside.test(key))
        .sort(),
    aside: () => allKeys().filter((key) => putAside.test(key)).length,
    removeAll() {
      const kept = new Map<string, string>();
      for (const key of allKeys()) {
        guarded(() => {
          kept.set(key, textOf(key)!);
          area().removeItem(prefix + key);
        });
      }
      return () =>
        guarded(() => {
          for (const [key, text] of kept) if (textOf(key) === null) area().setItem(prefix + key, text);
        });
    },
  };
}

/** What this browser keeps for this site. */
export const readerStore = openStore(() => localStorage);

function inForm<Value>(form: Form<Value>, record: unknown, version: number): unknown {
  return version < form.version && form.upgrade ? form.upgrade(record, version) : record;
}

/** Version 0 for a text that is no record at all. */
function fromJson(text: string): { version: number; record?: unknown } {
  try {
    const [version, record] = JSON.parse(text) as unknown[];
    return Number.isInteger(version) ? { version: version as number, record } : { version: 0 };
  } catch {
    return { version: 0 };
  }
}
