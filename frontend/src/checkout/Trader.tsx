import { useSeller } from '@/catalogue/seller/useSeller';

/**
 * Whether a business sells: to be told before the order. Who sells is named anyway, and their page says it, too.
 *
 * @see https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28/eng Article 6a (1) (b) and (c)
 */
export function Trader({ sellerId }: { sellerId: string }) {
  const { data: seller } = useSeller(sellerId);
  if (!seller) return null;
  return (
    <span className="block text-sm text-soft">
      {seller.trader ? 'Sold by a business.' : 'Sold by a private person: EU consumer rights do not apply.'}
    </span>
  );
}
