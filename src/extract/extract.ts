import type { Page } from '../model/page.js';
import { type Owner, PAGE_FACTS_VERSION, type PageFacts, type Work } from '../model/page-facts.js';
import type { Section } from '../model/section.js';
import { extractAwards } from './award/extract-awards.js';
import { type CareerFacts, extractCareer } from './career/extract-career.js';
import { extractEmails } from './contact/extract-emails.js';
import { extractProfiles } from './contact/extract-profiles.js';
import type { ExtractionContext } from './context.js';
import { extractInterests } from './interest/extract-interests.js';
import { extractOwner, ownerByWorks } from './owner/extract-owner.js';
import { isHeadsPage, isLife, leaveOwnerOut, UNNAMED_OWNER } from './owner/unnamed-owner.js';
import { extractWorks } from './publication/extract-works.js';
import { extractTalks } from './talk/extract-talks.js';
import { extractCourses } from './teaching/extract-courses.js';

/** What the extractors find; the pipeline adds the page's own description. */
export type ExtractedFacts = Omit<PageFacts, 'page'>;

/** Reads all facts off one page. The owner comes first: the other extractors are anchored on the owner's names. */
export function extract(page: Page, sections: readonly Section[]): ExtractedFacts {
  const { owner: named, worksRead } = ownerOf(page, sections);
  const career = extractCareer({ page, sections, owner: named });
  const { works, diagnostics } = worksRead ?? extractWorks({ page, sections, owner: named });
  const owner = pageOwner(named, career, works);
  const context: ExtractionContext = { page, sections, owner };
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

/** The owner, where the page names nobody or a group too: it may be somebody's whom its facts imply. */
function pageOwner(named: Owner | undefined, career: CareerFacts, works: readonly Work[]): Owner | undefined {
  if (named) return isHeadsPage(named, career) ? UNNAMED_OWNER : named;
  return isLife(career) || leaveOwnerOut(works) ? UNNAMED_OWNER : undefined;
}

interface OwnerFound {
  readonly owner: Owner | undefined;
  /** The page's works, where they were read to find the owner and knowing the owner would not change them. */
  readonly worksRead?: ReturnType<typeof extractWorks>;
}

/** Of fewer works of a group one member may have written nearly all. */
const FEWEST_OF_GROUP = 8;

/** Who the page is about; where nothing else names a person, the author whom nearly all works share: of a group's works, its head. */
function ownerOf(page: Page, sections: readonly Section[]): OwnerFound {
  // A bibliography names many people and says of none that it is theirs.
  const owner = page.format === 'bibtex' ? undefined : extractOwner(page, sections);
  if (owner && owner.names.length > 0 && owner.kind === 'person') return { owner };
  const worksRead = extractWorks({ page, sections, owner });
  const mayTell = owner?.kind !== 'group' || worksRead.works.length >= FEWEST_OF_GROUP;
  const author = mayTell ? ownerByWorks(page, worksRead.works) : undefined;
  return author ? { owner: author } : { owner, worksRead };
}
