import { ask } from '@/api/client';
import type { Review } from '@/api/shapes';
import type { Draft } from './draft';

export function addReview(productId: string, { rating, comment, author }: Draft): Promise<Review> {
  const body = {
    productId,
    rating,
    ...(comment.trim() && { comment: comment.trim() }),
    ...(author.trim() && { author: author.trim() }),
  };
  return ask((api) => api.POST('/api/reviews', { body }));
}

export function changeReview(id: string, { rating, comment }: Draft): Promise<Review> {
  const body = { rating, ...(comment.trim() && { comment: comment.trim() }) };
  return ask((api) => api.PUT('/api/reviews/{id}', { params: { path: { id } }, body }));
}

export async function removeReview(id: string): Promise<void> {
  await ask((api) => api.DELETE('/api/reviews/{id}', { params: { path: { id } } }));
}
