import { policy } from './csp.ts';

/** A `_headers` file as Netlify and Cloudflare Pages read it. `hashes` are those of all pages together. */
export function headersFile(base: string, hashes: readonly string[]): string {
  return `${base}*
  Content-Security-Policy: ${policy(hashes)}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
${base}_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
