'use client';

import { useState } from 'react';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { SignInToSave } from './SignInToSave';
import { has, useSave, useWishlist } from './useWishlist';

/** The heart in words, where there is nothing to buy. */
export function SaveForLater({ productId }: { productId: string }) {
  const { status } = useSession();
  const { data } = useWishlist();
  const { mutate } = useSave(productId);
  const [asking, setAsking] = useState(false);
  const saved = has(data, productId);
  return (
    <>
      <button
        type="button"
        aria-pressed={saved}
        className={button('secondary', 'min-h-12 flex-1 whitespace-nowrap')}
        onClick={() => (status === 'shopper' ? mutate({ saved: !saved }) : setAsking(true))}
      >
        {saved ? 'Saved for later' : 'Save it for later'}
      </button>
      <SignInToSave productId={productId} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
