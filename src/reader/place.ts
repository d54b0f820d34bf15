import { isWhole, latestTime } from './attempt.ts';
import { readerStore } from './storage.ts';
import type { Form, Store, StorageProblem } from './storage.ts';

/** The section a reader read last. */
export interface ReadingPlace {
  /** Slug of the chapter: `hidden-layer`. */
  readonly chapter: string;
  /** Id of the heading, the same in both languages. */
  readonly section: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** One key: the later of two tabs is the place read last. */
export const placeKey = 'place';

export const placeForm: Form<ReadingPlace> = {
  version: 1,
  check(record) {
    if (typeof record !== 'object' || record === null) return undefined;
    const { chapter, section, at } = record as Record<keyof ReadingPlace, unknown>;
    const isPlace = Object.keys(record).length === 3 && isSlug(chapter) && isSlug(section) && isWhole(at, latestTime);
    return isPlace ? (record as ReadingPlace) : undefined;
  },
};

export function readPlace(store: Store = readerStore): ReadingPlace | undefined {
  return store.read(placeKey, placeForm).value;
}

export function writePlace(place: ReadingPlace, store: Store = readerStore): StorageProblem | undefined {
  return store.write(placeKey, placeForm, place);
}

function isSlug(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z\d][a-z\d-]{0,99}$/.test(value);
}
