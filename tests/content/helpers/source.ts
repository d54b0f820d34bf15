/** A source file without its comments; an address such as `https://…` is no comment. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(?<!:)\/\/.*$/gm, '');
}
