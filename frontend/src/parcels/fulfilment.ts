import type { Fulfilment } from '@/api/shapes';
import type { Status } from '@/ui/Badge';
import type { Viewer } from './words';

/** What waits for the seller is nothing that a shopper could do. */
const WORDS: Record<Viewer, Record<Fulfilment, Status>> = {
  Seller: {
    None: { name: 'Nothing to send', tone: 'plain' },
    Unfulfilled: { name: 'To send', tone: 'warn' },
    PartlyShipped: { name: 'Partly sent', tone: 'warn' },
    Shipped: { name: 'Sent', tone: 'good' },
    Delivered: { name: 'Delivered', tone: 'good' },
  },
  Shopper: {
    None: { name: 'Nothing to send', tone: 'plain' },
    Unfulfilled: { name: 'Not sent yet', tone: 'plain' },
    PartlyShipped: { name: 'Partly sent', tone: 'good' },
    Shipped: { name: 'On its way', tone: 'good' },
    Delivered: { name: 'Delivered', tone: 'good' },
  },
};

/** How far an order is sent. */
export const fulfilmentOf = (fulfilment: Fulfilment, viewer: Viewer): Status => WORDS[viewer][fulfilment];
