'use client';

import { useEffect, useState } from 'react';
import { useSession } from '@/session/useSession';
import { HeartButton } from './HeartButton';
import { peekWish, takeWish } from './intent';
import { SignInToSave } from './SignInToSave';
import { has, useSave, useWishlist } from './useWishlist';

interface Props {
  productId: string;
  title: string;
  className?: string;
  /** Whether a guest has pressed it already. */
  asking?: boolean;
}

export function WishlistHeart({ productId, title, className, asking: asked = false }: Props) {
  const { status } = useSession();
  const { data } = useWishlist();
  const { mutate } = useSave(productId);
  const [asking, setAsking] = useState(asked);
  const saved = has(data, productId);

  useEffect(() => {
    if (status !== 'shopper' || peekWish() !== productId) return;
    takeWish();
    mutate({ saved: true });
  }, [status, productId, mutate]);

  return (
    <>
      <HeartButton
        title={title}
        saved={saved}
        {...(className && { className })}
        onPress={() => (status === 'shopper' ? mutate({ saved: !saved }) : setAsking(true))}
      />
      <SignInToSave productId={productId} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}
