import type { Product } from '@/api/shapes';
import { useSettings } from '@/catalogue/useSettings';
import { categoryName } from '@/catalogue/categoryName';
import { inShort } from '@/catalogue/others/inShort';
import { FromPrice } from '@/catalogue/FromPrice';
import { stockOf } from '@/catalogue/stock';
import { Picture } from '@/ui/Picture';
import { Written } from '@/ui/Written';
import { previewOf } from './preview';
import type { Typed } from './listingForm';
import type { Rows } from './variants/typed';

/** As much of the description as there is room for. */
const SHORT = 280;

interface Props {
  typed: Typed;
  listed: Rows;
  currency: string;
  status: Product['status'];
}

/** The card and the head of the page, as shoppers will see them. Nothing in it can be pressed. */
export function ListingPreview({ typed, listed, currency, status }: Props) {
  const categories = useSettings()?.categories;
  const { title, category, description, images, price, priceVaries, stock, inStock, options } = previewOf(typed, listed, currency);
  const shownStock = stockOf({ stock, inStock, status });
  const cost = price && <FromPrice of={{ price, priceVaries }} />;
  return (
    <section aria-labelledby="preview" className="min-w-0 wrap-anywhere xl:sticky xl:top-28 xl:h-fit">
      <h2 id="preview" className="text-lg font-semibold">
        As shoppers will see it
      </h2>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-6 rounded-2xl bg-tint p-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <div className="max-w-44">
          <p className="mb-2 text-sm text-soft">In lists</p>
          <Picture image={images[0]} sizes="11rem" alt="" className="rounded-2xl bg-ground!" />
          <p className="mt-3 text-sm leading-snug font-medium sm:text-base">
            <Written>{title || 'Its name'}</Written>
          </p>
          <p className="mt-1.5 text-sm">{cost ?? 'Its price'}</p>
        </div>
        <div>
          <p className="mb-2 text-sm text-soft">On its page{category && `, in ${categoryName(category, categories)}`}</p>
          <Written as="p" className="text-2xl leading-tight font-semibold">
            {title || 'Its name'}
          </Written>
          <p className="mt-3 text-2xl">{cost ?? 'Its price'}</p>
          <p className={`mt-1.5 text-sm ${shownStock.tone === 'plenty' ? 'text-soft' : 'font-medium text-warn'}`}>{shownStock.text}</p>
          {options.map(({ name, values }, place) => (
            <div key={place} className="mt-4 text-sm">
              <p className="font-medium">
                <Written>{name || `Option ${place + 1}`}</Written>
              </p>
              <ul className="mt-2 flex flex-wrap gap-2">
                {values.map((value, at) => (
                  <li key={at} className="inline-flex min-h-9 items-center rounded-full border border-edge/60 bg-raised px-4">
                    <Written>{value}</Written>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <Written as="p" className="mt-4 leading-relaxed whitespace-pre-line">
            {inShort(description, SHORT) || 'What it is.'}
          </Written>
        </div>
      </div>
    </section>
  );
}
