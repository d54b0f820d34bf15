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

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it. All blocks that match a path hold together, and so do two policies: each path
 * gets one at most, the pages theirs and the runner page, framed by them, its own.
 */
export function headersFile({ base, pages, hashes, runnerPolicy }: HeaderOptions): string {
  const pagePolicy = `${policy(hashes)}; frame-ancestors 'none'`;
  const policies = pagePaths(pages).map((path) => [path, pagePolicy]);
  if (runnerPolicy) policies.push(['sandbox/*', `${runnerPolicy}; frame-ancestors 'self'; sandbox allow-scripts`]);
  return `${base}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
${policies.map(([path, text]) => `${base}${path}\n  Content-Security-Policy: ${text}\n`).join('')}${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

/** Patterns that match every page and nothing else that is a document: a folder of the root as a whole, files of the root by their names. */
function pagePaths(pages: readonly string[]): string[] {
  const paths = pages.map((file) => (file.includes('/') ? file.replace(/\/.*/, '/*') : file));
  return [...new Set(paths.flatMap((path) => (path === 'index.html' ? ['', path] : [path])))].sort();
}
