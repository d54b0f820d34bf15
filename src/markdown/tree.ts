/** The few fields of a Markdown (mdast + MDX) node that the book's plugins read. */
export interface Node {
  type: string;
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: Attribute[];
  children?: Node[];
  data?: Record<string, unknown>;
  position?: { start: { line: number; offset?: number } };
}

export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { value: string };
}

/** The few fields of a VFile that the plugins read. */
export interface SourceFile {
  path: string;
  value: unknown;
  data: Record<string, unknown>;
}

/** Calls `visit` for each node, parents first, with the chain of its parents (nearest last). */
export function walk(node: Node, visit: (node: Node, parents: Node[]) => void, parents: Node[] = []): void {
  visit(node, parents);
  const chain = [...parents, node];
  for (const child of [...(node.children ?? [])]) walk(child, visit, chain);
}

/** True for `<Name …>` written in MDX. */
export function isComponent(node: Node): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The plain string value of an attribute; undefined if it is absent or an expression. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((entry) => entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Adds or replaces a string attribute. */
export function setAttribute(node: Node, name: string, value: string): void {
  const others = (node.attributes ?? []).filter((entry) => entry.name !== name);
  node.attributes = [...others, { type: 'mdxJsxAttribute', name, value }];
}

/** The words inside a node, without markup. */
export function textOf(node: Node): string {
  const own = node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : '';
  return own + (node.children ?? []).map(textOf).join('');
}

/** Stops the build with a sentence that names file and line. */
export function fail(path: string, node: Node | undefined, message: string): never {
  const line = node?.position?.start.line;
  throw new Error(`${path}${line === undefined ? '' : `:${line}`}: ${message}`);
}
