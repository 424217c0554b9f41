import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '@/api/client';
import type { Suggestion } from '@/api/shapes';
import { wordsOf } from './search';

const PAUSE_MS = 150;
const FRESH_MS = 60_000;

/**
 * What the shop suggests for what was typed, once there was a pause; undefined until it is known, and when it cannot be. Each
 * question is a query of its own: one that was overtaken is aborted, and its answer shows nowhere.
 */
export function useSuggestions(typed: string): Suggestion[] | undefined {
  const words = wordsOf(typed);
  const q = useSettled(words);
  const { data } = useQuery({
    queryKey: ['suggestions', q],
    enabled: q !== '' && words !== '',
    queryFn: ({ signal }) => ask((api) => api.GET('/api/search/suggestions', { params: { query: { q } }, signal })),
    retry: false,
    staleTime: FRESH_MS,
    // Until the next ones are there the ones before stay, so that the list does not flicker.
    placeholderData: (before) => before,
  });
  return words === '' || q === '' ? undefined : data?.items;
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), words === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
