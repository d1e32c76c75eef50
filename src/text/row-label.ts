/**
 * The cell that heads a row, with the tab behind it; its words are the first group.
 *
 * @example ROW_LABEL.exec('Awards\tRope Prize')?.[1] // 'Awards'; not of 'Awards\nRope Prize'
 */
export const ROW_LABEL: RegExp = /^([^\t\n]{3,40})\t/u;
