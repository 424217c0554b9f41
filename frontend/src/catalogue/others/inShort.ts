/** The beginning of a text in one line: whole words, at most so many characters, and a sign that there is more. */
export function inShort(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const begun = [...line].slice(0, most + 1);
  if (begun.length <= most) return line;
  return `${begun.join('').replace(/( [^ ]*|.)$/u, '')} …`;
}
