import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type ParentNode = Tree.ParentNode;
type ChildNode = Tree.ChildNode;

/** One built page: its text, and its elements and texts with their places in it. */
export interface Page {
  /** Path below the output folder, `ko/hidden-layer/index.html`. */
  file: string;
  html: string;
  elements: Element[];
  texts: { value: string; inside: Element }[];
}

/** Parses a page as a browser without scripts would. */
export function parsePage(file: string, html: string): Page {
  const page: Page = { file, html, elements: [], texts: [] };
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  collect(document, page);
  return page;
}

function collect(parent: ParentNode, page: Page): void {
  for (const child of parent.childNodes as ChildNode[]) {
    if (child.nodeName === '#text' && 'tagName' in parent) {
      page.texts.push({ value: (child as Tree.TextNode).value, inside: parent });
    }
    if (!('tagName' in child)) continue;
    page.elements.push(child);
    collect(child, page);
    if ('content' in child) collect(child.content, page);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

/** The source between an element's tags, byte for byte. */
export function sourceInside(page: Page, element: Element): string {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  return startTag && endTag ? page.html.slice(startTag.endOffset, endTag.startOffset) : '';
}

/** A replacement of `html.slice(start, end)`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((first, second) => second.start - first.start);
  return ordered.reduce((text, { start, end, text: insert }) => text.slice(0, start) + insert + text.slice(end), html);
}
