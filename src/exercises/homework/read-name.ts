import { placeOf } from '#engine';
import { arrowName } from '#notation/scripts/quantities.ts';

const commands: Readonly<Record<string, string>> = { '\\delta': 'delta', '\\partial': 'd', '\\frac': '' };
const written =
  /^(?:dc\/?)?d?(?<letter>w|b|delta)(?<before>new|')?\(?(?<layer>\d)\)?(?<between>')?(?:_?(?<j>\d)(?:,?(?<i>\d))?)?(?<behind>new|')?$/;

/**
 * The name of a homework number as people write it: `dw2_11`, `w(2)11`, `∂C/∂w⁽²⁾₁₁`, `\frac{\partial C}{\partial w^{(2)}_{11}}`, `δ(2)1`,
 * `delta2`. A weight or bias by itself means its gradient; a new one has `New` or a prime: `wNew2_11`, `w'2_11`. Undefined for other texts.
 */
export function readName(text: string): string | undefined {
  const found = written.exec(toPlainLetters(text))?.groups;
  if (!found) return undefined;
  const { letter, layer, j = '1', i, before, between, behind } = found;
  if ((letter === 'w') !== (i !== undefined)) return undefined;
  const isNew = (before ?? between ?? behind) !== undefined;
  const kind = letter === 'delta' ? letter : isNew ? `${letter}New` : `d${letter}`;
  if (letter === 'delta' && isNew) return undefined;
  return letter === 'w' ? arrowName(kind, Number(layer), Number(j) - 1, Number(i) - 1) : `${kind}${layer}_${j}`;
}

/** Whether it is the name of another number of the passes, as exported files hold them. */
export function isOtherQuantity(text: string): boolean {
  return placeOf(text.trim()) !== undefined;
}

/** Raised, lowered and full-width signs become plain ones; what TeX adds, and spaces, go. */
function toPlainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\\[a-z]+/g, (command) => commands[command] ?? command)
    .replace(/[\\{}^\s]/g, '')
    .replace(/[′’]/g, "'")
    .replaceAll('∂', 'd')
    .replace(/[δΔ]/g, 'delta')
    .toLowerCase();
}
