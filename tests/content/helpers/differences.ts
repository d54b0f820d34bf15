import type { Section } from './skeleton.ts';

/** What keeps two languages of one text from being the same chapter, as sentences; empty if nothing does. */
export function skeletonDifferences(ko: readonly Section[], en: readonly Section[]): string[] {
  const headings = sequenceDifference(
    ko.map(({ heading }) => heading),
    en.map(({ heading }) => heading),
  );
  if (headings) return [`headings: ${headings}`];
  return ko.flatMap((section, index) => sectionDifferences(section, en[index]));
}

function sectionDifferences(ko: Section, en: Section): string[] {
  const found = {
    components: sequenceDifference(ko.blocks, en.blocks),
    'display formulas': sequenceDifference(ko.formulas, en.formulas),
    'numbers and references': sequenceDifference(ko.numbers.toSorted(), en.numbers.toSorted()),
    'terms and formulas': sequenceDifference(unique(ko.mentions), unique(en.mentions)),
  };
  return Object.entries(found).flatMap(([what, difference]) =>
    difference ? [`${ko.heading}, ${what}: ${difference}`] : [],
  );
}

function unique(entries: readonly string[]): string[] {
  return [...new Set(entries)].sort();
}

/** The first place where two lists part, or `undefined`. */
function sequenceDifference(ko: readonly string[], en: readonly string[]): string | undefined {
  const length = Math.max(ko.length, en.length);
  for (let i = 0; i < length; i++) {
    if (ko[i] !== en[i]) return `ko has ${ko[i] ?? 'nothing more'}, en has ${en[i] ?? 'nothing more'}`;
  }
  return undefined;
}
