import Link from 'next/link';
import type { Category } from '@/api/settings';
import { Picture } from '@/ui/Picture';
import { Skeleton } from '@/ui/Skeleton';

const PLACES = Array.from({ length: 8 }, (_, place) => place);

/** The arches of the market, a category behind each. */
export function Categories({ categories }: { categories: Category[] | undefined }) {
  return (
    <nav aria-label="Categories" className="-mx-4 my-7 overflow-x-auto px-4 py-1 sm:mt-11 sm:mb-10 md:mx-0 md:px-0 xl:my-0">
      <ul className="grid auto-cols-[6.5rem] grid-flow-col gap-4 md:auto-cols-auto md:grid-flow-row md:grid-cols-8 xl:gap-5">
        {categories
          ? categories.map(({ id, name, image }) => (
              <li key={id}>
                <Link prefetch={false} href={`/?category=${id}`} className="group block text-center text-sm font-medium">
                  <span className="arch block overflow-hidden bg-tint">
                    <Picture
                      image={image ? { src: image, width: 600, height: 600, sizes: [] } : null}
                      sizes="8rem"
                      alt=""
                      className="aspect-[4/5]! transition-transform duration-500 group-hover:scale-105"
                    />
                  </span>
                  <span className="mt-2.5 block group-hover:underline">{name}</span>
                </Link>
              </li>
            ))
          : PLACES.map((place) => (
              <li key={place}>
                <Skeleton className="arch aspect-[4/5]" />
                <Skeleton className="mx-auto mt-2.5 h-[1lh] w-16 text-sm" />
              </li>
            ))}
      </ul>
    </nav>
  );
}
