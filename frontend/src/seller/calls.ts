import { askAt } from '@/api/client';
import { unreachable } from '@/api/refusal';
import type { Product } from '@/api/shapes';
import type { ImageUpload, ListingDraft, Page, Sales, SoldOrder } from './contract';

const quoted = (version: number) => `"${version}"`;
const query = (values: Record<string, string | number | null>) =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString();

export function readListings(status: Product['status'], cursor: string | null): Promise<Page<Product>> {
  return askAt('GET', `/api/sellers/products?${query({ status, limit: 20, cursor })}`);
}

export function createListing(key: string, draft: ListingDraft): Promise<Product> {
  return askAt('POST', '/api/sellers/products', draft, { 'Idempotency-Key': key });
}

export function changeListing(id: string, version: number, change: Partial<ListingDraft> | { status: Product['status'] }): Promise<Product> {
  return askAt('PUT', `/api/sellers/products/${id}`, change, { 'If-Match': quoted(version) });
}

export function removeListing(id: string): Promise<void> {
  return askAt('DELETE', `/api/sellers/products/${id}`);
}

export function readSoldOrders(cursor: string | null): Promise<Page<SoldOrder>> {
  return askAt('GET', `/api/sellers/orders?${query({ limit: 20, cursor })}`);
}

export function readSales(from: string, to: string): Promise<Sales> {
  return askAt('GET', `/api/sellers/analytics?${query({ from, to })}`);
}

/** Sends a picture to where the shop keeps them. Answers its address. */
export async function uploadPicture(file: Blob): Promise<string> {
  const leave: ImageUpload = await askAt('POST', '/api/sellers/images', { contentType: file.type, bytes: file.size });
  const headers = new Headers(leave.upload.headers);
  // Browsers set the length themselves, and let nobody else.
  headers.delete('content-length');
  const answer = await fetch(leave.upload.url, { method: leave.upload.method, headers, body: file }).catch(() => null);
  if (!answer?.ok) throw unreachable();
  return leave.image;
}
