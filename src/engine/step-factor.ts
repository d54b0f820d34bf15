/**
 * What one step of plain descent multiplies the distance from the bottom of ½k(w − w*)² by: w − ηk(w − w*) − w* = (1 − ηk)(w − w*).
 */
export function stepFactor(k: number, learningRate: number): number {
  return 1 - learningRate * k;
}

/** How such a walk goes on: the sign of the factor decides whether it changes sides, its size whether it comes nearer. */
export type DescentWay =
  'stands' | 'same-side' | 'arrives' | 'swings-nearer' | 'swings-forever' | 'swings-away' | 'away';

/** The way of a walk whose distance is multiplied by `factor` at each step. `away` needs a negative k or η. */
export function descentWay(factor: number): DescentWay {
  if (factor === 0) return 'arrives';
  if (factor === 1) return 'stands';
  if (factor > 1) return 'away';
  if (factor > 0) return 'same-side';
  if (factor === -1) return 'swings-forever';
  return factor > -1 ? 'swings-nearer' : 'swings-away';
}
