import { field, finiteNumber, wholeNumber } from '#reader/link-fields.ts';
import type { Codec, Fields } from '#reader/share-link.ts';
import { stateCodec } from '#reader/state-codec.ts';

/** All of the bill that a link keeps. What was measured is of one machine and one moment and stays there. */
export interface BillLink {
  /** P */
  p: number;
  /** Milliseconds per forward pass. */
  ms: number;
}

export const limits = { p: [1, 1e9], ms: [0.001, 1000] } as const;

/** The nine parameters of F1. */
export const defaultLink: BillLink = { p: 9, ms: 10 };

export const fields: Fields<BillLink> = {
  p: field(wholeNumber(...limits.p), defaultLink.p),
  ms: field(finiteNumber(...limits.ms), defaultLink.ms),
};

export const codec: Codec<BillLink> = stateCodec(fields);
