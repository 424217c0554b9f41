import { notify } from '@/ui/notify';
import { session } from '@/session/session';
import { cartCalls } from './calls';
import { GUEST_KEY } from './guest';
import { CartStore, type CartNews, type Neighbours } from './store';

const signIn = { label: 'Sign in', onClick: () => void session.signIn() };

const news: CartNews = {
  full: () => notify('error', 'A cart holds at most 40 different products.'),
  refused: (refusal, again) => {
    const action = refusal.unsigned ? signIn : { label: 'Try again', onClick: again };
    notify('error', refusal.message, { ...(refusal.code !== 'UNAVAILABLE' && { action }) });
  },
  unmerged: (refusal, again) => {
    const action = refusal.unsigned ? signIn : { label: 'Try again', onClick: again };
    notify('error', `What you put in before you signed in is not in this cart yet. ${refusal.message}`, { id: 'unmerged', action });
  },
  ended: () => {
    notify('warning', 'Your session has ended. What you added is kept and comes along when you sign in.', { id: 'ended', action: signIn });
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
