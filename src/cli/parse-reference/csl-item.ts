import type { Reference } from '../../extract/reference/reference.js';
import type { WorkType } from '../../model/page-facts.js';

/** A reference as an item of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly author?: readonly ({ readonly family: string; readonly given: string } | { readonly literal: string })[];
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
}

const MEETING = /proceedings|proc\.|conference|symposium|workshop|congress|meeting/iu;

const CSL_TYPES: Readonly<Record<WorkType, string>> = {
  article: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  dataset: 'dataset',
  other: 'document',
  patent: 'patent',
  report: 'report',
  thesis: 'thesis',
};

/** Whether the venue is a meeting by its name. */
export const isMeeting = (venue: string | undefined): boolean => venue !== undefined && MEETING.test(venue);

/** The reference as CSL-JSON; the place in the input is its id, from 1. */
export function cslItem(reference: Reference, index: number): CslItem {
  const { authors, title, venue, year, volume, issue, pages, doi, type } = reference;
  return {
    id: String(index + 1),
    type:
      type === 'article' ? (isMeeting(venue) ? 'paper-conference' : venue === undefined ? 'article' : 'article-journal') : CSL_TYPES[type],
    ...(authors.length > 0 && {
      author: authors.map(({ family, given, literal }) => (given === '' ? { literal } : { family, given })),
    }),
    ...(title && { title }),
    ...(venue && { 'container-title': venue }),
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages }),
    ...(doi && { DOI: doi }),
  };
}
