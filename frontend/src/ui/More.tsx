import { button } from './button';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean };
  onMore: () => void;
  what: string;
}

export function More({ query, onMore, what }: Props) {
  if (!query.hasNextPage) return null;
  return (
    <div className="mt-10 text-center">
      {query.isFetchNextPageError && (
        <p role="alert" className="mb-3 text-sm text-bad">
          More {what} did not load.
        </p>
      )}
      <button type="button" className={button('secondary')} aria-disabled={query.isFetchingNextPage} onClick={onMore}>
        {query.isFetchingNextPage ? 'Loading …' : `Show more ${what}`}
      </button>
    </div>
  );
}
