import { fail, textOf, walk, type Node, type SourceFile } from './tree.ts';

const comment = /^\/\*\s*(.*?)\s*\*\/$/s;
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Takes the trailing MDX comment, which holds the id, out of a heading and cleans the title. Undefined if there is none. */
export function takeHeadingId(heading: Node): string | undefined {
  const children = heading.children ?? [];
  const last = children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? comment.exec(last.value ?? '')?.[1] : undefined;
  if (id === undefined) return undefined;
  children.pop();
  const text = children.at(-1);
  if (text?.type === 'text') text.value = text.value?.trimEnd();
  return id;
}

/** remark plugin: gives each heading the id its author wrote; h2 and h3 must have one, in English kebab-case. */
export function headingIds() {
  return (tree: Node, file: SourceFile): void => {
    walk(tree, (node) => {
      if (node.type !== 'heading') return;
      const id = takeHeadingId(node);
      const title = textOf(node);
      if (id === undefined) {
        if (node.depth === 2 || node.depth === 3) {
          fail(file.path, node, `heading “${title}” has no id; end the line with {/* english-id */}`);
        }
        return;
      }
      if (!kebab.test(id)) fail(file.path, node, `heading id “${id}” is not kebab-case (a-z, 0-9, -)`);
      walk(node, (inner) => {
        if (inner.type === 'inlineMath') {
          fail(
            file.path,
            node,
            `formula in heading “${title}”: contents lists cannot print it; write the sign as text (δ)`,
          );
        }
      });
      node.data = { ...node.data, hProperties: { id } };
    });
  };
}
