import { X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { Facets as Counts } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { useNaming } from './useNaming';
import { facetGroups, type Choosable, type FacetGroup } from './filters';
import { addressOf, withFilters, type Search } from './search';

export { ActiveFilters } from './ActiveFilters';

export interface FacetsProps {
  search: Search;
  facets: Counts;
}

/** What the products that were found can be narrowed to, with how many there would be. */
export function Facets({ search, facets }: FacetsProps) {
  const naming = useNaming();
  return (
    <div className="space-y-7">
      {facetGroups(search, facets, naming).map((group) => (
        <Group key={group.key} group={group} />
      ))}
      <InStock search={search} count={facets.inStock[0]?.count ?? 0} />
    </div>
  );
}

function Group({ group: { title, choices } }: { group: FacetGroup }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="mb-1.5 text-sm font-semibold">
        <Written className="wrap-anywhere">{title}</Written>
      </h3>
      <ul className="-mx-2.5">
        {choices.map((choice) => (
          <li key={choice.key}>
            <FacetLink choice={choice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FacetLink({ choice: { name, count, chosen, then } }: { choice: Choosable }) {
  return (
    <Link
      href={addressOf(then)}
      prefetch={false}
      scroll={false}
      rel="nofollow"
      aria-current={chosen ? 'true' : undefined}
      className={`flex min-h-10 items-center gap-2 rounded-xl px-2.5 py-1.5 text-sm transition-colors ${chosen ? 'bg-wash font-medium' : 'hover:bg-tint'}`}
    >
      <Written className="min-w-0 flex-1 wrap-anywhere">{name}</Written>
      {chosen && <span className="sr-only">, chosen; remove this filter</span>}
      <span className={`tabular-nums ${chosen ? '' : 'text-soft'}`}>
        {count}
        <span className="sr-only"> {count === 1 ? 'product' : 'products'}</span>
      </span>
      {chosen && <X aria-hidden className="size-4" />}
    </Link>
  );
}

function InStock({ search, count }: { search: Search; count: number }) {
  const router = useRouter();
  // It shows what was clicked, while the address follows a moment later.
  const [checked, setChecked] = useState(search.inStock);
  const [before, setBefore] = useState(search.inStock);
  if (before !== search.inStock) {
    setBefore(search.inStock);
    setChecked(search.inStock);
  }
  const choose = (inStock: boolean) => {
    setChecked(inStock);
    router.push(addressOf(withFilters(search, { inStock })), { scroll: false });
  };
  if (count === 0 && !search.inStock) return null;
  return (
    <label className="flex min-h-10 cursor-pointer items-center gap-2.5 text-sm">
      <input
        type="checkbox"
        className="size-4.5 shrink-0 accent-accent"
        checked={checked}
        onChange={(event) => choose(event.target.checked)}
      />
      <span className="min-w-0 flex-1">Only what is in stock</span>
      <span className="text-soft tabular-nums">{count}</span>
    </label>
  );
}
