import { attributeOf, type Element, type Page } from './page.ts';

export interface LinkOptions {
  /** The site's origin and the path it is served under. */
  site: string;
  base: string;
  /** All built files. */
  files: readonly string[];
}

/** Broken links and anchors between the built pages, and files taken from other hosts: each as one sentence. */
export function linkFaults(pages: readonly Page[], options: LinkOptions): string[] {
  const files = new Set(options.files);
  const anchors = new Map(pages.map((page) => [page.file, idsOf(page)]));
  return pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = attributeOf(element, element.tagName === 'a' || element.tagName === 'link' ? 'href' : 'src');
      const fault =
        href === undefined ? undefined : faultOf(href, element, page, { ...options, anchors, known: files });
      return fault ? [`${page.file}: ${fault}`] : [];
    }),
  );
}

interface Site extends LinkOptions {
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  known: ReadonlySet<string>;
}

function faultOf(href: string, element: Element, page: Page, site: Site): string | undefined {
  const root = new URL(site.base, site.site);
  const url = URL.parse(href, new URL(page.file.replace(/index\.html$/, ''), root));
  if (!url) return `href "${href}" is no address`;
  if (url.origin !== root.origin) {
    const isLink = element.tagName === 'a' || attributeOf(element, 'rel') === 'license';
    return isLink ? undefined : `<${element.tagName}> loads from another host: ${href}`;
  }
  if (!url.pathname.startsWith(site.base)) return `href "${href}" leaves the base path ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.known.has(target)) return `href "${href}" leads to no page or file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const missing = anchor !== '' && target.endsWith('.html') && !site.anchors.get(target)?.has(anchor);
  return missing ? `href "${href}": the page has no id “${anchor}”` : undefined;
}

function idsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
}
