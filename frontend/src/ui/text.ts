/** The API counts characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text.trim().normalize('NFC')].length;

export const tooLong = (by: number): string => `That is ${by} ${by === 1 ? 'character' : 'characters'} too long.`;
