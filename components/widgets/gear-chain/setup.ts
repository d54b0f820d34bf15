import { parseExpression, recordChain, variablesOf } from '#engine';
import type { ChainRecord, ChainStage, Expression } from '#engine';

export const limits = { x: 1000, nudge: 1, text: 40 } as const;

export const presets = {
  square: { functions: ['3x + 1', 'u^2'], x: 1 },
  crossed: { functions: ['4 - x', 'u^2'], x: 1 },
  three: { functions: ['2x - 1', 'sigmoid(u)', '(v - 1)^2/2'], x: 0.5 },
} as const satisfies Record<string, { functions: readonly string[]; x: number }>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as PresetId[];

/** What a third gear does at first. */
export const thirdFunction = 'v/2';

/** A chain of functions of one letter, with the place of x and how far x is turned. */
export interface Setup {
  /** As typed, in the letters of `inputLetters`. */
  readonly functions: readonly string[];
  readonly x: number;
  readonly nudge: number;
}

/** What each function reads. */
export const inputLetters = ['x', 'u', 'v'] as const;

/** What each function works out: the last one y, those before it the letters the next one reads. */
export function outputLetters(count: number): string[] {
  return [...inputLetters.slice(1, count), 'y'];
}

export type SetupResult =
  | { readonly ok: true; readonly stages: readonly ChainStage[] }
  | Exclude<ChainRecord, { ok: true }>
  /** A text that is no formula, or reads another letter than its own. */
  | { readonly ok: false; readonly reason: 'unreadable'; readonly stage: number };

/** Works a chain out. */
export function stagesOf({ functions, x, nudge }: Setup): SetupResult {
  const expressions: Expression[] = [];
  for (const [stage, text] of functions.entries()) {
    const parsed = parseExpression(text);
    const letter = inputLetters[stage];
    if (!parsed.ok || variablesOf(parsed.expression).some((name) => name !== letter)) {
      return { ok: false, reason: 'unreadable', stage };
    }
    expressions.push(parsed.expression);
  }
  return recordChain(expressions, x, nudge);
}

/** The product of slopes that are all taken at x, a common slip; undefined where one of them has none there. */
export function slopesAtX({ functions, x, nudge }: Setup): number | undefined {
  let product = 1;
  for (const text of functions) {
    const parsed = parseExpression(text);
    const record = parsed.ok ? recordChain([parsed.expression], x, nudge) : undefined;
    if (!record?.ok) return undefined;
    product *= record.stages[0].slope;
  }
  return product;
}
