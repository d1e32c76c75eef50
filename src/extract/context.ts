import type { Page } from '../model/page.js';
import type { Owner } from '../model/page-facts.js';
import type { Section } from '../model/section.js';

/** What every extractor reads: the page, its sections, and the owner, who is found first. */
export interface ExtractionContext {
  readonly page: Page;
  readonly sections: readonly Section[];
  readonly owner: Owner | undefined;
}
