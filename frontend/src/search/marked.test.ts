import { describe, expect, it } from 'vitest';
import { folded } from './fold';
import { marked } from './marked';

/** The text with its marked parts in brackets. */
const shown = (text: string, words: string) =>
  marked(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('words that were searched for', () => {
  it.each([
    ['Speckled stoneware teapot, 900 ml', 'TEAPOT speckled', '[Speckled] stoneware [teapot], 900 ml'],
    ['Crème brûlée dish', 'creme brulee', '[Crème] [brûlée] dish'],
    ['Cre\u0300me dish', 'creme', '[Cre\u0300me] dish'],
    ['Straße und Øre', 'strasse ore', '[Straße] und [Øre]'],
    ['Чайник с ёлкой', 'чайник елкой', '[Чайник] с [ёлкой]'],
    ['Κούπα για ΚΑΦΈΣ', 'κουπα καφες', '[Κούπα] για [ΚΑΦΈΣ]'],
    ['קוּמקום גדול', 'קומקום', '[קוּמקום] גדול'],
    ['إبريق شَاي', 'شاي', 'إبريق [شَاي]'],
    ['手作り茶碗と湯のみ茶碗', '茶碗', '手作り[茶碗]と湯のみ[茶碗]'],
    ['चाय की केतली', 'केतली', 'चाय की [केतली]'],
    ['รวมกาน้ำชา', 'กาน้ำชา', 'รวม[กาน้ำชา]'],
  ])('in %s for %s are marked: %s', (text, words, marks) => {
    expect(shown(text, words)).toBe(marks);
  });

  it('may be unfinished', () => {
    expect(shown('Teapot and tea tray', 'tea')).toBe('[Tea]pot and [tea] tray');
    expect(shown('Teapot with a tray', 't')).toBe('[T]eapot with a [t]ray');
  });

  it('may stand in another form', () => {
    expect(shown('Two mugs, one berry bowl, glasses', 'mug berries glass')).toBe('Two [mug]s, one [berry] bowl, [glass]es');
    expect(shown('A mug', 'mugs')).toBe('A [mug]');
  });

  it('leave others alone', () => {
    expect(shown('Cart for cats and a cup', 'cat')).toBe('Cart for [cat]s and a cup');
    expect(shown('Tall tin', 'a t mug')).toBe('Tall tin');
    expect(shown('Stoneware', 'ware')).toBe('Stoneware');
    expect(shown('Mug', '')).toBe('Mug');
    expect(shown('Mug (*)', '(* "')).toBe('Mug (*)');
  });

  it('never change the text', () => {
    const text = 'İstanbul ﬁne “Tee”—Ǆ 茶 👩🏽‍🍳 ﷺ';
    for (const words of ['istanbul', 'fine', 'tee', 'dž', '茶', '👩', 'صلى', 'i', 'f']) {
      expect(marked(text, words).map((part) => part.text).join('')).toBe(text);
    }
  });

  it('are compared without case and accents', () => {
    expect(folded('ÀÉÎÕÜ Łódź Þór')).toBe('aeiou lodz thor');
  });
});
