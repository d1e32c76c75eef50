import { GRADES_OF_STAFF } from '../../lexicon/award-words.js';
import type { Span } from '../../model/span.js';
import { fold } from '../../text/fold.js';

/** "Honorary Member of the Example Academy", "Senior Member of IEEE", "Life Fellow of the ABC". */
const GRADE_OF =
  /\b(?:Honorary|Senior|Corresponding|Foreign|Distinguished|Life|honorary|senior|corresponding|foreign|distinguished|life) (?:[Mm]ember|[Ff]ellow) (?:of|in) (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:(?:of|for|the|and|de|des|der|du) )?\p{Lu}[\p{L}'’-]*){0,8}/gu;
/** "IEEE Senior Member", "ABC Distinguished Member", "ABC Fellow"; not "PhD Fellow". */
const SOCIETY_GRADE =
  /(?<![\p{L}-])\p{Lu}{3,8}(?:\/\p{Lu}{3,8})? (?:(?:Senior|Distinguished|Life) (?:Member|Fellow)|Distinguished (?:Engineer|Scientist)|Fellow)(?![\p{L}-]| (?:at|in|with|Program))/gu;
const STAFF: ReadonlySet<string> = new Set(GRADES_OF_STAFF);
/** The word of each grade: few texts have one. */
const GRADE = /[Mm]ember|[Ff]ellow|Engineer|Scientist/;

/** The grades of membership that learned societies confer, as a text prints them; plain membership is none. */
export function membershipGrades(text: string): readonly (Span & { readonly name: string })[] {
  if (!GRADE.test(text)) return [];
  const found = [...text.matchAll(GRADE_OF), ...text.matchAll(SOCIETY_GRADE)].map((match) => ({
    name: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.filter(
    ({ name }) =>
      !fold(name)
        .split(' ')
        .some((word) => STAFF.has(word)),
  );
}

/** "Fellow of ABC, XYZ, and the NVU"; not "Fellow of ABC and of Norvik". */
const FELLOW_OF_SEVERAL =
  /\b[Ff]ellow of (?:both )?((?:the )?\p{Lu}{2,8}(?:(?:, and |, | and | & )(?:of )?(?:the )?\p{Lu}{2,8}(?![\p{L}\p{N}-]| \p{Lu}))+)/gu;
const BETWEEN_SOCIETIES = /(?:, and |, | and | & )(?:of )?/u;

/** The fellowships of several societies that one phrase tells: "Fellow of ABC", "Fellow of XYZ", "Fellow of the NVU". */
export const severalFellowships = (text: string): readonly (Span & { readonly name: string })[] =>
  GRADE.test(text)
    ? [...text.matchAll(FELLOW_OF_SEVERAL)].flatMap((match) =>
        (match[1] as string)
          .split(BETWEEN_SOCIETIES)
          .map((society) => ({ name: `Fellow of ${society}`, start: match.index, end: match.index + match[0].length })),
      )
    : [];
