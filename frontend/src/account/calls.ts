import { ask } from '@/api/client';

/** Everything that the shop holds about the shopper. */
export function exportAccount() {
  return ask((api) => api.GET('/api/users/export'));
}

export type ReviewsThen = 'keep' | 'remove';

/** Begins to erase the shopper's account, which cannot be undone. */
export async function eraseAccount(reviews: ReviewsThen): Promise<void> {
  await ask((api) => api.DELETE('/api/users/me', { params: { query: { reviews } } }));
}
