/**
 * Collects what is decided about pairs of names, and gives it back as the file that it came from, edited. The browser
 * keeps the decisions until the file has them.
 */
import { keptChoices } from './kept-choices.js';
import { saveFile } from './save-file.js';

type Row = [verdict: string, ...cells: string[]];

/** What stands in the file for a pair that nobody has decided. */
const OPEN = '?';
/** Cells that say which pair it is; the reasons behind them may change from run to run. */
const NAMES_AND_PAGES = 4;
const SEPARATORS = /[\t\r\n]+/g;

function fileOf(head: string, rows: readonly Row[]): string {
  const lines = rows.map(([verdict, ...cells]) =>
    [verdict === 'open' ? OPEN : verdict, ...cells].map((cell) => cell.replace(SEPARATORS, ' ')).join('\t'),
  );
  return `${head}${lines.join('\n')}\n`;
}

/** The names and pages of a pair. */
const subjectOf = ([, ...cells]: Row): string => cells.slice(0, NAMES_AND_PAGES).join('\t');

/** The number of the row that a choice is about. */
const numberOf = (input: Element): number => Number(input.closest<HTMLElement>('[data-pair]')?.dataset['pair']);

function collect(form: HTMLFormElement): void {
  const { file = 'review.tsv', head = '', rows: text = '[]' } = form.dataset;
  const said = JSON.parse(text) as Row[];
  const kept = keptChoices(`vitagraph review ${file}`);
  const rows = said.map((row): Row => {
    const [verdict, ...cells] = row;
    return [kept.of(subjectOf(row), verdict) ?? verdict, ...cells];
  });
  const bar = form.querySelector<HTMLElement>('.decide-bar');
  const told = form.querySelector('output');

  const show = (): void => {
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      input.checked = rows[numberOf(input)]?.[0] === input.value;
      if (input.checked) input.closest('[data-pair]')?.classList.toggle('decided', input.value !== 'open');
    }
    if (told) told.textContent = `${rows.filter(([verdict]) => verdict !== 'open').length} of ${rows.length} decided`;
  };

  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const row = rows[numberOf(target)];
    const before = said[numberOf(target)];
    if (!row || !before) return;
    row[0] = target.value;
    kept.keep(subjectOf(row), before[0], target.value);
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form
    .querySelector('button')
    ?.addEventListener('click', () => saveFile(file, new Blob([fileOf(head, rows)], { type: 'text/tab-separated-values' })));
  bar?.removeAttribute('hidden');
  show();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.decide')) collect(form);
