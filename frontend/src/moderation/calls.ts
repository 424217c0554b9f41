import { ask } from '@/api/client';
import type { DescribedProduct, ModeratedSeller, ProductDecision, SellerDecision, SellerState } from '@/api/shapes';

const PAGE = 20;
const page = (cursor: string | null) => ({ limit: PAGE, ...(cursor && { cursor }) });

export type ReviewList = 'reported' | 'hidden';

export function readReviews(state: ReviewList, cursor: string | null, signal: AbortSignal) {
  return ask((api) => api.GET('/api/moderation/reviews', { params: { query: { state, ...page(cursor) } }, signal }));
}

export function readSellers(state: SellerState, cursor: string | null, signal: AbortSignal) {
  return ask((api) => api.GET('/api/moderation/sellers', { params: { query: { state, ...page(cursor) } }, signal }));
}

export function readLog(cursor: string | null, signal: AbortSignal) {
  return ask((api) => api.GET('/api/moderation/log', { params: { query: page(cursor) }, signal }));
}

export function decideSeller(id: string, body: SellerDecision): Promise<ModeratedSeller> {
  return ask((api) => api.PUT('/api/moderation/sellers/{id}', { params: { path: { id } }, body }));
}

export function decideProduct(id: string, body: ProductDecision): Promise<DescribedProduct> {
  return ask((api) => api.PUT('/api/moderation/products/{id}', { params: { path: { id } }, body }));
}

export function decideReview(id: string, visible: boolean, reason: string | null) {
  const body = { visible, ...(reason && { reason }) };
  return ask((api) => api.PUT('/api/reviews/{id}/visibility', { params: { path: { id } }, body }));
}
