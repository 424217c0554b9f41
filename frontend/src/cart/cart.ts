import { notify } from '@/ui/notify';
import { session } from '@/session/session';
import { cartCalls } from './calls';
import { GUEST_KEY } from './guest';
import { CartStore, type CartNews, type Neighbours } from './store';

const news: CartNews = {
  full: () => notify('error', 'A cart holds at most 40 different products.'),
  refused: (refusal, again) => {
    const action = refusal.unsigned
      ? { label: 'Sign in', onClick: () => void session.signIn() }
      : { label: 'Try again', onClick: again };
    notify('error', refusal.message, { ...(refusal.code !== 'UNAVAILABLE' && { action }) });
  },
  merged: (cart) => {
    notify('success', 'What you had put in your cart came along.');
    for (const { code, message } of cart.warnings) {
      if (code === 'QUANTITY_CAPPED' || code === 'CART_FULL') notify('warning', message);
    }
  },
};

/** Other tabs of the same browser. */
function neighbours(): Neighbours {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('souk.cart') : null;
  return {
    tell: () => channel?.postMessage('changed'),
    onTold: (listener) => {
      channel?.addEventListener('message', listener);
      window.addEventListener('storage', (event) => {
        if (event.key === GUEST_KEY) listener();
      });
    },
  };
}

let made: CartStore | undefined;

export function cart(): CartStore {
  made ??= new CartStore(cartCalls, window.localStorage, news, neighbours());
  return made;
}
