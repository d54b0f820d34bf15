import { absoluteValue } from './absolute-value.ts';
import { add } from './add.ts';
import type { Arithmetic } from './arithmetic.ts';
import { cosine } from './cosine.ts';
import { divide } from './divide.ts';
import { exponential } from './exponential.ts';
import { generalPower } from './general-power.ts';
import { logarithm } from './logarithm.ts';
import { maximum } from './maximum.ts';
import { minimum } from './minimum.ts';
import { multiply } from './multiply.ts';
import { negate } from './negate.ts';
import { power } from './power.ts';
import { sine } from './sine.ts';
import { squareRoot } from './square-root.ts';
import { subtract } from './subtract.ts';
import { tangent } from './tangent.ts';

export type { Arithmetic, DomainCode } from './arithmetic.ts';

/** The elementary operations of expressions, by id. */
export const arithmetic = {
  add,
  subtract,
  multiply,
  divide,
  negate,
  power,
  'general-power': generalPower,
  exp: exponential,
  log: logarithm,
  sqrt: squareRoot,
  sin: sine,
  cos: cosine,
  tan: tangent,
  abs: absoluteValue,
  max: maximum,
  min: minimum,
} satisfies Record<string, Arithmetic>;

export type ArithmeticId = keyof typeof arithmetic;
