import { ask } from '@/api/client';
import type { NewAddress, SavedAddress } from '@/api/shapes';

export async function readAddresses(signal?: AbortSignal): Promise<SavedAddress[]> {
  const { items } = await ask((api) => api.GET('/api/users/addresses', { signal: signal ?? null }));
  return items;
}

export function addAddress(key: string, body: NewAddress & { default?: boolean }): Promise<SavedAddress> {
  return ask((api) => api.POST('/api/users/addresses', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeAddress(id: string, body: NewAddress & { default?: boolean }): Promise<SavedAddress> {
  return ask((api) => api.PUT('/api/users/addresses/{id}', { params: { path: { id } }, body }));
}

export async function removeAddress(id: string): Promise<void> {
  await ask((api) => api.DELETE('/api/users/addresses/{id}', { params: { path: { id } } }));
}
