import { lengthOf, tooLong } from '@/ui/text';

const MOST_NOTE = 500;

/** What is sent of what was typed for the buyer; tabs are pasted, and are not taken. */
export const noteOf = (typed: string): string => typed.replace(/\t/g, ' ').trim().normalize('NFC');

/** What is wrong with a note; null when nothing is. It may be empty. */
export function noteFault(typed: string): string | null {
  const over = lengthOf(typed) - MOST_NOTE;
  return over > 0 ? tooLong(over) : null;
}
