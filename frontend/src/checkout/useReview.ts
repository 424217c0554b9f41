import { useRef, useState, type FormEvent } from 'react';
import { addAddress } from '@/addresses/calls';
import { keyFor, settleSent } from '@/session/sent';
import { faultsFrom } from '@/addresses/typed';
import { useAddressesChanged } from '@/addresses/useAddresses';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { NewAddress, OrderRequest } from '@/api/shapes';
import type { CartView } from '@/cart/view';
import { showFaults } from '@/ui/firstFault';
import { notify } from '@/ui/notify';
import { useKept } from '@/ui/useKept';
import { emailFault } from './email';
import { patiently } from './patiently';
import { requestOf, type Where } from './quote';
import type { Delivery } from './useDelivery';

const FULL = 'Your address book is full, so this address is not saved. The order goes there all the same.';

/** Goes on from the review to the order: looks everything over first, and saves a new address if that is wanted. */
export function useReview(shopper: { id: string; email: string | null }, view: CartView, delivery: Delivery, onOrder: (body: OrderRequest) => void) {
  const [email, setEmail] = useKept('receipt', shopper.email ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const going = useRef(false);
  const changed = useAddressesChanged();
  const { where, quoting, typed, chosen, needed } = delivery;

  /** By its id if it could be saved, so that no address is kept with the order's request. */
  async function save(address: NewAddress, form: HTMLFormElement): Promise<Where | null> {
    try {
      const saved = await patiently(() => addAddress(keyFor(shopper.id, 'address', address), address));
      settleSent(shopper.id, 'address');
      await changed();
      delivery.pick(saved.id);
      typed.forget();
      return { addressId: saved.id };
    } catch (reason) {
      const no = asRefusal(reason);
      if (no.code === 'ADDRESS_BOOK_FULL') {
        notify('warning', FULL);
        return { address };
      }
      const faults = faultsFrom(no.errors);
      showFaults(form, () => typed.setFaults(faults));
      if (Object.keys(faults).length === 0) setRefusal(no);
      return null;
    }
  }

  async function goOn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const found = emailFault(email);
    const faults = !needed || chosen ? {} : (typed.checked?.faults ?? {});
    showFaults(form, () => {
      setFault(found);
      typed.setFaults(faults);
    });
    const { quote } = quoting;
    // State changes too late for the second of two quick clicks.
    if (found !== null || where === null || quote === null || view.settling || going.current) return;
    going.current = true;
    setBusy(true);
    setRefusal(null);
    const goesTo = 'address' in where && delivery.saving ? await save(where.address, form) : where;
    if (goesTo) onOrder(requestOf(view.version, quote, goesTo, email.trim()));
    going.current = false;
    setBusy(false);
  }

  const asking = where !== null && quoting.quote === null && quoting.refusal === null;
  // Neither the saved addresses nor what checks a typed one are there yet: going on would do nothing, and say nothing.
  const opening = needed && !chosen && typed.checked === null;
  return { email, setEmail, fault, refusal, busy, waiting: busy || opening || asking || view.settling, goOn };
}
