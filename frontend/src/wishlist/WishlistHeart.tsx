'use client';

import { Heart } from 'lucide-react';
import { useEffect, useState } from 'react';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { peekWish, rememberWish, takeWish } from './intent';
import { has, useSave, useWishlist } from './useWishlist';

export function WishlistHeart({ productId, title }: { productId: string; title: string }) {
  const { status } = useSession();
  const { data } = useWishlist();
  const { mutate } = useSave(productId);
  const [asking, setAsking] = useState(false);
  const saved = has(data, productId);

  useEffect(() => {
    if (status !== 'shopper' || peekWish() !== productId) return;
    takeWish();
    mutate({ saved: true });
  }, [status, productId, mutate]);

  return (
    <>
      <IconButton
        label={saved ? `Take ${title} off the wishlist` : `Save ${title} to the wishlist`}
        aria-pressed={saved}
        className="border border-line"
        onClick={() => (status === 'shopper' ? mutate({ saved: !saved }) : setAsking(true))}
      >
        <Heart aria-hidden className={`size-5 transition-colors ${saved ? 'fill-accent text-accent' : ''}`} />
      </IconButton>
      <Dialog title="Keep it for later" open={asking} onClose={() => setAsking(false)}>
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
          <button type="button" className={button('quiet')} onClick={() => setAsking(false)}>
            Not now
          </button>
        </div>
      </Dialog>
    </>
  );
}
