import { isComponent, type Node } from './tree.ts';

/** Components that print a short sign or number. */
const atoms = new Set(['Num', 'Given', 'Cited', 'V', 'Ref']);
const attached = /^[\p{L}\p{N}.,;:!?…)\]’”]+/u;

const isAtom = (node: Node): boolean => node.type === 'inlineMath' || (isComponent(node) && atoms.has(node.name ?? ''));

/** `$\eta=$`, whose other side is a number printed next to it. */
const endsInSign = /[=<>≈]$|\\(?:le|ge|approx)$/;
/** Longer formulas have places of their own to break at, and need them on a phone. */
const LONGEST = 16;

/** remark plugin: keeps a formula or number and what is attached to it (`$\delta$는`, `$y$,`, `$\eta=$ 0.1`) on one line. */
export function nobreak() {
  return (tree: Node): void => glue(tree);
}

function glue(parent: Node): void {
  const children = parent.children ?? [];
  for (let i = 0; i < children.length; i++) {
    const node = children[i] as Node;
    const count = isOpen(children.slice(i, i + 3)) ? 3 : 1;
    const next = children[i + count];
    const letters = next?.type === 'text' ? attached.exec(next.value ?? '')?.[0] : undefined;
    if (count > 1 || (letters && isAtom(node))) {
      const together = children.slice(i, i + count);
      if (next && letters) {
        next.value = next.value?.slice(letters.length);
        together.push({ type: 'text', value: letters });
      }
      // A no-break space does not do: a line may end behind a formula whatever follows.
      children.splice(i, count, {
        type: 'nobreak',
        data: { hName: 'span', hProperties: { className: ['nobreak'] } },
        children: together,
      });
    }
    glue(node);
  }
}

/** A formula that ends in a sign, a space, a number. */
function isOpen([formula, gap, value]: readonly Node[]): boolean {
  if (!formula || !gap || !value || formula.type !== 'inlineMath') return false;
  const tex = formula.value?.trim() ?? '';
  return tex.length <= LONGEST && endsInSign.test(tex) && gap.type === 'text' && gap.value === ' ' && isAtom(value);
}
