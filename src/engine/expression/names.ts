/** A function a reader can call: the operation of the tape behind it, and how many arguments it takes. */
export interface CallableFunction {
  readonly op: string;
  readonly least: number;
  readonly most: number;
}

const ofOne = (op: string): CallableFunction => ({ op, least: 1, most: 1 });
const ofMany = (op: string): CallableFunction => ({ op, least: 2, most: Infinity });

/** Functions by the name they are typed under; the first name of an operation is the one it is printed with. */
export const functions: Readonly<Record<string, CallableFunction>> = {
  sin: ofOne('sin'),
  cos: ofOne('cos'),
  tan: ofOne('tan'),
  tanh: ofOne('tanh'),
  exp: ofOne('exp'),
  log: ofOne('log'),
  ln: ofOne('log'),
  sqrt: ofOne('sqrt'),
  abs: ofOne('abs'),
  max: ofMany('max'),
  min: ofMany('min'),
  relu: ofOne('relu'),
  sigmoid: ofOne('sigmoid'),
  softplus: ofOne('softplus'),
};

/** Before a bracket σ is the logistic function; anywhere else it is a variable. */
export const SIGMA = 'sigma';

const greekLetters =
  'α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ϑ theta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi ' +
  'π pi ρ rho σ sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega ' +
  'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Φ Phi Ψ Psi Ω Omega';

const spelled = new Map(
  Array.from(greekLetters.matchAll(/(\S) (\S+)/g), ([, letter, name]): [string, string] => [letter, name]),
);
const greekNames = new Set(spelled.values());

/** The Greek letters a name may begin with, to be put between the brackets of a regular expression. */
export const greekClass = [...spelled.keys()].join('');

/** A name as code writes it: Greek is spelled out. */
export function spellOut(name: string): string {
  return (spelled.get(name[0]) ?? name[0]) + name.slice(1);
}

/** True for `sigma`, `theta`, … */
export function isGreek(name: string): boolean {
  return greekNames.has(name);
}

const letters = new Map([...spelled].reverse().map(([letter, name]): [string, string] => [name, letter]));

/** `sigma` → σ; undefined for any other name. */
export function greekLetter(name: string): string | undefined {
  return letters.get(name);
}

/** `x1` → x₁, `w2_11` → w⁽²⁾₁₁, `yHat_1` → ŷ₁, `delta` → δ, as in the book's formulas; other words stand upright. */
export function nameTex(name: string): string {
  const [, base, digits, index] = /^([A-Za-z]+?)(\d*)(?:_([A-Za-z\d]+))?$/.exec(name)!;
  if (index === undefined) return wordTex(base) + (digits && `_{${digits}}`);
  return `${wordTex(base)}${digits && `^{(${digits})}`}_{${/^[A-Za-z]{2,}$/.test(index) ? wordTex(index) : index}}`;
}

function wordTex(word: string): string {
  if (/.Hat$/.test(word)) return `\\hat{${wordTex(word.slice(0, -3))}}`;
  if (word === 'epsilon') return '\\varepsilon';
  if (isGreek(word)) return `\\${word}`;
  return word.length === 1 ? word : `\\mathrm{${word}}`;
}
