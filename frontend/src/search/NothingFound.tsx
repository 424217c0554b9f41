import Link from 'next/link';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { addressOf, isFiltered, unfiltered, type Search } from './search';

/** In the place of products where there are none; with words, the page itself says what may help. */
export function NothingFound({ search }: { search: Search }) {
  if (isFiltered(search)) {
    return (
      <Notice title="Nothing passes these filters" text="There may be something if you remove one of them.">
        <Link href={addressOf(unfiltered(search))} prefetch={false} className={button('secondary')}>
          Remove all filters
        </Link>
      </Notice>
    );
  }
  if (search.words) return null;
  return (
    <Notice title="Nothing here yet" text="No maker has listed anything here so far.">
      <Link href="/" className={button('secondary')}>
        See everything
      </Link>
    </Notice>
  );
}
