import type { GraphView } from './graph-view.js';

/** Somebody with the works that are shared. */
export interface Coauthor {
  readonly person: string;
  readonly works: readonly string[];
  /** Years of the first and the latest. */
  readonly from?: number;
  readonly to?: number;
}

/** "2019–2024", or the only year; empty where none is known. */
export function yearsText({ from, to }: Pick<Coauthor, 'from' | 'to'>): string {
  if (from === undefined || to === undefined) return '';
  return from === to ? String(from) : `${from}–${to}`;
}

/** All co-authors of a person, who shares most first. */
export function coauthorsOf(view: GraphView, person: string): readonly Coauthor[] {
  const shared = new Map<string, string[]>();
  for (const work of view.worksOf(person)) {
    for (const other of new Set(view.authors(work).map((author) => author.person))) {
      if (other === person) continue;
      const works = shared.get(other);
      if (works) works.push(work);
      else shared.set(other, [work]);
    }
  }
  const coauthors = [...shared].map(([other, works]): Coauthor => {
    const years = works.flatMap((work) => view.yearOf(work) ?? []);
    return { person: other, works, ...(years.length > 0 && { from: Math.min(...years), to: Math.max(...years) }) };
  });
  return coauthors.sort(
    (a, b) => b.works.length - a.works.length || (b.to ?? 0) - (a.to ?? 0) || (view.label(a.person) < view.label(b.person) ? -1 : 1),
  );
}

/** One link of a chain of co-authors. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  /** Works that both signed. */
  readonly works: readonly string[];
}

const isLarge = (view: GraphView, work: string): boolean => view.authors(work).length > 500;

function neighbours(view: GraphView, person: string): readonly string[] {
  const works = view.worksOf(person).filter((work) => !isLarge(view, work));
  return [...new Set(works.flatMap((work) => view.authors(work).map((author) => author.person)))];
}

/** The shortest chain of co-authors; undefined where there is none, empty from a person to the same. */
export function pathBetween(view: GraphView, start: string, end: string): readonly PathStep[] | undefined {
  const before = new Map<string, string>([[start, start]]);
  let frontier = [start];
  while (frontier.length > 0 && !before.has(end)) {
    const next: string[] = [];
    for (const person of frontier) {
      for (const other of neighbours(view, person)) {
        if (before.has(other)) continue;
        before.set(other, person);
        next.push(other);
      }
    }
    frontier = next;
  }
  if (!before.has(end)) return undefined;
  const steps: PathStep[] = [];
  for (let at = end; at !== start; at = before.get(at) as string) {
    const from = before.get(at) as string;
    const own = new Set(view.worksOf(at));
    const works = view.worksOf(from).filter((work) => own.has(work));
    steps.push({ from, to: at, works });
  }
  return steps.reverse();
}
