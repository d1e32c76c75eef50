import type { EvidenceSet } from '../data/evidence.js';
import type { GraphView } from '../data/graph-view.js';
import type { Html } from '../html.js';
import type { Links } from '../links.js';

/** What a page is made from. */
export interface PageContext {
  readonly view: GraphView;
  readonly links: Links;
  readonly evidence: EvidenceSet;
}

/** A page before it has its frame. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Names of client modules beside the search box. */
  readonly scripts?: readonly string[];
  /** JSON-LD of the thing that the page is about. */
  readonly data?: object;
  /** Other forms of the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
  readonly status?: number;
  /** The menu's entry that is shown as the current one. */
  readonly current?: string;
  /** The query typed into the search box. */
  readonly query?: string;
  readonly description?: string;
}
