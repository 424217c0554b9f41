import { button } from '@/ui/button';
import { Written } from '@/ui/Written';
import { nameOf } from '@/catalogue/variants/words';
import { cart } from './cart';
import { lineIdOf } from './lineId';
import type { CartView } from './view';

/** Says what a guest had put in and is not in the shopper's cart, as long as it is so. */
export function LeftBehind({ view }: { view: CartView }) {
  if (view.left.length === 0) return null;
  return (
    <section aria-label="Not taken along" className="mb-6 rounded-2xl bg-warn-wash p-5">
      <p className="font-semibold">What you put in before you signed in is not in this cart yet</p>
      <ul className="mt-1 text-soft">
        {view.left.map((line) => (
          <li key={lineIdOf(line)}>
            {line.quantity} × <Written>{nameOf(line)}</Written>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className={button('primary')} onClick={() => void cart().takeGuestsLines()}>
          Put it in
        </button>
        <button type="button" className={button('quiet')} onClick={() => cart().leaveGuestsLines()}>
          Leave it out
        </button>
      </div>
    </section>
  );
}
