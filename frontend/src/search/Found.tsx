'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState, type ReactNode } from 'react';
import { pagesShown } from '@/catalogue/listing';
import { ProductCard } from '@/catalogue/ProductCard';
import { ProductGrid } from '@/catalogue/ProductGrid';
import { ProductGridSkeleton } from '@/catalogue/ProductGridSkeleton';
import { button } from '@/ui/button';
import { Choice } from '@/ui/Choice';
import { Failure } from '@/ui/Failure';
import { More } from '@/ui/More';
import { counted } from '@/ui/text';
import type { FilterSheetProps } from './FilterSheet';
import { FacetsSkeleton, LateActiveFilters, LateFacets, LateFilterSheet } from './LateFilters';
import { NothingFound } from './NothingFound';
import { addressOf, countFilters, isFiltered, sortsOf, type Search } from './search';
import type { SearchQuery } from './useSearch';

interface Props {
  search: Search;
  query: SearchQuery;
  titleOf?: ((title: string) => ReactNode) | undefined;
}

/** What was found, beside what it can be narrowed to. */
export function Found({ search, query, titleOf }: Props) {
  const router = useRouter();
  const total = useRef<HTMLParagraphElement>(null);
  const pages = query.data?.pages ?? [];
  const products = pages.flatMap((page) => page.items);
  const latest = pages.at(-1);
  // Once there were filters, what shows them stays: it leads the focus on when the last one goes.
  const [wereSome, setWereSome] = useState(false);
  const kept = wereSome || isFiltered(search);
  if (kept && !wereSome) setWereSome(true);
  // Without filters and without products there is nothing to narrow or to sort.
  const bare = latest?.total === 0 && !isFiltered(search);

  async function more() {
    const { data, isError } = await query.fetchNextPage();
    if (isError) return;
    const shown = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
    window.history.replaceState(null, '', addressOf({ ...search, pages: pagesShown(shown) }));
  }

  return (
    <div className={bare ? '' : 'lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-10 xl:grid-cols-[16rem_minmax(0,1fr)] xl:gap-14'}>
      {!bare && (
        <section aria-label="Filters" className="max-lg:hidden print:hidden">
          <h2 className="mb-5 text-lg font-semibold">Filters</h2>
          {latest ? <LateFacets search={search} facets={latest.facets} /> : !query.isError && <FacetsSkeleton />}
        </section>
      )}
      <section aria-label="Products" aria-busy={query.isPending || query.isPlaceholderData}>
        <h2 className="sr-only">Products</h2>
        {!bare && (
          <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
            <p ref={total} role="status" tabIndex={-1} className="mr-auto min-h-6 text-sm text-soft">
              {latest && counted(latest.total, 'product')}
            </p>
            {latest && <FilterButton search={search} facets={latest.facets} total={latest.total} />}
            <Choice
              label="Sort by"
              value={search.sort}
              options={sortsOf(search)}
              onChange={(sort) => router.push(addressOf({ ...search, sort, pages: 1 }), { scroll: false })}
            />
          </div>
        )}
        {kept && <LateActiveFilters search={search} facets={latest?.facets} last={total} />}
        {query.isPending && <ProductGridSkeleton beside />}
        {query.isError && products.length === 0 && <Failure reason={query.error} what="The products" onRetry={() => void query.refetch()} />}
        {query.isSuccess && latest?.total === 0 && <NothingFound search={search} />}
        <div className={`transition-opacity ${query.isPlaceholderData ? 'opacity-50' : ''}`}>
          <ProductGrid beside>
            {products.map((product, place) => (
              <ProductCard key={product.id} product={product} eager={place < 4} title={titleOf?.(product.title)} />
            ))}
          </ProductGrid>
        </div>
        <More query={query} what="products" onMore={() => void more()} />
      </section>
    </div>
  );
}

/** Opens the filters where there is no room for them beside the products. */
function FilterButton({ search, facets, total }: Omit<FilterSheetProps, 'open' | 'onClose'>) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const count = countFilters(search);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={button('secondary', 'lg:hidden')} onClick={show}>
        <SlidersHorizontal aria-hidden className="size-4" />
        Filters{' '}
        {count > 0 && (
          <>
            <span className="drawn min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums">{count}</span>{' '}
            <span className="sr-only">active</span>
          </>
        )}
      </button>
      {wanted && <LateFilterSheet search={search} facets={facets} total={total} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
