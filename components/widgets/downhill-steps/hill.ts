import { expression, objectiveOf, variablesOf } from '#engine';
import type { Expression, ExpressionEnd, ExpressionObjective } from '#engine';

/** How the variable of a function may be called. */
export const variables = ['v', 'w', 'x'] as const;
export type Variable = (typeof variables)[number];

export type Interval = readonly [low: number, high: number];

/** What is walked down: the valley ½·9·v², or a function of one variable that the reader typed. */
export interface Hill {
  readonly kind: 'valley' | 'own';
  /** As typed; '' for the valley. */
  readonly text: string;
  readonly variable: Variable;
  readonly objective: ExpressionObjective;
  /** The part that is drawn. Points beyond it are said, not drawn: a walk that diverges must not blow the axes up. */
  readonly view: { readonly across: Interval; readonly up: Interval };
  /** What start and learning rate may be. */
  readonly limits: { readonly start: Interval; readonly learningRate: Interval };
}

/** k of ½·k·v². */
export const curvature = 9;

/** Of v^4/4 − v²: two bottoms, and a hilltop between them. */
export const ownText = 'v^4/4 - v^2';

const samples = 200;

export const valley: Hill = {
  kind: 'valley',
  text: '',
  variable: 'v',
  objective: objectiveOf(expression(`${curvature}*v^2/2`), ['v']),
  view: { across: [-2.2, 2.2], up: [0, 22] },
  limits: { start: [-2, 2], learningRate: [0, 0.3] },
};

/** The hill of a typed formula, or why it cannot be walked down: it must contain one variable only. */
export function ownHill(text: string, read: Expression): Hill | 'no-variable' | 'two-variables' {
  const names = variablesOf(read);
  const variable = variables.find((name) => name === names[0]);
  if (names.length > 1) return 'two-variables';
  if (variable === undefined) return 'no-variable';
  const objective = objectiveOf(read, [variable]);
  const across: Interval = [-3.3, 3.3];
  return {
    kind: 'own',
    text,
    variable,
    objective,
    view: { across, up: heights(objective, across) },
    limits: { start: [-3, 3], learningRate: [0, 2] },
  };
}

/** Why no walk can begin at a start; undefined where one can. */
export function endAt({ objective }: Hill, start: number): ExpressionEnd | undefined {
  return objective.endAt([start]);
}

/** Points of the curve; a height that does not exist is NaN, and the curve is broken there. */
export function curveOf({ objective, view }: Hill): [number, number][] {
  return placesIn(view.across).map((at) => [at, objective.value([at], 0)]);
}

function placesIn([low, high]: Interval): number[] {
  return Array.from({ length: samples + 1 }, (_, n) => low + (n / samples) * (high - low));
}

/** Most heights of a curve: the steepest ends are left out, so that its valleys do not look flat. */
function heights(objective: ExpressionObjective, across: Interval): Interval {
  const sorted = placesIn(across)
    .map((at) => objective.value([at], 0))
    .filter((height) => Number.isFinite(height))
    .sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * 0.03)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.85)] ?? 0;
  const room = 0.12 * (high - low) || 1;
  return [low - room, high + room];
}
