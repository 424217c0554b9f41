'use client';

import { session } from '@/session/session';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { rememberWish } from './intent';

export function SignInToSave({ productId, open, onClose }: { productId: string; open: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keep it for later" open={open} onClose={onClose}>
      <p className="text-soft">Sign in to keep a wishlist. You come straight back here, and this is saved.</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <button
          type="button"
          className={button('primary')}
          onClick={() => {
            rememberWish(productId);
            void session.signIn();
          }}
        >
          Sign in and save
        </button>
        <button type="button" className={button('quiet')} onClick={onClose}>
          Not now
        </button>
      </div>
    </Dialog>
  );
}
