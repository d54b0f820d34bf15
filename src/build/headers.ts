import { policy } from './csp.ts';

export interface HeaderOptions {
  base: string;
  /** The pages, as files below the output folder. */
  pages: readonly string[];
  /** Of the inline scripts of all pages together. */
  hashes: readonly string[];
  /** The policy the sandbox's runner page carries, where there is one. */
  runnerPolicy?: string;
}

/** Headers that everything gets. */
const always: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
/** Files whose name changes with their content. */
const keptFolder = '_astro/';
const kept = 'public, max-age=31536000, immutable';
const runnerFolder = 'sandbox/';

const framedByNobody = (hashes: readonly string[]): string => `${policy(hashes)}; frame-ancestors 'none'`;
const framedByPages = (runnerPolicy: string): string =>
  `${runnerPolicy}; frame-ancestors 'self'; sandbox allow-scripts`;

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it. All blocks that match a path hold together, and so do two policies: each path
 * gets one at most, the pages theirs and the runner page, framed by them, its own.
 */
export function headersFile({ base, pages, hashes, runnerPolicy }: HeaderOptions): string {
  const policies = pagePaths(pages).map((path) => [path, framedByNobody(hashes)]);
  if (runnerPolicy) policies.push([`${runnerFolder}*`, framedByPages(runnerPolicy)]);
  return `${base}*
${always.map(([name, value]) => `  ${name}: ${value}\n`).join('')}${policies
    .map(([path, text]) => `${base}${path}\n  Content-Security-Policy: ${text}\n`)
    .join('')}${base}${keptFolder}*
  Cache-Control: ${kept}
`;
}

/**
 * The same headers for nginx, to be included in the `http` block: two maps that choose by the path. Each `add_header` of a block hides all
 * of the blocks around it, so what is to be added stands in one list, in comments, to be copied where the book is served.
 */
export function nginxHeaders({ base, hashes, runnerPolicy }: HeaderOptions): string {
  const map = (variable: string, rows: readonly (readonly [pattern: string, value: string])[]): string =>
    `map $uri $${variable} {\n${rows.map(([pattern, value]) => `  ${pattern} "${value}";\n`).join('')}}\n`;
  const below = (folder: string): string => `~^${literal(base + folder)}`;
  const runner: [string, string][] = runnerPolicy ? [[below(runnerFolder), framedByPages(runnerPolicy)]] : [];
  return `# Include this file in the http block of nginx, and put these lines where the book is served:
${[...always, ['Content-Security-Policy', '$book_policy'], ['Cache-Control', '$book_cache']]
  .map(([name, value]) => `#   add_header ${name} ${value!.startsWith('$') ? value : `"${value}"`} always;\n`)
  .join('')}
${map('book_policy', [...runner, ['default', framedByNobody(hashes)]])}
${map('book_cache', [
  [below(keptFolder), kept],
  ['default', 'no-cache'],
])}`;
}

/** Patterns that match every page and nothing else that is a document: a folder of the root as a whole, files of the root by their names. */
function pagePaths(pages: readonly string[]): string[] {
  const paths = pages.map((file) => (file.includes('/') ? file.replace(/\/.*/, '/*') : file));
  return [...new Set(paths.flatMap((path) => (path === 'index.html' ? ['', path] : [path])))].sort();
}

function literal(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
