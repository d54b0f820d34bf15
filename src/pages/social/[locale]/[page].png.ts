import type { APIRoute } from 'astro';
import { book, chapters } from '#content/book.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { ui } from '#i18n/ui.ts';
import { isWritten, socialPage } from '#layouts/site.ts';
import { socialImage, type SocialCard } from '#layouts/social-image.ts';

/** One picture a chapter and language, and one for all other pages. */
export function getStaticPaths(): { params: { locale: Locale; page: string }; props: SocialCard }[] {
  return locales.flatMap((locale) => [
    {
      params: { locale, page: socialPage() },
      props: { above: '', title: book.title[locale], below: book.subtitle[locale] },
    },
    ...chapters.filter(isWritten).map((entry) => ({
      params: { locale, page: socialPage(entry.slug) },
      props: {
        above: `${book.title[locale]} · ${ui(locale).chapter(entry.number)}`,
        title: entry.title[locale],
        below: entry.question[locale],
      },
    })),
  ]);
}

export const GET: APIRoute<SocialCard> = async ({ props }) =>
  new Response(Buffer.from(await socialImage(props)), { headers: { 'Content-Type': 'image/png' } });
