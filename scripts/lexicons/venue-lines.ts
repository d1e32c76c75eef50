import { hardVenueKey, lightVenueKey } from '../../src/lexicon/venue-key.js';

interface VenueRow {
  kind: string;
  dblp: string;
  acronyms: string[];
  names: string[];
  abbreviations: string[];
}

/** The fields of one line of comma-separated values with quoted fields. */
function csvFields(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)/g)].map((match) => (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
}

// MathSciNet's names of report series are their publishers: "Helsinki University of Technology".
const PUBLISHER =
  /\b(?:universit|institut|societ|academ|association|college|facult|department|school|cent(?:er|re)\b|laborator|politehnic)/i;
const SERIES_WORD =
  /\b(?:journal|transactions|annals|annales|annali|archiv|bulletin|proceedings|letters|review|reports?|acta|memoirs?|revista|revue|rivista|zeitschrift|mitteilungen|publications?|notes|lectures?|series|studies|contributions|communications|conference|transac\w*|mathematics|\w+ica|quarterly|magazine|sciences?|news|record|communications|doklady|izvestiy?a|trudy|vestnik|yearbook|research|history|jahrb\w+|sitzungsber\w+)\b/i;

// "Journal of Something (JS)"
const FINAL_ACRONYM = /\s*\([A-Z][a-z]*[A-Z][A-Za-z&-]*\)$/;

const clean = (text: string): string =>
  text
    .replace(/[\t|\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function add(list: string[], value: string): void {
  const cleaned = clean(value);
  if (cleaned !== '' && !list.includes(cleaned)) list.push(cleaned);
}

function line({ kind, dblp, acronyms, names, abbreviations }: VenueRow): string {
  return [kind, dblp, acronyms.join('|'), names.join('|'), abbreviations.join('|')].join('\t');
}

/** A row a venue: those of the two computer science lists first, then all other journals, each part sorted. */
export function venueLines(venues: string, journals: string, handMade: string): readonly string[] {
  const rows: VenueRow[] = [];
  const byName = new Map<string, VenueRow>();
  const insert = (row: VenueRow): void => {
    rows.push(row);
    for (const name of row.names) {
      for (const key of [lightVenueKey(name), hardVenueKey(name)]) if (key && !byName.has(key)) byName.set(key, row);
    }
  };
  for (const text of venues.trim().split('\n')) {
    const venue = JSON.parse(text) as VenueRow;
    insert({ ...venue, acronyms: venue.acronyms.map(clean), names: venue.names.map(clean), abbreviations: [] });
  }
  const acronymsKnown = new Set(rows.flatMap(({ acronyms }) => acronyms));
  for (const text of handMade.trimEnd().split('\n').slice(1)) {
    const [kind = '', acronymList = '', nameList = ''] = text.split('\t');
    const acronyms = acronymList.split('|').filter(Boolean);
    const names = nameList.split('|').filter(Boolean);
    const known = names.map((name) => byName.get(lightVenueKey(name))).find((row) => row !== undefined);
    if (known) {
      for (const acronym of acronyms) add(known.acronyms, acronym);
      for (const name of names) add(known.names, name);
    } else if (names.length > 0 || !acronyms.some((acronym) => acronymsKnown.has(acronym))) {
      insert({ kind, dblp: '', acronyms, names, abbreviations: [] });
    }
  }
  const computing = rows.length;
  for (const text of journals.split('\n')) {
    const [printed = '', abbreviation = ''] = csvFields(text);
    const name = printed.replace(FINAL_ACRONYM, '');
    if (name.length < 3 || !/\p{L}{2}/u.test(name)) continue;
    if (PUBLISHER.test(name) && !SERIES_WORD.test(name)) continue;
    const known = byName.get(lightVenueKey(name));
    const row = known ?? { kind: 'journal', dblp: '', acronyms: [], names: [clean(name)], abbreviations: [] };
    if (!known) insert(row);
    if (lightVenueKey(abbreviation) !== lightVenueKey(name)) add(row.abbreviations, abbreviation);
  }
  const sorted = (part: readonly VenueRow[]): readonly string[] => part.map(line).sort();
  return [...sorted(rows.slice(0, computing)), ...sorted(rows.slice(computing))];
}
