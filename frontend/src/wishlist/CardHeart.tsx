import { useState } from 'react';
import type { ListedProduct } from '@/api/shapes';
import { useSession } from '@/session/useSession';
import { late, type Again } from '@/ui/late';
import { NotLoaded } from '@/ui/NotLoaded';
import { HeartButton } from './HeartButton';

interface Props {
  productId: string;
  title: string;
  className: string;
  asking: boolean;
}

const Waiting = ({ title, className }: Props) => <HeartButton title={title} saved={false} className={className} onPress={() => {}} />;

/** It is an extra, so its absence is told only to who pressed it; pressed again it is asked for again. */
const Missing = ({ again, title, className, asking }: Props & Again) => (
  <>
    <HeartButton title={title} saved={false} className={className} onPress={again} />
    {asking && <NotLoaded what="The wishlist" again={again} className="fixed top-20 right-4 z-40 max-w-sm shadow-lg" />}
  </>
);

const LateHeart = late<Props>(() => import('./WishlistHeart').then((found) => found.WishlistHeart), Missing, Waiting);

const PLACE = 'absolute top-2.5 right-2.5 z-10 bg-raised shadow-sm';

/** The heart of a card. What it takes is loaded for those who are signed in, or once it is pressed: lists stay light for the others. */
export function CardHeart({ product: { id, title } }: { product: ListedProduct }) {
  const { status } = useSession();
  const [pressed, setPressed] = useState(false);
  if (status !== 'shopper' && !pressed) return <HeartButton title={title} saved={false} className={PLACE} onPress={() => setPressed(true)} />;
  return <LateHeart productId={id} title={title} className={PLACE} asking={pressed && status !== 'shopper'} />;
}
