import { chapterFolder, type ChapterEntry } from '#content/book.ts';
import type { Locale, Localized } from '#i18n/locales.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { MarkdownHeading } from 'astro';

/** What the shell reads of a chapter's own data; the rest belongs to its text. */
export interface ChapterData {
  number: number;
  objectives: Localized<readonly string[]>;
}

export interface ChapterText {
  Content: AstroComponentFactory;
  getHeadings(): MarkdownHeading[];
  /** set by the Markdown plugins: ids of the works the text cites */
  frontmatter: { cited?: readonly string[] };
}

const data = import.meta.glob<{ chapter: ChapterData }>('/content/chapters/*/chapter.ts', { eager: true });
const texts = import.meta.glob<ChapterText>('/content/chapters/*/{ko,en}.mdx', { eager: true });

/** Data of a written chapter. Throws if it claims another number than its folder. */
export function chapterData(entry: ChapterEntry): ChapterData {
  const file = `/content/chapters/${chapterFolder(entry)}/chapter.ts`;
  const chapter = data[file]!.chapter;
  if (chapter.number !== entry.number) {
    throw new Error(`${file} says number ${chapter.number}, content/book.ts says ${entry.number}`);
  }
  return chapter;
}

export function chapterText(entry: ChapterEntry, locale: Locale): ChapterText {
  return texts[`/content/chapters/${chapterFolder(entry)}/${locale}.mdx`]!;
}
