import { objectiveOf, parseExpression, surface, surfaces, variablesOf } from '#engine';
import type { Expression, ExpressionEnd, Objective, SurfaceId } from '#engine';

export type Interval = readonly [low: number, high: number];
export type Place = readonly [u: number, v: number];
/** The part that is drawn, and where a start may lie. */
export type Domain = { readonly u: Interval; readonly v: Interval };

export const surfaceIds = Object.keys(surfaces) as SurfaceId[];

/** What is walked down: one of the engine's surfaces, or a formula that was typed. */
export interface Ground {
  readonly id: SurfaceId | 'own';
  /** As typed; '' for a surface of the engine. */
  readonly text: string;
  readonly domain: Domain;
  readonly objective: Objective;
  /** Why a walk cannot go on from a place; undefined where it can, and for surfaces that have no such places. */
  readonly endAt: (place: readonly number[]) => ExpressionEnd | undefined;
}

export const variables = ['u', 'v'] as const;

/** Where a typed formula is drawn until its reader says otherwise. */
export const ownDomain: Domain = { u: [-2, 2], v: [-1.5, 1.5] };
export const ownStart: Place = [-0.1, 1.2];
export const ownText = '(u^2 - 1)^2 + 2*v^2';
/** Ends of a typed domain, and its least width. */
export const domainLimits = { size: 1000, width: 0.01 } as const;
export const longestFormula = 120;

export function engineGround(id: SurfaceId): Ground {
  const { domain, ...objective } = surface(id);
  return { id, text: '', domain: { u: domain.x, v: domain.y }, objective, endAt: () => undefined };
}

/** Slopes are those of the recorded formula's backward pass. */
export function ownGround(text: string, read: Expression, domain: Domain): Ground {
  const objective = objectiveOf(read, variables);
  return { id: 'own', text, domain, objective, endAt: (place) => objective.endAt(place) };
}

/** The ground of a text from a link; undefined where it is no formula in u and v. */
export function groundOfText(text: string, domain: Domain): Ground | undefined {
  const parsed = parseExpression(text);
  if (!parsed.ok) return undefined;
  const names: readonly string[] = variables;
  const fits = variablesOf(parsed.expression).every((name) => names.includes(name));
  return fits ? ownGround(text, parsed.expression, domain) : undefined;
}

export function isDomain({ u, v }: Domain): boolean {
  return [u, v].every(([low, high]) => high - low >= domainLimits.width);
}

export function isWithin({ u, v }: Domain, place: Place): boolean {
  return [u, v].every(([low, high], n) => place[n] >= low && place[n] <= high);
}

/** The place of a domain nearest to one that may lie outside. */
export function nearestIn({ u, v }: Domain, place: Place): Place {
  const within = ([low, high]: Interval, value: number): number => Math.min(Math.max(value, low), high) + 0;
  return [within(u, place[0]), within(v, place[1])];
}

/** A walk may begin here: the formula has a value and a slope. */
export function canStart(ground: Ground, place: Place): boolean {
  return isWithin(ground.domain, place) && ground.endAt(place) === undefined;
}
