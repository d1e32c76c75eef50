const BRACKETED = /^\[[^\]]*\]$/;

/** Whether all of a text stands in square brackets, as a text browser prints the words of a picture: "[photo]"; not "[pdf] [code]". */
export const isBracketed = (text: string): boolean => BRACKETED.test(text);
