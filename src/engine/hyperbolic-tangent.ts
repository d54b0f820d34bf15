import { exp } from './elementary.ts';

/** Added and taken away again, it rounds a number below 2⁵¹ to a whole one: 1.5 · 2⁵². */
const TO_WHOLE = 6755399441055744;

/** From here on tanh rounds to 1. */
const END = 22;

/** Nodes from one whole number to the next. */
const PER_UNIT = 16;

/** Up to this node from 0, in 16ths, the node taken is 0. */
const LAST_AT_ZERO = 2;

/** Three numbers a node, and one unused: c, T = tanh c, 1 − T². The nodes are 16ths from −22 to 22. */
const STRIDE = 4;
const NODES = /* @__PURE__ */ nodes();

/**
 * Hyperbolic tangent, ±1 from 22 on. x is a node c of the table and a rest r, and tanh(c + r) = T + (1 − T²) u / (1 + T u) with T = tanh c and
 * u = tanh r by its Taylor series. Around 0 the node is 0 up to |x| = 5/32, so that small x keep all digits; its T is −0, so that −0 stays.
 * Without a branch, as exp.
 */
export function tanh(x: number): number {
  const inside = Math.min(Math.max(x, -END), END);
  const at = STRIDE * (((inside * PER_UNIT + TO_WHOLE - TO_WHOLE) | 0) + END * PER_UNIT);
  const r = inside - NODES[at];
  const t = NODES[at + 1];
  const u = r * (1 - smallTanh(r * r));
  return t + (NODES[at + 2] * u) / (1 + t * u);
}

/** 1 − tanh(r)/r for s = r², |r| ≤ 5/32: the next term is below 2⁻⁶⁰. The coefficients are Bernoulli numbers in disguise. */
function smallTanh(s: number): number {
  const q = s * s;
  const near = 1 / 3 - s * (2 / 15) + q * (17 / 315 - s * (62 / 2835));
  const far = 1382 / 155925 - s * (21844 / 6081075) + q * (929569 / 638512875 - s * (6404582 / 10854718875));
  return s * (near + q * q * far);
}

function nodes(): Float64Array {
  const table = new Float64Array(STRIDE * (2 * END * PER_UNIT + 1));
  for (let i = LAST_AT_ZERO + 1; i <= END * PER_UNIT; i++) {
    const c = i / PER_UNIT;
    const shortfall = c > 1 ? 2 / (exp(2 * c) + 1) : 1 - tanhBelow1(c);
    const t = c > 1 ? 1 - shortfall : tanhBelow1(c);
    table.set([c, t, shortfall * (2 - shortfall)], STRIDE * (END * PER_UNIT + i));
    table.set([-c, -t, shortfall * (2 - shortfall)], STRIDE * (END * PER_UNIT - i));
  }
  for (let i = -LAST_AT_ZERO; i <= LAST_AT_ZERO; i++) {
    table.set([0, -0, 1], STRIDE * (END * PER_UNIT + i));
  }
  return table;
}

/** Lambert's continued fraction c / (1 + c²/(3 + c²/(5 + …))). */
function tanhBelow1(c: number): number {
  const square = c * c;
  let denominator = 17;
  for (let odd = 15; odd >= 3; odd -= 2) denominator = odd + square / denominator;
  return c - (c * square) / (denominator + square);
}
