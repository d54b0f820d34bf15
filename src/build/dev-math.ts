import type { MiddlewareHandler } from 'astro';
import { styleClassesIn, styleSheetFor } from '#notation/style-classes.ts';

/** `astro dev` only: puts the rules of a page's formulas into its head, which a build does with a file. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  const sheet = `<style>${styleSheetFor(styleClassesIn(html))}</style>`;
  return new Response(
    html.replace('</head>', () => `${sheet}</head>`),
    response,
  );
};
