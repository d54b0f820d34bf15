import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { works } from '#content/bibliography/works.ts';
import { chapters } from '#content/book.ts';
import { terms } from '#content/glossary/terms.ts';
import { defaultLocale, localeInfo, locales } from '#i18n/locales.ts';
import { bookBuild } from './src/build/integration.ts';
import { bookPlugins } from './src/markdown/index.ts';

const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  compressHTML: false,
  build: { inlineStylesheets: 'never', format: 'directory' },
  i18n: {
    locales: [...locales],
    defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    svelte(),
    mdx(),
    sitemap({
      i18n: {
        defaultLocale,
        locales: Object.fromEntries(locales.map((locale) => [locale, localeInfo[locale].htmlLang])),
      },
    }),
    bookBuild(),
  ],
  markdown: {
    processor: unified({
      remarkPlugins: bookPlugins({ base, chapters, terms, works }),
    }),
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
