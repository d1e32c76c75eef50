import type { SectionKind } from '../../model/section.js';
import type { ExtractionContext } from '../context.js';

/** Sections whose years lie in the past of the page: what is told there has happened. */
const HAPPENED: ReadonlySet<SectionKind> = new Set<SectionKind>(['publications', 'news', 'talks', 'awards', 'teaching', 'service']);
/** "2019"; not "12019", "2019th". */
const YEAR = /(?=[12])(?<![\p{L}\d])(?:19[6-9]|20[0-4])\d(?![\p{L}\d])/gu;

/**
 * The year up to which the page was kept, by the latest year of its publications, news, talks, awards and its foot;
 * undefined where it prints none. A stay that ends later has not ended for the page.
 */
export function pageYear({ page, sections }: ExtractionContext): number | undefined {
  let latest: number | undefined;
  const look = (text: string): void => {
    for (const match of text.matchAll(YEAR)) latest = Math.max(latest ?? 0, Number(match[0]));
  };
  for (const section of sections)
    if (HAPPENED.has(section.kind))
      for (const block of page.blocks.slice(section.first, section.end)) {
        look(block.text);
      }
  for (const block of page.blocks) if (block.region === 'footer') look(block.text);
  return latest;
}
