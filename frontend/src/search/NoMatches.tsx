import Link from 'next/link';
import { CategoryChips } from '@/catalogue/CategoryChips';
import { ProductCard } from '@/catalogue/ProductCard';
import { ProductGrid } from '@/catalogue/ProductGrid';
import { useListing } from '@/catalogue/useListing';
import { useSettings } from '@/catalogue/useSettings';
import { button } from '@/ui/button';
import { Written } from '@/ui/Written';
import { addressOf, searchFor, searchOf } from './search';

const MOST_WORDS = 5;
const NEW = 4;

/** What helps somebody whose words are nowhere: fewer of them, the categories, and what is new. */
export function NoMatches({ words }: { words: string }) {
  const single = [...new Set(words.split(' '))];
  const newest = useListing({ sort: 'newest', pages: 1 }).data?.pages[0]?.items.slice(0, NEW) ?? [];
  const categories = useSettings()?.categories ?? [];
  return (
    <>
      <section aria-labelledby="other-words" className="rounded-2xl bg-tint p-6 sm:p-8">
        <h2 id="other-words" className="text-lg font-semibold">
          Try other words
        </h2>
        <ul className="mt-3 list-disc space-y-1 pl-5 text-soft">
          <li>Check the spelling.</li>
          <li>Use fewer words: a product is found only if it has all of them.</li>
          <li>Say it more generally, such as “bowl” for “soup bowl”.</li>
        </ul>
        {single.length > 1 && (
          <ul aria-label="One word alone" className="mt-5 flex flex-wrap gap-2">
            {single.slice(0, MOST_WORDS).map((word) => (
              <li key={word} className="max-w-full">
                <Link href={addressOf(searchFor(word))} prefetch={false} rel="nofollow" className={button('secondary', 'max-w-full')}>
                  <Written className="min-w-0 wrap-anywhere">{word}</Written>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <h2 className="mt-12 mb-3 text-lg font-semibold">Look through the categories</h2>
      <CategoryChips categories={categories} search={searchOf('/', new URLSearchParams())} className="sm:mx-0 sm:px-0" />
      {newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest" className="mb-5 text-lg font-semibold">
            New in the shop
          </h2>
          <ProductGrid>
            {newest.map((product) => (
              <ProductCard key={product.id} product={product} eager={false} />
            ))}
          </ProductGrid>
        </section>
      )}
    </>
  );
}
