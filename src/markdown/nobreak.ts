import { isComponent, type Node } from './tree.ts';

/** Components that print a short sign or number. */
const atoms = new Set(['Num', 'Given', 'Cited', 'V', 'Ref']);
const attached = /^[\p{L}\p{N}.,;:!?…)\]’”]+/u;

const isAtom = (node: Node): boolean => node.type === 'inlineMath' || (isComponent(node) && atoms.has(node.name ?? ''));

/** remark plugin: keeps a formula or number and what is attached to it (`$\delta$는`, `$y$,`) on one line. */
export function nobreak() {
  return (tree: Node): void => glue(tree);
}

function glue(parent: Node): void {
  const children = parent.children ?? [];
  for (let i = 0; i < children.length; i++) {
    const node = children[i] as Node;
    const next = children[i + 1];
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
