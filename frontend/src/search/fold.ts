/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ' };

/** Accents, and the points of Hebrew and Arabic. The vowel signs of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/** How a character is compared: without case and accents. */
export const foldedCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðłıþς]/g, (letter) => PLAIN[letter] ?? letter)
    // What lower case has brought: İ becomes an i and a dot.
    .replaceAll(MARKS, '');

export const folded = (text: string): string => [...text].map(foldedCharacter).join('');
