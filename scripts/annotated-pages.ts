/** Homepages whose publications have been annotated, as the training of the entry reader takes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A publication as annotated; null where the annotation leaves the field open. */
export interface GoldWork {
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly venue: readonly string[] | null;
}

/** A page's file and the publications that it lists. */
export interface AnnotatedPage {
  /** Path of the page. */
  readonly file: string;
  /** Pages of one person have one group, so that no fold is tested on a person whom it was trained on. */
  readonly group: string;
  readonly publications: readonly GoldWork[];
}

/** "012-okoro.html" -> "okoro"; other spellings of one site ("b012-okoro.github.io.md") are alike. */
const groupOf = (file: string): string =>
  (
    file
      .replace(/\.[a-z]+$/, '')
      .split('-')
      .slice(1)
      .join('-') || file
  ).toLowerCase();

/** Pages with one gold file each: `012-okoro.html` and `012.json`; pages that the reader must not learn from begin with "S". */
export function pagesWithGold(pages: string, goldFolder: string): AnnotatedPage[] {
  return readdirSync(pages)
    .filter((file) => !file.startsWith('S'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(goldFolder, `${file.split('-')[0]}.json`), 'utf8')) as { publications: GoldWork[] };
      return { file: join(pages, file), group: groupOf(file), publications: gold.publications };
    });
}

/** Pages of a folder whose annotations stand in one file, a page a line: `{"page":"b012-okoro.html","publications":[…]}`. */
export function pagesWithLines(pages: string, annotations: string): AnnotatedPage[] {
  const lines = readFileSync(annotations, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { page, publications } = JSON.parse(line) as { page: string; publications: GoldWork[] };
    return { file: join(pages, page), group: groupOf(page), publications };
  });
}
