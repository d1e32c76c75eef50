/** Filters a list of works by what is typed and by the year of a bar; both stand in the address, so that the view can be shared. */
const MARKS = /\p{M}+/gu;
const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(MARKS, '');

function start(root: HTMLElement): void {
  const items = [...root.querySelectorAll<HTMLElement>('.works > li')];
  const texts = items.map((item) => fold(item.textContent ?? ''));
  const input = root.querySelector<HTMLInputElement>('.filter input');
  const told = root.querySelector('output');
  const bars = [...root.querySelectorAll<SVGAElement>('a[data-year]')];

  const show = (): void => {
    const parameters = new URLSearchParams(window.location.search);
    const year = parameters.get('year');
    const typed = parameters.get('filter') ?? '';
    if (input && input.value !== typed && document.activeElement !== input) input.value = typed;
    const words = fold(typed).split(/\s+/);
    let count = 0;
    for (const [i, item] of items.entries()) {
      const isShown = (year === null || item.dataset['year'] === year) && words.every((word) => texts[i]?.includes(word));
      item.hidden = !isShown;
      if (isShown) count++;
    }
    for (const bar of bars) bar.classList.toggle('chosen', bar.dataset['year'] === year);
    if (told) told.textContent = year === null && typed === '' ? '' : `${count} of ${items.length}${year === null ? '' : ` in ${year}`}`;
  };

  const set = (name: string, value: string | null, isStep: boolean): void => {
    const url = new URL(window.location.href);
    if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    window.history[isStep ? 'pushState' : 'replaceState'](null, '', url);
    show();
  };

  input?.closest<HTMLElement>('.filter')?.removeAttribute('hidden');
  input?.addEventListener('input', () => set('filter', input.value, false));
  for (const bar of bars) {
    bar.addEventListener('click', (event) => {
      event.preventDefault();
      const year = bar.dataset['year'] ?? null;
      set('year', new URLSearchParams(window.location.search).get('year') === year ? null : year, true);
    });
  }
  window.addEventListener('popstate', show);
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-filter]')) start(root);
