import { field, listOf, oneOf, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';
import { diseaseIds, diseases } from './diseases.ts';
import type { DiseaseId } from './diseases.ts';

/** Who lies in which bed: the plain patterns and the subtle ones in turn. */
export const beds: readonly DiseaseId[] = ['sign', 'bias', 'transpose', 'half', 'mask', 'sum', 'weight', 'slope'];

/** What was said of a patient: a disease, that one does not know, or nothing yet. */
export type Said = DiseaseId | 'unknown' | 'open';

/** The change that was tried, by its place among the three, 0 for none. */
export type Tried = 0 | 1 | 2 | 3;

/** All that a link keeps. */
export interface LinkState {
  /** Number of the bed, from 1. */
  bed: number;
  said: readonly Said[];
  tried: readonly Tried[];
}

export const defaultState: LinkState = { bed: 1, said: beds.map(() => 'open'), tried: beds.map(() => 0) };

const oneEach = { separator: '_', min: beds.length, max: beds.length } as const;

export const fields: Fields<{ bed: number; said: Said[]; tried: number[] }> = {
  bed: field(wholeNumber(1, beds.length), defaultState.bed),
  said: field(listOf(oneOf<Said>([...diseaseIds, 'unknown', 'open']), oneEach), [...defaultState.said]),
  tried: field(listOf(wholeNumber(0, diseases.half.repairs.length), oneEach), [...defaultState.tried]),
};

/** Treatment comes after the diagnosis. */
export function fits({ said, tried }: { said: readonly Said[]; tried: readonly number[] }): boolean {
  return beds.every((disease, n) => tried[n] === 0 || isNamed(said[n], disease));
}

/** The disease is known: it was named, or the reader asked. */
export function isNamed(said: Said, disease: DiseaseId): boolean {
  return said === disease || said === 'unknown';
}

export const codec = stateCodec(fields, fits) as Codec<LinkState>;
