import { Building2, MapPin, Truck, User } from 'lucide-react';
import type { PublicSeller } from '@/api/shapes';
import { countryName } from '@/addresses/countryName';
import { dayOf } from '@/ui/dates';
import { Stars } from '@/ui/Stars';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';

const FACT = 'flex items-start gap-2.5';
const ICON = 'mt-0.5 size-5 shrink-0 text-accent';

/** Who somebody is that sells here. Whether they are a trader has to be told, and what follows from it. */
export function SellerDetails({ seller }: { seller: PublicSeller }) {
  const { name, about, deliveryAndReturns, country, trader, since, rating, shipsFrom } = seller;
  const Kind = trader ? Building2 : User;
  return (
    <section aria-labelledby="seller" className="mb-12 grid gap-8 wrap-anywhere lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-16">
      <div className="min-w-0">
        <Written as="h1" id="seller" className="text-4xl font-semibold sm:text-5xl">
          {name}
        </Written>
        <p className="mt-3 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
          {rating.average === null ? (
            'No reviews yet'
          ) : (
            <>
              <Stars value={rating.average} />
              <span className="tabular-nums">
                {rating.average.toFixed(1)} · {counted(rating.count, 'review')} of what they sell
              </span>
            </>
          )}
        </p>
        {about && (
          <Written as="p" className="mt-6 max-w-prose leading-relaxed whitespace-pre-line">
            {about}
          </Written>
        )}
        {deliveryAndReturns && (
          <>
            <h2 className="mt-8 text-lg font-semibold">Delivery and returns</h2>
            <Written as="p" className="mt-2 max-w-prose leading-relaxed whitespace-pre-line">
              {deliveryAndReturns}
            </Written>
          </>
        )}
      </div>
      <ul className="h-fit space-y-3 rounded-2xl bg-tint p-6 text-sm">
        <li className={FACT}>
          <Kind aria-hidden className={ICON} />
          <span className="min-w-0">
            <span className="font-medium">{trader ? 'Sells as a business' : 'Sells as a private person'}</span>
            <span className="mt-0.5 block text-soft">
              {trader ? 'EU consumer rights apply to what you buy.' : 'EU consumer rights do not apply to what you buy from a private person.'}
            </span>
          </span>
        </li>
        <li className={FACT}>
          <MapPin aria-hidden className={ICON} />
          <span className="min-w-0">
            {countryName(country)}
            <span className="block text-soft">
              Sells here since <time dateTime={since}>{dayOf(since)}</time>
            </span>
          </span>
        </li>
        <li className={FACT}>
          <Truck aria-hidden className={ICON} />
          <span className="min-w-0">{shipsFrom ? `Sends from ${countryName(shipsFrom)}` : 'Sends nothing yet'}</span>
        </li>
      </ul>
    </section>
  );
}
