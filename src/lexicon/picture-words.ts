/** Alternative texts by which dumps of pages print a picture, in lower case. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set([
  'alt',
  'alt text',
  'avatar',
  'foto',
  'icon',
  'image',
  'img',
  'logo',
  'photo',
  'photograph',
  'pic',
  'picture',
  'placeholder',
  'portrait',
  'prof_pic',
  'profile photo',
  'profile picture',
  'project image',
  'teaser',
  'teaser image',
  'thumbnail',
  'user image',
  '头像',
  '照片',
  '顔写真',
]);

/** What browsers without video print in its place: beginnings, in lower case. */
export const PICTURE_PHRASES: readonly string[] = [
  'your browser does not support',
  'video placeholder',
  'image of ',
  'picture of ',
  'photo of ',
];

/** Words before the name of the person shown, in the alternative text of a picture. */
export const PICTURE_OPENINGS: readonly string[] = [
  'bild von',
  'foto de',
  'foto di',
  'foto van',
  'foto von',
  'headshot of',
  'image of',
  'imagen de',
  'photo de',
  'photo of',
  'photograph of',
  'picture of',
  'portrait de',
  'portrait of',
  'profile photo of',
  'profile picture of',
  'retrato de',
  'ritratto di',
];
