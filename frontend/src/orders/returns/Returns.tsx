import { useState } from 'react';
import type { OrderWithParcels } from '@/api/shapes';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { isolated } from '@/ui/text';
import { ReturnCard } from './ReturnCard';
import { titled, untilOf } from './returns';
import { WithdrawSteps } from './WithdrawSteps';

/** What was returned, and what may still be, seller by seller. */
export function Returns({ order }: { order: OrderWithParcels }) {
  const { returns, returnable } = order;
  /** Whose: the group itself may be gone while the dialog is open. */
  const [seller, setSeller] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  if (returns.length + returnable.length === 0 && seller === null) return null;
  const group = returnable.find(({ sellerId }) => sellerId === seller) ?? { sellerId: seller ?? '', until: null, lines: [] };
  const close = () => setSeller(null);

  return (
    <section aria-labelledby="returns" className={returns.length === 0 ? 'print:hidden' : ''}>
      <h2 id="returns" className="text-lg font-semibold">
        Returns
      </h2>
      {/* Before the list: when it closes, the focus goes back to its button, and from there to the new return. */}
      <Dialog title="Withdraw from contract" open={seller !== null} onClose={close}>
        <WithdrawSteps
          order={order}
          group={group}
          onClose={close}
          onAsked={({ id }) => {
            close();
            setFresh(id);
          }}
        />
      </Dialog>
      <ul className="mt-4 space-y-4">
        {returns.map((each) => (
          <ReturnCard key={each.id} order={order} of={each} fresh={each.id === fresh} />
        ))}
        {returnable.map((each) => {
          const titles = titled(order, each.lines).map(({ title }) => isolated(title)).join(', ');
          return (
            <li key={each.sellerId} className="rounded-2xl border border-dashed border-line p-5 wrap-anywhere print:hidden">
              {order.products.length > 1 && <p className="font-medium">{titles}</p>}
              <p className="text-sm text-soft">
                You may send back what you do not want to keep. {untilOf(each)}
              </p>
              <button
                type="button"
                {...(returnable.length > 1 && { 'aria-label': `Withdraw from contract: ${titles}` })}
                className={button('secondary', 'mt-3')}
                onClick={() => setSeller(each.sellerId)}
              >
                Withdraw from contract
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
