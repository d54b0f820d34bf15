import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import script from '#sandbox/frame/frame.ts?bundled';
import { runnerPage } from '#sandbox/frame/runner-page.ts';

/** The page that the sandbox for a reader's code is framed from. */
export const GET: APIRoute = () => {
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return new Response(runnerPage(script, hash), { headers: { 'Content-Type': 'text/html;charset=utf-8' } });
};
