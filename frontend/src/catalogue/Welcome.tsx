import type { Category } from '@/api/settings';
import { Categories } from './Categories';

/** Low where the window is wide, so that products are seen at once. */
export function Welcome({ categories, className = '' }: { categories?: Category[] | undefined; className?: string }) {
  return (
    <div className={`xl:mb-6 xl:grid xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] xl:items-center xl:gap-x-14 ${className}`}>
      <div>
        <h1 className="max-w-3xl text-4xl leading-[1.04] font-semibold sm:text-5xl xl:text-4xl">Things with a maker behind them.</h1>
        <p className="mt-4 max-w-2xl sm:text-lg xl:mt-3 xl:text-base text-soft">
          Everything here was made in small numbers, by someone who would sign it.
        </p>
      </div>
      <Categories categories={categories} />
    </div>
  );
}
