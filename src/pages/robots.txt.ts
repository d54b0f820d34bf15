import type { APIRoute } from 'astro';
import { fileAt } from '#layouts/site.ts';

/** Everything may be read; the sitemap is where the build puts it. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(fileAt('sitemap-index.xml'), site).href}\n`);
