import type { CartView } from '@/cart/view';
import { inWords } from '@/ui/money';
import type { Quoting } from './useQuote';

/** Items and shipping, and what they come to. A quote that is being asked for anew is shown as an old one. */
export function QuoteTotal({ view, quoting }: { view: CartView; quoting: Quoting }) {
  const shown = quoting.quote ?? quoting.before;
  const currency = shown?.currency ?? view.total?.currency ?? 'EUR';
  const asking = quoting.quote === null && quoting.refusal === null && shown !== null;
  const items = shown ? { amount: shown.itemsAmount, currency } : view.total;
  return (
    <div aria-live="polite" aria-busy={asking} className={`transition-opacity ${asking ? 'opacity-50' : ''}`}>
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-soft tabular-nums">
        <span>Items {items ? inWords(items) : '–'}</span>
        <span>Shipping {shown && !quoting.refusal ? inWords({ amount: shown.shippingAmount, currency }) : '–'}</span>
      </p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-soft">Total</span>
        <span className="text-xl font-semibold tabular-nums">
          {shown && !quoting.refusal ? inWords({ amount: shown.totalAmount, currency }) : '–'}
          {asking && <span className="sr-only"> (being worked out)</span>}
        </span>
      </p>
    </div>
  );
}
