import type { Category } from '@/api/settings';
import { Found } from '@/search/Found';
import { isCategory, isFiltered, type Search } from '@/search/search';
import { useSearch } from '@/search/useSearch';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { CategoryChips } from './CategoryChips';
import { categoryName } from './categoryName';

/** One category: one that the shop names, or in which there is something. */
export function CategoryPage({ search, categories }: { search: Search; categories: Category[] | undefined }) {
  const asked = search.category ?? '';
  const found = useSearch(search, isCategory(asked));
  const filled = found.data?.pages.some((page) => page.total > 0);
  const known = categories?.some(({ id }) => id === asked);
  const missing = !isCategory(asked) || (categories && !known && found.isSuccess && !filled && !isFiltered(search));
  // Until that is known, what no one has heard of is not called by its name.
  const name = known || filled || found.isError || !categories || isFiltered(search) ? categoryName(asked, categories) : undefined;

  if (missing) {
    return (
      <>
        <PageHead title="No such category" />
        <Notice level="h1" title="There is no such category" text="The address may be mistyped. These are the ones there are:" />
        <CategoryChips categories={categories ?? []} search={search} className="mt-6" />
      </>
    );
  }
  return (
    <>
      {categories && name && <PageHead title={name} path={`/?category=${asked}`} />}
      <h1 className="mb-6 min-h-10 text-4xl font-semibold sm:min-h-12 sm:text-5xl">{name ?? <span className="sr-only">Loading …</span>}</h1>
      <CategoryChips categories={categories ?? []} search={search} />
      <Found search={search} query={found} />
    </>
  );
}
