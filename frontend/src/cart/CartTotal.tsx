import { inWords } from '@/ui/money';
import type { CartView } from './view';

export function CartTotal({ view }: { view: CartView }) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4" aria-live="polite" aria-busy={view.settling}>
      <span className="text-soft">Subtotal</span>
      <span className={`text-xl font-semibold tabular-nums transition-opacity ${view.settling ? 'opacity-50' : ''}`}>
        {view.total ? inWords(view.total) : '–'}
        {view.settling && <span className="sr-only"> (being worked out)</span>}
      </span>
    </p>
  );
}
