import type { Element } from './tree.js';

/** Class names of icon fonts: `fa-github`, `ai-google-scholar`, `bi-envelope`, `icon-orcid`; not `fa-2x`, `fa-fw`. */
const ICON_CLASS = /^(?:fa|ai|bi|icon|iconfont|ion|mdi|ti|uil|ri|academicons?|fontawesome|simple-icons|devicon|socicon|jp)-[a-z]/;
/** Classes of icon fonts that say how, not what. */
const ICON_LOOKS: ReadonlySet<string> = new Set(
  'fa-fw fa-lg fa-xs fa-sm fa-spin fa-stack fa-inverse fa-border fa-li fa-pull-left fa-pull-right fa-solid fa-regular fa-brands fa-light ai-fw ai-lg'.split(
    ' ',
  ),
);

/** What an icon or image shows, as its attributes tell; undefined for any other element. */
export function iconLabelOf(element: Element): string | undefined {
  const { name, attribs } = element;
  if (name === 'img') return nonEmpty(attribs['alt']) ?? nonEmpty(attribs['title']) ?? fileNameOf(attribs['src']);
  if (name !== 'i' && name !== 'span' && name !== 'svg' && name !== 'iconify-icon' && name !== 'ion-icon') return undefined;
  const icon = (attribs['class'] ?? '').split(/\s+/).find((word) => ICON_CLASS.test(word) && !ICON_LOOKS.has(word));
  if (icon === undefined) return nonEmpty(attribs['data-icon']) ?? (name === 'ion-icon' ? nonEmpty(attribs['name']) : undefined);
  return nonEmpty(attribs['title']) ?? nonEmpty(attribs['aria-label']) ?? icon;
}

function nonEmpty(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed ? trimmed : undefined;
}

/** `icons/github.svg` is "github.svg"; undefined for data in the URL itself. */
function fileNameOf(source: string | undefined): string | undefined {
  if (source === undefined || source.startsWith('data:')) return undefined;
  return nonEmpty(source.split(/[?#]/, 1)[0]?.split('/').at(-1));
}
