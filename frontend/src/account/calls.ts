import { ask } from '@/api/client';
import type { AccountExport } from '@/api/shapes';
import { joined } from './exported';

/** Everything that the shop holds about the shopper; much of it comes in several answers. */
export async function exportAccount() {
  const parts: AccountExport[] = [];
  for (let cursor: string | null = null; parts.length === 0 || cursor; cursor = parts.at(-1)?.nextCursor ?? null) {
    const query: { cursor?: string } = cursor ? { cursor } : {};
    parts.push(await ask((api) => api.GET('/api/users/export', { params: { query } })));
  }
  return joined(parts);
}

export type ReviewsThen = 'keep' | 'remove';

/** Begins to erase the shopper's account, which cannot be undone. */
export async function eraseAccount(reviews: ReviewsThen): Promise<void> {
  await ask((api) => api.DELETE('/api/users/me', { params: { query: { reviews } } }));
}
