'use client';

import type { Product } from '@/api/shapes';
import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';

interface Props {
  product: Product;
}

/** For moderators only, so nobody else loads it. */
export const LateModerateProduct = late<Props>(
  () => import('./ModerateProduct').then((found) => found.ModerateProduct),
  ({ again }) => <NotLoaded what="What moderators may decide" again={again} className="mt-10" />,
);
