'use client';

import { Heart } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSession } from '@/session/useSession';
import { IconButton } from '@/ui/IconButton';
import { peekWish, takeWish } from './intent';
import { SignInToSave } from './SignInToSave';
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
      <SignInToSave productId={productId} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
