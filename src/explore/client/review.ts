/** Collects what is decided about pairs of names, and gives it back as the file that it came from, edited. */
import { saveFile } from './save-file.js';

type Row = [verdict: string, ...cells: string[]];

/** What stands in the file for a pair that nobody has decided. */
const OPEN = '?';
const SEPARATORS = /[\t\r\n]+/g;

function fileOf(head: string, rows: readonly Row[]): string {
  const lines = rows.map(([verdict, ...cells]) =>
    [verdict === 'open' ? OPEN : verdict, ...cells].map((cell) => cell.replace(SEPARATORS, ' ')).join('\t'),
  );
  return `${head}${lines.join('\n')}\n`;
}

function collect(form: HTMLFormElement): void {
  const { file = 'review.tsv', head = '', rows: text = '[]' } = form.dataset;
  const rows = JSON.parse(text) as Row[];
  const bar = form.querySelector<HTMLElement>('.decide-bar');
  const told = form.querySelector('output');

  const show = (): void => {
    // A browser that comes back to the page has kept what was chosen.
    for (const chosen of form.querySelectorAll<HTMLInputElement>('input:checked')) {
      const item = chosen.closest<HTMLElement>('[data-pair]');
      const row = rows[Number(item?.dataset['pair'])];
      if (row) row[0] = chosen.value;
      item?.classList.toggle('decided', chosen.value !== 'open');
    }
    if (told) told.textContent = `${rows.filter(([verdict]) => verdict !== 'open').length} of ${rows.length} decided`;
  };

  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form
    .querySelector('button')
    ?.addEventListener('click', () => saveFile(file, new Blob([fileOf(head, rows)], { type: 'text/tab-separated-values' })));
  bar?.removeAttribute('hidden');
  show();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.decide')) collect(form);
