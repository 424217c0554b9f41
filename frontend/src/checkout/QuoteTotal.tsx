import type { CartView } from '@/cart/view';
import { inWords } from '@/ui/money';
import type { Quoting } from './useQuote';

/** Items and shipping, and what they come to. A quote that is being asked for anew is shown as an old one. */
export function QuoteTotal({ view, quoting }: { view: CartView; quoting: Quoting }) {
  const { quote, before, refusal } = quoting;
  const shown = refusal ? null : (quote ?? before);
  const asking = quote === null && shown !== null;
  const said = (amount: number) => (shown ? inWords({ amount, currency: shown.currency }) : '–');
  const items = shown ? said(shown.itemsAmount) : view.total ? inWords(view.total) : '–';
  return (
    <div
      aria-live="polite"
      aria-busy={asking}
      className={`flex grow flex-wrap items-baseline justify-between gap-x-4 tabular-nums transition-opacity lg:flex-col lg:items-stretch lg:gap-y-1 ${asking ? 'opacity-50' : ''}`}
    >
      <p className="text-sm text-soft">
        Items {items}
        {shown?.sellers.length !== 0 && ` + shipping ${shown ? said(shown.shippingAmount) : '–'}`}
      </p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 max-lg:ml-auto">
        <span className="text-soft">Total</span>
        <span className="text-xl font-semibold">
          {shown ? said(shown.totalAmount) : '–'}
          {asking && <span className="sr-only"> (being worked out)</span>}
        </span>
      </p>
    </div>
  );
}
