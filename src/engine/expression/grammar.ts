/** How tightly things hold together: a part that holds less tightly than its place asks for gets brackets. */
export const SUM = 1;
export const PRODUCT = 2;
export const SIGN = 3;
export const POWER = 4;
export const PRIMARY = 5;

/** An operation written between its inputs: how tightly it holds, and what it asks of its left and right side. */
export interface Infix {
  readonly op: string;
  readonly level: number;
  readonly left: number;
  readonly right: number;
}

/** By the sign that is typed. All group to the left but ^, so −x² is −(x²) and x^y^z is x^(y^z). */
export const infixes: Readonly<Record<string, Infix>> = {
  '+': { op: 'add', level: SUM, left: SUM, right: PRODUCT },
  '-': { op: 'subtract', level: SUM, left: SUM, right: PRODUCT },
  '*': { op: 'multiply', level: PRODUCT, left: PRODUCT, right: SIGN },
  '/': { op: 'divide', level: PRODUCT, left: PRODUCT, right: SIGN },
  '^': { op: 'general-power', level: POWER, left: PRIMARY, right: POWER },
};
