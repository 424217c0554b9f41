import { describe, expect, it } from 'vitest';
import { wipeDevice } from '@/session/traces';
import { forgetSearch, forgetSearches, recentSearches, rememberSearch } from './recent';

describe('recent searches', () => {
  it('are the last eight, latest first, each once', () => {
    for (const words of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', '  TWO ', 'Thrée', '']) rememberSearch(words);

    expect(recentSearches()).toEqual(['Thrée', 'TWO', 'nine', 'eight', 'seven', 'six', 'five', 'four']);
  });

  it('are forgotten one by one, or all', () => {
    ['mug', 'teapot', 'tray'].forEach((words) => rememberSearch(words));

    expect(forgetSearch('teapot')).toEqual(['tray', 'mug']);
    expect(forgetSearches()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('go with the person who signs out', () => {
    rememberSearch('a present for Carol');

    wipeDevice();

    expect(recentSearches()).toEqual([]);
  });

  it.each(['{', '{}', '[1, null, ""]', 'null'])('are none where %s was kept', (kept) => {
    localStorage.setItem('souk.searches', kept);

    expect(recentSearches()).toEqual([]);
  });
});
