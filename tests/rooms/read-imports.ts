import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import ts from 'typescript';
import { unified } from 'unified';

/** One import of a file; `specifier` is undefined where it is computed and so cannot be checked. */
export interface Import {
  specifier: string | undefined;
  typeOnly: boolean;
}

/** Every import of a .ts, .mjs, .svelte, .astro or .mdx file: static, dynamic, re-exports, types and `import.meta.glob`. */
export function readImports(path: string, text: string): Import[] {
  return scripts(path, text).flatMap((script) => importsOf(parseScript(script)));
}

/** Source text as a syntax tree; also what the purity check reads. */
export function parseScript(text: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The stretches of JavaScript in a file. Markup can hold dynamic imports too, so it is read as well. */
function scripts(path: string, text: string): string[] {
  if (path.endsWith('.mdx')) return mdxScripts(text);
  if (path.endsWith('.svelte') || path.endsWith('.astro')) return markupScripts(text);
  return [text];
}

function markupScripts(text: string): string[] {
  const found: string[] = [];
  const keep = (_: string, code: string) => {
    found.push(code);
    return '';
  };
  const markup = text.replace(/^\s*---\r?\n(.*?)\r?\n---/s, keep).replace(/<script\b[^>]*>(.*?)<\/script>/gs, keep);
  const dynamic = markup.match(/\bimport(\.meta\.glob)?(<[^>]*>)?\s*\([^)]*\)?/g) ?? [];
  const styles = [...markup.matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)].map(([, file]) => `import '${file}';`);
  return [...found, ...dynamic, ...styles];
}

interface MdxNode {
  type: string;
  value?: unknown;
  children?: MdxNode[];
  attributes?: MdxNode[];
}

function mdxScripts(text: string): string[] {
  const found: string[] = [];
  const visit = (node: MdxNode) => {
    const isCode = /^mdx(jsEsm|FlowExpression|TextExpression|JsxAttributeValueExpression|JsxExpressionAttribute)$/i;
    if (isCode.test(node.type) && typeof node.value === 'string') found.push(node.value);
    else if (typeof node.value === 'object' && node.value !== null) visit(node.value as MdxNode);
    for (const child of [...(node.children ?? []), ...(node.attributes ?? [])]) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkMdx).use(remarkMath).parse(text) as MdxNode);
  return found;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, typeOnly = false) =>
    found.push({ specifier: target && ts.isStringLiteralLike(target) ? target.text : undefined, typeOnly });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob')
      globs(node).forEach((glob) => add(glob));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function globs({ arguments: [patterns] }: ts.CallExpression): readonly ts.Node[] {
  return patterns && ts.isArrayLiteralExpression(patterns) ? patterns.elements : [patterns];
}
