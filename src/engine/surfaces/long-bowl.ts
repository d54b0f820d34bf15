import { bowlOf } from './bowl.ts';

/** A long narrow valley, where inertia pays. */
export const longBowl = bowlOf(100, 'long-bowl');
