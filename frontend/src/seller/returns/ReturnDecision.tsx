import type { Refusal } from '@/api/refusal';
import type { Return, SellerOrder } from '@/api/shapes';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { useSoldOrder } from '../orders/useSoldOrders';
import { NoteForm } from './NoteForm';
import { ReceivedForm } from './ReceivedForm';
import type { Decision } from './words';

interface Props {
  decision: Decision;
  found: Return;
  order: SellerOrder | undefined;
  name: string;
  onDone: (after: Return) => void;
  onMeanwhile: (refusal: Refusal) => void;
  onClose: () => void;
}

/** What a seller says with a decision about a return. */
export function ReturnDecision({ decision, order, ...rest }: Props) {
  if (decision !== 'Received') return <NoteForm decision={decision} {...rest} />;
  return order ? <ReceivedForm order={order} {...rest} /> : <NotRead orderId={rest.found.orderId} />;
}

/** What goes back is told by the order. */
function NotRead({ orderId }: { orderId: string }) {
  const { error, isFetching, refetch } = useSoldOrder(orderId);
  if (error && !isFetching) return <Failure reason={error} what="The order" level="h2" onRetry={() => void refetch()} />;
  return <SkeletonBlock lines={3} label="Loading the order" />;
}
