import { foldedCharacter, folded } from './fold';

export interface Part {
  text: string;
  marked: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Written without spaces: a word may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The longest ending by which two forms of a word differ, and the shortest stem that they share. */
const ENDING = 3;
const STEM = 3;

/**
 * A text in parts, of which some match words that were searched for, without regard to case and accents. The shop finds by the
 * stems of its language, which nobody knows here: words that differ in a short ending count as forms of the same.
 */
export function marked(text: string, searched: string): Part[] {
  const wanted = [...new Set(folded(searched).match(WORD) ?? [])];
  const parts: Part[] = [];
  let end = 0;
  for (const [from, to] of hits(text, wanted)) {
    if (from > end) parts.push({ text: text.slice(end, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** Where in the text, in order and apart. */
function hits(text: string, wanted: string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(WORD)) {
    for (const [from, to] of UNSPACED.test(match[0]) ? inside(match[0], wanted) : atStart(match[0], wanted)) {
      found.push([match.index + from, match.index + to]);
    }
  }
  return found;
}

/** Only the last word, which may be unfinished, matches as a beginning however short it is. */
function atStart(word: string, wanted: string[]): [number, number][] {
  const plain = folded(word);
  const begun = wanted.filter((each) => plain === each || (plain.startsWith(each) && (each.length >= STEM || each === wanted.at(-1))));
  const longest = Math.max(0, ...begun.map(({ length }) => length));
  if (longest > 0) return [[0, lengthOf(word, longest)]];
  return wanted.some((each) => sameStem(plain, each)) ? [[0, word.length]] : [];
}

function inside(run: string, wanted: string[]): [number, number][] {
  const characters = [...run];
  const plain = characters.map(foldedCharacter);
  const found: [number, number][] = [];
  let unit = 0;
  for (let place = 0; place < characters.length; place++) {
    const rest = plain.slice(place).join('');
    const longest = Math.max(0, ...wanted.filter((each) => rest.startsWith(each)).map(({ length }) => length));
    const length = longest > 0 ? lengthOf(characters.slice(place).join(''), longest) : 0;
    const last = found.at(-1);
    if (length > 0 && last && last[1] >= unit) last[1] = Math.max(last[1], unit + length);
    else if (length > 0) found.push([unit, unit + length]);
    unit += characters[place]?.length ?? 0;
  }
  return found;
}

/** How long the beginning of a text is that so many folded letters stand for, with the marks that belong to its last one. */
function lengthOf(text: string, letters: number): number {
  let length = 0;
  let plain = 0;
  for (const character of text) {
    const more = foldedCharacter(character).length;
    if (plain >= letters && more > 0) break;
    plain += more;
    length += character.length;
  }
  return length;
}

function sameStem(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const shorter = Math.min(one.length, other.length);
  // A short word is wholly in the other; a longer one may lose a letter of its own: berry, berries.
  return shared >= STEM && shared >= shorter - (shorter > 4 ? 1 : 0) && Math.max(one.length, other.length) - shared <= ENDING;
}
