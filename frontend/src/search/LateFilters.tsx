'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { Skeleton } from '@/ui/Skeleton';
import type { ActiveFiltersProps } from './ActiveFilters';
import type { FacetsProps } from './Facets';
import type { FilterSheetProps } from './FilterSheet';

/** Products come first; what narrows them is loaded beside them. */
export const LateFacets = late<FacetsProps>(
  () => import('./Facets').then((found) => found.Facets),
  ({ again }) => <NotLoaded what="The filters" again={again} />,
  () => <FacetsSkeleton />,
);

/** Comes with the same script, which says itself when it did not load. */
export const LateActiveFilters = late<ActiveFiltersProps>(
  () => import('./Facets').then((found) => found.ActiveFilters),
  () => null,
  () => <div className="mb-5 min-h-10" />,
);

/** Loaded when it is opened. */
export const LateFilterSheet = late<FilterSheetProps>(
  () => import('./FilterSheet').then((found) => found.FilterSheet),
  ({ open, onClose, again }) => open && <NotLoaded what="The filters" again={again} onClose={onClose} className="fixed inset-x-4 top-32 z-40 mx-auto max-w-sm shadow-lg" />,
);

export function FacetsSkeleton() {
  return (
    <div aria-hidden className="space-y-3">
      {Array.from({ length: 12 }, (_, line) => (
        <Skeleton key={line} className={line % 6 === 0 ? 'h-5 w-1/3' : 'h-6'} />
      ))}
    </div>
  );
}
