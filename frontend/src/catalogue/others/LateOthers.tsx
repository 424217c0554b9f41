'use client';

import type { ComponentType } from 'react';
import type { Product } from '@/api/shapes';
import { late } from '@/ui/late';
import { Near } from '@/ui/Near';
import { LikePlace, SellerPlace } from './OthersPlace';

interface Props {
  product: Product;
}

const Nothing = () => null;
const FromSeller = late<Props>(() => import('./Others').then((found) => found.FromSeller), Nothing, SellerPlace);
const LikeThis = late<Props>(() => import('./Others').then((found) => found.LikeThis), Nothing, LikePlace);

/** An extra: it is asked for when the reader comes near, and stays away without a word when it does not come. */
function whenNear(Extra: ComponentType<Props>, Place: ComponentType) {
  return function NearExtra({ product }: Props) {
    return (
      <Near place={<Place />}>
        <Extra product={product} />
      </Near>
    );
  };
}

export const LateFromSeller = whenNear(FromSeller, SellerPlace);
export const LateLikeThis = whenNear(LikeThis, LikePlace);
