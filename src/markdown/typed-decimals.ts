import { attribute, fail, isComponent, walk, type Node, type SourceFile } from './tree.ts';

const decimal = /[−-]?\d+\.\d+/;
const texMeasure = /\d+\.\d+\s*(?:em|ex|pt|mu|cm|mm)\b/g;
const texGiven = /\\given\s*\{[^{}]*\}/g;
const allowing = new Set(['Given', 'Cited']);
const addresses = new Set(['id', 'to', 'href', 'src', 'class', 'kind', 'slip', 'show']);

const remedy =
  'compute it with <Num of={…}/> or <Eq of={…}/>, or say where it comes from: <Given> for a given constant, <Cited> for a quoted figure';

/** remark plugin: a decimal in the text must be computed, given or cited; one typed by hand stops the build. */
export function typedDecimals() {
  return (tree: Node, file: SourceFile): void => {
    const refuse = (node: Node, text: string | undefined, where: string): void => {
      const found = decimal.exec(text ?? '')?.[0];
      if (found) fail(file.path, node, `typed decimal ${found} in ${where}; ${remedy}`);
    };
    walk(tree, (node, parents) => {
      if ([...parents, node].some((parent) => allowing.has(parent.name ?? ''))) return;
      if (node.type === 'text') refuse(node, node.value, 'text');
      if (node.type === 'math' || node.type === 'inlineMath') {
        refuse(node, node.value?.replace(texMeasure, '').replace(texGiven, ''), 'a formula (inside it: \\given{…})');
      }
      if (!isComponent(node)) return;
      for (const { name } of node.attributes ?? []) {
        if (name && !addresses.has(name))
          refuse(node, attribute(node, name), `the attribute “${name}” of <${node.name}>`);
      }
      refuse(node, literalOf(node), `“of” of <${node.name}>, which takes a value of a trace`);
    });
  };
}

/** `of={0.25}`: a number typed as an expression. */
function literalOf(node: Node): string | undefined {
  const value = node.attributes?.find(({ name }) => name === 'of')?.value;
  const source = typeof value === 'object' ? value?.value.trim() : undefined;
  return source && /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(source) ? source : undefined;
}
