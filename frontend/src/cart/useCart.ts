import { useSyncExternalStore } from 'react';
import { cart } from './cart';
import { EMPTY, type CartView } from './view';

export function useCart(): CartView {
  return useSyncExternalStore(
    (listener) => cart().subscribe(listener),
    () => cart().view(),
    () => EMPTY,
  );
}
