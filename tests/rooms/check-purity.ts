import ts from 'typescript';
import { parseScript } from './read-imports.ts';

/** Names through which a computation would depend on more than its arguments. */
const worldly = new Set(
  'Date performance crypto document window self globalThis process console fetch navigator localStorage setTimeout setInterval'.split(
    ' ',
  ),
);

/** What makes a file more than a set of pure functions: the clock, chance, the page, or a variable outside every function. */
export function impurities(text: string): string[] {
  const file = parseScript(text);
  const found: string[] = [];
  for (const statement of file.statements) {
    const isVariable = ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const);
    if (isVariable) found.push(`module-level variable: ${statement.getText()}`);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') found.push('Math.random');
    if (ts.isIdentifier(node) && worldly.has(node.text) && !isOwnName(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A property called like a global is not the global. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isProperty =
    ts.isPropertyAccessExpression(parent) || ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent);
  return isProperty && parent.name === node;
}
