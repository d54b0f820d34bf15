/**
 * A strict Content Security Policy forbids `style="…"`, which KaTeX uses for every measure. Each declaration
 * becomes a class whose name spells it out, `k:height:0.69em`, so that a style sheet can be made from the names
 * alone, wherever they were printed.
 */
const styledTag = /<([a-z]+)([^<>]*?) style="([^"]*)"([^<>]*)>/g;
const classAttribute = / class="([^"]*)"/;

/** All properties KaTeX sets. */
const properties = [
  ...['background-color', 'border-bottom-width', 'border-color', 'border-right-style', 'border-right-width'],
  ...['border-style', 'border-top-width', 'border-width', 'bottom', 'color', 'height', 'left', 'margin', 'margin-left'],
  ...['margin-right', 'margin-top', 'min-width', 'padding-left', 'position', 'text-shadow', 'top', 'vertical-align'],
  'width',
];

/** Nothing else in a script may look like a name: one rule a browser cannot read ends the sheet for those behind it. */
const className = new RegExp(`k:(?:${properties.join('|')}):[-\\w.#%(),+*/]+`, 'g');

/** @throws RangeError for a style that `className` would not find again. */
const toClass = (declaration: string): string => {
  const colon = declaration.indexOf(':');
  const value = declaration
    .slice(colon + 1)
    .trim()
    .replace(/\s+/g, '_');
  const name = `k:${declaration.slice(0, colon).trim()}:${value}`;
  if (name.match(className)?.[0] !== name) throw new RangeError(`no class is made of the style "${declaration}"`);
  return name;
};

const toRule = (name: string): string => {
  const [, property, value] = /^k:([a-z-]+):(.+)$/.exec(name) as unknown as [string, string, string];
  // `!important` keeps the rank that the replaced inline style had.
  return `.${name.replace(/[^\w-]/g, '\\$&')}{${property}:${value.replace(/_/g, ' ')}!important}`;
};

/** Replaces every `style` attribute in KaTeX's output by classes. */
export function stylesToClasses(html: string): string {
  return html.replace(styledTag, (_, tag: string, before: string, style: string, after: string) => {
    const names = style
      .split(';')
      .filter((part) => part.trim())
      .map(toClass)
      .join(' ');
    const rest = before + after;
    const attributes = classAttribute.test(rest)
      ? rest.replace(classAttribute, (_all, existing: string) => ` class="${existing} ${names}"`)
      : ` class="${names}"${rest}`;
    return `<${tag}${attributes}>`;
  });
}

/** The names of all such classes in any text: HTML, escaped island props, scripts. */
export function styleClassesIn(text: string): string[] {
  return text.match(className) ?? [];
}

/** One style sheet for a set of class names; the same set gives the same bytes. */
export function styleSheetFor(names: Iterable<string>): string {
  return [...new Set(names)].sort().map(toRule).join('\n') + '\n';
}
