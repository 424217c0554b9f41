import type { Category } from '@/api/settings';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { CategoryChips } from './CategoryChips';
import { isCategory, type Listing } from './listing';
import { Products } from './Products';
import { useListing } from './useListing';

/** One category: one that the shop names, or in which there is something. */
export function CategoryPage({ listing, categories }: { listing: Listing; categories: Category[] | undefined }) {
  const asked = listing.category ?? '';
  const found = useListing(listing);
  const filled = found.data?.pages.some((page) => page.items.length > 0);
  const known = categories?.find(({ id }) => id === asked);
  const missing = !isCategory(asked) || (categories && !known && found.isSuccess && !filled);
  // Until that is known, what no one has heard of is not called by its name.
  const name = known?.name ?? (filled || found.isError || !categories ? nameOf(asked) : undefined);

  if (missing) {
    return (
      <>
        <PageHead title="No such category" />
        <Notice level="h1" title="There is no such category" text="The address may be mistyped. These are the ones there are:" />
        <CategoryChips categories={categories ?? []} listing={listing} className="mt-6" />
      </>
    );
  }
  return (
    <>
      {categories && name && <PageHead title={name} path={`/?category=${asked}`} />}
      <h1 className="mb-6 min-h-10 text-4xl font-semibold sm:min-h-12 sm:text-5xl">{name ?? <span className="sr-only">Loading …</span>}</h1>
      <CategoryChips categories={categories ?? []} listing={listing} />
      <h2 className="sr-only">Products</h2>
      <Products key={`${asked} ${listing.sort}`} listing={listing} />
    </>
  );
}

function nameOf(category: string): string {
  const words = category.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
