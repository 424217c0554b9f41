import { Skeleton } from '@/ui/Skeleton';
import { CardSkeletons } from '../CardSkeletons';
import { MOST } from './choose';
import { OthersGrid } from './OthersGrid';

export const SECTION = 'mt-20 border-t border-line pt-12 print:hidden';
/** A section whose products stand beside something else. */
export const BESIDE = `${SECTION} grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-16`;

/** Keeps the room of the products from the same seller until they come. Nobody waits for them, so nothing is read out. */
export function SellerPlace() {
  return (
    <div aria-hidden data-others-place className={BESIDE}>
      <Skeleton className="h-52 rounded-2xl" />
      <Row beside />
    </div>
  );
}

/** The same for products of the same kind. */
export function LikePlace() {
  return (
    <div aria-hidden data-others-place className={SECTION}>
      <Row />
    </div>
  );
}

function Row({ beside = false }: { beside?: boolean }) {
  return (
    <div>
      <Skeleton className="mb-5 h-8 w-60 max-w-full" />
      <OthersGrid beside={beside}>
        <CardSkeletons count={MOST} />
      </OthersGrid>
    </div>
  );
}
