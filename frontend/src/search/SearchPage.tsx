'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { PageHead } from '@/ui/PageHead';
import { isolated } from '@/ui/text';
import { Written } from '@/ui/Written';
import { showSearched } from './box';
import { Found } from './Found';
import { Marked } from './Marked';
import { NoMatches } from './NoMatches';
import { rememberSearch } from './recent';
import { isFiltered, searchOf } from './search';
import { useSearch } from './useSearch';

export function SearchPage() {
  const search = searchOf('/search/', useSearchParams());
  const query = useSearch(search);
  const { words } = search;
  const corrected = query.data?.pages[0]?.corrected ?? null;
  const none = query.isSuccess && query.data.pages[0]?.total === 0;

  useEffect(() => {
    showSearched(words);
    rememberSearch(words);
    return () => showSearched('');
  }, [words]);

  return (
    <>
      {words ? (
        <>
          <PageHead title={`Results for “${isolated(words)}”`} />
          <meta name="robots" content="noindex" />
        </>
      ) : (
        <PageHead title="Search" path="/search/" />
      )}
      <h1 className="text-3xl font-semibold wrap-anywhere sm:text-4xl">
        {words ? (
          <>
            {none && !isFiltered(search) ? 'No matches for' : 'Results for'} “<Written>{corrected ?? words}</Written>”
          </>
        ) : (
          'All products'
        )}
      </h1>
      {corrected !== null && (
        <p className="mt-3 text-soft" role="status">
          No matches for “<Written>{words}</Written>”. Showing results for “<Written className="font-medium text-ink">{corrected}</Written>”.
        </p>
      )}
      <div className="mt-7">
        <Found
          search={search}
          query={query}
          titleOf={words ? (title) => <Marked text={title} words={corrected ?? words} /> : undefined}
        />
      </div>
      {none && words && !isFiltered(search) && <NoMatches words={words} />}
    </>
  );
}
