import type { Category } from '@/api/settings';
import { Categories } from './Categories';

export function Welcome({ categories, className }: { categories?: Category[] | undefined; className?: string }) {
  return (
    <div className={className}>
      <h1 className="max-w-3xl text-4xl leading-[1.04] font-semibold sm:text-5xl lg:text-6xl">Things with a maker behind them.</h1>
      <p className="mt-4 max-w-2xl sm:text-lg text-soft">
        Everything here was made in small numbers, by someone who would sign it.
      </p>
      <Categories categories={categories} />
    </div>
  );
}
