import { isComponent, type Node } from './tree.ts';

/** Components that print a short sign or number. */
const atoms = new Set(['Num', 'Given', 'Cited', 'V', 'Ref']);
const attached = /^[\p{L}\p{N}.,;:!?…)\]’”]+/u;

const isAtom = (node: Node): boolean => node.type === 'inlineMath' || (isComponent(node) && atoms.has(node.name ?? ''));

/** `$\eta=$`, whose other side is a number printed next to it. */
const endsInSign = /[=<>≈]$|\\(?:le|ge|approx)$/;
const NO_BREAK_SPACE = '\u00a0';

/** remark plugin: keeps a formula or number and what is attached to it (`$\delta$는`, `$y$,`, `$\eta=$ 0.1`) on one line. */
export function nobreak() {
  return (tree: Node): void => glue(tree);
}

function glue(parent: Node): void {
  const children = parent.children ?? [];
  for (let i = 0; i < children.length; i++) {
    const node = children[i] as Node;
    const next = children[i + 1];
    if (next && isOpen(node, next, children[i + 2])) next.value = NO_BREAK_SPACE;
    const letters = next?.type === 'text' ? attached.exec(next.value ?? '')?.[0] : undefined;
    if (next && letters && isAtom(node)) {
      next.value = next.value?.slice(letters.length);
      children[i] = {
        type: 'nobreak',
        data: { hName: 'span', hProperties: { className: ['nobreak'] } },
        children: [node, { type: 'text', value: letters }],
      };
    }
    glue(node);
  }
}

function isOpen(node: Node, gap: Node, value: Node | undefined): boolean {
  const isFormula = node.type === 'inlineMath' && endsInSign.test(node.value?.trim() ?? '');
  return isFormula && gap.type === 'text' && gap.value === ' ' && value !== undefined && isAtom(value);
}
