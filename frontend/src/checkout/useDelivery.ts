import { useState } from 'react';
import type { SavedAddress, ShippingChoice } from '@/api/shapes';
import { useAddresses } from '@/addresses/useAddresses';
import { useTypedAddress } from '@/addresses/useTypedAddress';
import type { CartView } from '@/cart/view';
import { useKept } from '@/ui/useKept';
import { choose, isSent, type Destination, type Where } from './quote';
import { useQuote } from './useQuote';

/** Stands for an address that is typed here. */
export const NEW = 'new';

/** Where the order goes, how, and what that costs. */
export function useDelivery(view: CartView) {
  const addresses = useAddresses();
  const typed = useTypedAddress('checkout');
  const [picked, pick] = useKept('address.picked', '');
  const [saving, setSaving] = useKept('address.saving', 'yes');
  const [choices, setChoices] = useState<readonly ShippingChoice[]>([]);
  const needed = isSent(view);
  const saved = addresses.data;
  const chosen = saved && picked !== NEW ? chosenOf(saved, picked) : undefined;
  const destination = !needed ? {} : saved ? destinationOf(chosen, typed.checked?.destination) : null;
  const quoting = useQuote(view, destination, choices);

  // An option that is not offered any more is chosen no longer.
  if (quoting.refusal?.code === 'UNKNOWN_SHIPPING_OPTION' && choices.length > 0) setChoices([]);

  return {
    needed,
    addresses,
    typed,
    chosen,
    /** Whether it is known where it goes, as far as its price depends on it. */
    destined: destination !== null,
    /** The whole of it; null while a part is missing. */
    where: !needed ? {} : ((chosen ? { addressId: chosen.id } : typed.checked?.address ? { address: typed.checked.address } : null) as Where | null),
    country: chosen?.country ?? typed.typed.country,
    pick,
    saving: saving === 'yes',
    setSaving: (on: boolean) => setSaving(on ? 'yes' : 'no'),
    quoting,
    chooseOption: (choice: ShippingChoice) => setChoices(choose(choices, choice)),
    optionOf: (sellerId: string) => choices.find((choice) => choice.sellerId === sellerId)?.optionId,
  };
}

export type Delivery = ReturnType<typeof useDelivery>;

function chosenOf(saved: readonly SavedAddress[], picked: string): SavedAddress | undefined {
  return saved.find(({ id }) => id === picked) ?? saved.find((address) => address.default) ?? saved[0];
}

function destinationOf(chosen: SavedAddress | undefined, typed: { country: string; postalCode?: string } | null | undefined): Destination | null {
  if (chosen) return { addressId: chosen.id };
  return typed ? { address: typed } : null;
}
