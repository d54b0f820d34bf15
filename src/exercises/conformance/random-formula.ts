import type { Random } from '#engine';

/**
 * A formula whose every part is positive and changes its value strictly with each of its own parts. Altering one part therefore alters the
 * formula: what is different is different by construction, not by a second comparison of values.
 */
export type Formula =
  | { readonly kind: 'atom'; readonly text: string }
  | { readonly kind: 'call'; readonly name: 'sigmoid' | 'tanh' | 'exp' | 'softplus' | 'sqrt'; readonly of: Formula }
  | { readonly kind: 'join'; readonly sign: '+' | '*' | '/'; readonly left: Formula; readonly right: Formula };

const atoms = ['x', 'y', 'z', '2', '3', '0.5'];
const calls = ['sigmoid', 'tanh', 'exp', 'softplus', 'sqrt'] as const;
const signs = ['+', '*', '/'] as const;
const deepest = 3;
/** Characters; the grader itself reads 1,000. */
const longest = 900;

/** A random formula in x, y and z. */
export function randomFormula(random: Random, depth = deepest): Formula {
  if (depth === 0 || random.next() < 0.15) return { kind: 'atom', text: random.pick(atoms) };
  if (random.next() < 0.3) return { kind: 'call', name: random.pick(calls), of: randomFormula(random, depth - 1) };
  return {
    kind: 'join',
    sign: random.pick(signs),
    left: randomFormula(random, depth - 1),
    right: randomFormula(random, depth - 1),
  };
}

/** The formula as it is typed. */
export function written(formula: Formula): string {
  if (formula.kind === 'atom') return formula.text;
  if (formula.kind === 'call') return `${formula.name}(${written(formula.of)})`;
  return `(${written(formula.left)} ${formula.sign} ${written(formula.right)})`;
}

/** The same function in another form: `times` laws, each applied at a random place. */
export function rewritten(formula: Formula, times: number, random: Random): Formula {
  let result = formula;
  for (let n = 0; n < times; n++) {
    const next = atRandomPlace(result, random, (part) => byOneLaw(part, random));
    if (written(next).length <= longest) result = next;
  }
  return result;
}

/** Another function: one part replaced by one that is nowhere, or only here and there, the same. */
export function alteredOnce(formula: Formula, random: Random): Formula {
  return atRandomPlace(formula, random, (part) => altered(part, random));
}

/** A typed part that stands for a whole, such as a law's other side. */
const atom = (text: string): Formula => ({ kind: 'atom', text });

function byOneLaw(part: Formula, random: Random): Formula {
  const text = written(part);
  const laws = [
    `(${text} * 1)`,
    `(${text} + 0)`,
    `(-(-${text}))`,
    `(1/(1/${text}))`,
    `exp(log(${text}))`,
    `sqrt(${text}^2)`,
    `(2*${text} - ${text})`,
    `max(${text}, 0)`,
    ...lawsOf(part),
  ];
  return atom(random.pick(laws));
}

function lawsOf(part: Formula): string[] {
  if (part.kind === 'call') return callLaws[part.name](written(part.of));
  if (part.kind === 'atom') return [];
  const [a, b] = [written(part.left), written(part.right)];
  const laws = {
    '+': [`(${b} + ${a})`, `(${a} - (-${b}))`, `(${a}*(1 + ${b}/${a}))`, `log(exp(${a})*exp(${b}))`],
    '*': [
      `(${b} * ${a})`,
      `((${a})(${b}))`,
      `(${a}/(1/${b}))`,
      `exp(log(${a}) + log(${b}))`,
      `(((${a}+${b})^2 - (${a}-${b})^2)/4)`,
    ],
    '/': [`(${a} * ${b}^(-1))`, `(1/(${b}/${a}))`, `exp(log(${a}) - log(${b}))`, `(${a}*${b}/${b}^2)`],
  };
  return laws[part.sign];
}

const callLaws: Record<Extract<Formula, { kind: 'call' }>['name'], (u: string) => string[]> = {
  sigmoid: (u) => [
    `(1/(1 + exp(-${u})))`,
    `(1 - sigmoid(-${u}))`,
    `((1 + tanh(${u}/2))/2)`,
    `(exp(${u})/(exp(${u}) + 1))`,
  ],
  tanh: (u) => [
    `(2*sigmoid(2*${u}) - 1)`,
    `(1 - 2/(exp(2*${u}) + 1))`,
    `((exp(${u}) - exp(-${u}))/(exp(${u}) + exp(-${u})))`,
  ],
  exp: (u) => [`(exp(${u}/2)^2)`, `(1/exp(-${u}))`, `(sigmoid(${u})/sigmoid(-${u}))`],
  softplus: (u) => [`log(1 + exp(${u}))`, `(${u} + softplus(-${u}))`, `(-log(sigmoid(-${u})))`],
  sqrt: (u) => [`(${u}^0.5)`, `exp(log(${u})/2)`, `(${u}/sqrt(${u}))`],
};

function altered(part: Formula, random: Random): Formula {
  const text = written(part);
  const ways = [`(${text} + 0.001)`, `(${text} * 1.001)`, `(2*${text})`, `(${text}^2 + ${text})`, `(${text} + x)`];
  if (part.kind === 'atom') return atom(random.pick([...ways, ...atoms.filter((other) => other !== part.text)]));
  // The root of 1 is 1: such a formula may occur, so its root is never taken away.
  if (part.kind === 'call' && part.name !== 'sqrt' && random.next() < 0.5) return part.of;
  if (part.kind === 'join' && part.sign === '+' && random.next() < 0.5) return part.left;
  return atom(random.pick(ways));
}

/** Changes one part, each as likely as any other. */
function atRandomPlace(formula: Formula, random: Random, change: (part: Formula) => Formula): Formula {
  const place = Math.floor(random.next() * sizeOf(formula));
  return at(formula, place, change);
}

function sizeOf(formula: Formula): number {
  if (formula.kind === 'atom') return 1;
  return 1 + (formula.kind === 'call' ? sizeOf(formula.of) : sizeOf(formula.left) + sizeOf(formula.right));
}

/** Parts are counted from the outside in, left before right. */
function at(formula: Formula, place: number, change: (part: Formula) => Formula): Formula {
  if (place === 0) return change(formula);
  if (formula.kind === 'atom') return formula;
  if (formula.kind === 'call') return { ...formula, of: at(formula.of, place - 1, change) };
  const inLeft = sizeOf(formula.left);
  return place <= inLeft
    ? { ...formula, left: at(formula.left, place - 1, change) }
    : { ...formula, right: at(formula.right, place - 1 - inLeft, change) };
}
