import { startLanguageSwitch } from './language.ts';
import { startScrollers } from './scrollers.ts';
import { startSectionMark } from './sections.ts';
import { startThemeSwitch } from './theme.ts';

const headings = startSectionMark([...document.querySelectorAll<HTMLAnchorElement>('.section-link')]);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) startLanguageSwitch(link, headings);
for (const button of document.querySelectorAll<HTMLElement>('.theme')) startThemeSwitch(button);
startScrollers([...document.querySelectorAll<HTMLElement>('main :is(.katex-display, .table-scroll, .program)')]);
