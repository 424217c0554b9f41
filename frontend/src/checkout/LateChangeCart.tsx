'use client';

import { late } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import type { ChangeCartProps } from './ChangeCart';

/** Few orders are looked at while they are unpaid. */
export const LateChangeCart = late<ChangeCartProps>(
  () => import('./ChangeCart').then((found) => found.ChangeCart),
  ({ again }) => <NotLoaded what="The way back to the cart" again={again} className="mt-6" />,
);
