/** The API counts characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text.trim().normalize('NFC')].length;

/** 1 review, 2 reviews. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Said beside a field for as long as something is typed into it. */
export const usedOf = (text: string, most: number): string => `${lengthOf(text)} of ${most} characters.`;

export const tooLong = (by: number): string => `That is ${counted(by, 'character')} too long.`;

/**
 * What somebody wrote, within a sentence of ours: neither turns the other around. Where there is markup, {@link Written} does it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
