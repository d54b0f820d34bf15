// @ts-check

/**
 * Reads the `_headers` file of static hosts: a path pattern per block (`*` stands for anything), then indented `Name: value` lines.
 * @param {string} text
 * @returns {(pathname: string) => [name: string, value: string][]} the headers of a path, blocks in their order
 */
export function hostHeaders(text) {
  /** @type {{ matches: RegExp, headers: [string, string][] }[]} */
  const blocks = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name) blocks.at(-1)?.headers.push([name, value]);
    else blocks.push({ matches: toRegExp(line.trim()), headers: [] });
  }
  return (pathname) => blocks.filter(({ matches }) => matches.test(pathname)).flatMap(({ headers }) => headers);
}

/** @param {string} pattern */
function toRegExp(pattern) {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`);
}
