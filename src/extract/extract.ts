import type { Page } from '../model/page.js';
import { PAGE_FACTS_VERSION, type PageFacts } from '../model/page-facts.js';
import type { Section } from '../model/section.js';
import { extractAwards } from './award/extract-awards.js';
import { extractCareer } from './career/extract-career.js';
import { extractEmails } from './contact/extract-emails.js';
import { extractProfiles } from './contact/extract-profiles.js';
import type { ExtractionContext } from './context.js';
import { extractInterests } from './interest/extract-interests.js';
import { extractOwner } from './owner/extract-owner.js';
import { extractWorks } from './publication/extract-works.js';
import { extractTalks } from './talk/extract-talks.js';
import { extractCourses } from './teaching/extract-courses.js';

/** What the extractors find; the pipeline adds the page's own description. */
export type ExtractedFacts = Omit<PageFacts, 'page'>;

/** Reads all facts off one page. The owner comes first: the other extractors are anchored on the owner's names. */
export function extract(page: Page, sections: readonly Section[]): ExtractedFacts {
  const owner = extractOwner(page, sections);
  const context: ExtractionContext = { page, sections, owner };
  const { works, diagnostics } = extractWorks(context);
  const career = extractCareer(context);
  return {
    version: PAGE_FACTS_VERSION,
    ...(owner && { owner }),
    emails: extractEmails(context),
    profiles: extractProfiles(context),
    interests: extractInterests(context),
    ...career,
    works,
    awards: extractAwards(context),
    courses: extractCourses(context),
    talks: extractTalks(context),
    diagnostics: [...page.diagnostics, ...diagnostics],
  };
}
