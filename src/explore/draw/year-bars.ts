import { type Html, html } from '../html.js';

const BAR = 18;
const HEIGHT = 72;

/** Works per year as bars that lead to the works of the year. */
export function yearBars(years: readonly number[], hrefOf: (year: number) => string): Html | undefined {
  if (years.length === 0) return undefined;
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const first = Math.min(...counts.keys());
  const last = Math.min(Math.max(...counts.keys()), first + 80);
  const most = Math.max(...counts.values());
  const span = last - first + 1;
  const bars = Array.from({ length: span }, (_, i) => {
    const year = first + i;
    const count = counts.get(year) ?? 0;
    const height = Math.max(2, Math.round((count / most) * HEIGHT));
    const isNamed = span <= 12 || (last - year) % 5 === 0;
    const bar = html`<rect class="bar" x="${i * BAR * 2 + 4}" y="${HEIGHT + 14 - height}" width="${BAR * 2 - 8}" height="${height}" rx="3"/>`;
    const label = html`${isNamed && html`<text class="year" x="${i * BAR * 2 + BAR}" y="${HEIGHT + 30}">${year}</text>`}`;
    if (count === 0) return html`<rect class="none" x="${i * BAR * 2 + 4}" y="${HEIGHT + 12}" width="${BAR * 2 - 8}" height="2"/>${label}`;
    return html`<a href="${hrefOf(year)}" data-year="${year}"><title>${year}: ${count} ${count === 1 ? 'work' : 'works'}</title><rect class="hit" x="${i * BAR * 2}" y="0" width="${BAR * 2}" height="${HEIGHT + 36}"/>${bar}<text class="count" x="${i * BAR * 2 + BAR}" y="${HEIGHT + 9 - height}">${count}</text>${label}</a>`;
  });
  const width = span * BAR * 2;
  return html`<svg class="years" viewBox="0 0 ${width} ${HEIGHT + 36}" width="${width}" height="${HEIGHT + 36}" role="group" aria-label="Works per year">${bars}</svg>`;
}
