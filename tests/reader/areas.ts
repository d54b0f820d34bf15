import type { StorageArea } from '#reader/storage.ts';

export interface MemoryArea {
  readonly map: Map<string, string>;
  readonly area: StorageArea;
}

/** A storage area in memory, as a browser's own behaves; `room` is how many characters it holds. */
export function memoryArea(records: Record<string, string> = {}, room = Infinity): MemoryArea {
  const map = new Map(Object.entries(records));
  let keys: string[] | undefined;
  const size = (): number => [...map].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const area: StorageArea = {
    get length() {
      return map.size;
    },
    key: (n) => (keys ??= [...map.keys()])[n] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, text) {
      const before = map.get(key);
      if (before === undefined) keys = undefined;
      map.set(key, text);
      if (room === Infinity || size() <= room) return;
      if (before === undefined) map.delete(key);
      else map.set(key, before);
      throw new DOMException('no room', 'QuotaExceededError');
    },
    removeItem(key) {
      map.delete(key);
      keys = undefined;
    },
  };
  return { map, area };
}

/** An area that refuses everything with an error of this name. */
export function refusingArea(name: string): StorageArea {
  const refuse = (): never => {
    throw new DOMException('refused', name);
  };
  return {
    get length(): number {
      return refuse();
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  };
}

/** Chance that never repeats within a test. */
export function counter(start = 1): () => number {
  let n = start;
  return () => (n += 0x1234567);
}
