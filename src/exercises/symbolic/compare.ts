import { recordExpression } from '#engine';
import type { Expression, Random } from '#engine';
import type { Names } from './read-formula.ts';

/** How two formulas compare over a domain. */
export type Comparison =
  | 'equal'
  | 'different'
  /** They agree wherever both have a value, but one has none where the other has. */
  | 'domain-differs'
  /** Too few places at which both have a value. */
  | 'undecided';

/** So many points are tried until enough of them have values in both formulas. */
const points = 400;
const enoughShared = 24;
const fewestShared = 20;
/** Relative; formulas that are equal differ by rounding only. */
const tolerance = 1e-9;
/**
 * Rounding of the largest number met on the way to the author's value, which a difference of near numbers brings to light. The reader's own
 * large numbers forgive nothing: `0 * 1e30` would be right everywhere.
 */
const rounding = 2 ** -46;

/** A random point seldom meets the places where formulas most often have no value: these are tried as well. */
const notable = [0, 1, -1];

/** Compares the author's formula with the reader's at seeded points of the domain their names declare. */
export function compare(a: Expression, b: Expression, names: Names, random: Random): Comparison {
  let shared = 0;
  let apart = 0;
  for (let n = 0; n < points && shared < enoughShared; n++) {
    const point = drawPoint(names, random);
    const [ofA, ofB] = [a, b].map((formula) => valueAt(formula, point));
    if (ofA === 'beyond' || ofB === 'beyond') continue;
    if (ofA && ofB) {
      if (!agree(ofA, ofB)) return 'different';
      shared++;
    } else if (ofA || ofB) apart++;
  }
  if (shared < fewestShared) return shared + apart < fewestShared || shared > 0 ? 'undecided' : 'domain-differs';
  const haveGaps = notablePoints(names, random).some((point) => {
    const [ofA, ofB] = [a, b].map((formula) => valueAt(formula, point));
    return (ofA === undefined) !== (ofB === undefined);
  });
  return apart > 0 || haveGaps ? 'domain-differs' : 'equal';
}

/** Points at which one name has a notable value of its range, and the others any. */
function notablePoints(names: Names, random: Random): Record<string, number>[] {
  return Object.entries(names).flatMap(([name, { range }]) =>
    notable
      .filter((value) => range[0] <= value && value <= range[1])
      .map((value) => ({ ...drawPoint(names, random), [name]: value })),
  );
}

const beyondDoubles: ReadonlySet<string> = new Set(['overflow', 'angle-too-large']);

/** A value, and the largest number met on the way to it. */
interface Value {
  readonly value: number;
  readonly largest: number;
}

function drawPoint(names: Names, random: Random): Record<string, number> {
  return Object.fromEntries(Object.entries(names).map(([name, { range }]) => [name, within(range, random.next())]));
}

const within = ([low, high]: readonly [number, number], share: number): number => low + (high - low) * share;

/** Undefined where the formula has no value; `beyond` where it may have one, but doubles do not reach it. */
function valueAt(formula: Expression, point: Readonly<Record<string, number>>): Value | 'beyond' | undefined {
  const recorded = recordExpression(formula, point);
  if (!recorded.ok) return beyondDoubles.has(recorded.problem.code) ? 'beyond' : undefined;
  const largest = recorded.nodes.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return { value: recorded.nodes[recorded.output].value, largest };
}

function agree(a: Value, b: Value): boolean {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= tolerance * size + rounding * a.largest;
}
