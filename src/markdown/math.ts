import { renderMath } from '#notation/katex.ts';
import { walk, type Node, type SourceFile } from './tree.ts';

const isDisplay = (node: Node, source: string): boolean => {
  if (node.type === 'math') return true;
  const start = node.position?.start.offset;
  return start !== undefined && source.startsWith('$$', start);
};

/** remark plugin: replaces formulas by their HTML. `$…$` is inline, `$$…$$` is display, on one line or several. */
export function math() {
  return (tree: Node, file: SourceFile): void => {
    const source = String(file.value);
    walk(tree, (node, parents) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      const display = isDisplay(node, source);
      const line = node.position?.start.line;
      const html = renderMath(node.value ?? '', { display, file: line ? `${file.path}:${line}` : file.path });
      const parent = parents.at(-1);
      const alone = display && parent?.type === 'paragraph' && parent.children?.length === 1;
      const block = alone || node.type === 'math';
      replaceByHtml(alone ? parent : node, html, block ? 'mdxJsxFlowElement' : 'mdxJsxTextElement');
    });
  };
}

/** Turns the node into `<span class=… set:html=…/>`: KaTeX's outer tag with its inside as one string. */
function replaceByHtml(node: Node, html: string, type: string): void {
  const [open = ''] = /^<span class="[^"]*">/.exec(html) ?? [];
  const attributes = {
    class: open.slice('<span class="'.length, -2),
    'set:html': html.slice(open.length, html.lastIndexOf('</span>')),
  };
  Object.assign(node, {
    type,
    name: 'span',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
    data: { _mdxExplicitJsx: true },
  });
  delete node.value;
}
