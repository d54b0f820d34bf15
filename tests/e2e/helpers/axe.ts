import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page, one line a rule; of all rules, or of those alone that ask for colours. What it does not complain about is
 * not put together: on a page of formulas that takes longer than the search. `within` leaves out what does not lie in such an element.
 */
export async function axeFaults(page: Page, rules: 'all' | 'colours' = 'all', within = 'html'): Promise<string[]> {
  const runOnly =
    rules === 'all'
      ? { type: 'tag' as const, values: tags }
      : { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
  const axe = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
