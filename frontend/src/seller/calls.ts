import { ask } from '@/api/client';
import { unreachable } from '@/api/refusal';
import type { ListingChange, ListingDraft, Product, ShippingRates, ShippingRatesRequest, UploadedPicture } from '@/api/shapes';
import type { Range } from './range';

const PAGE = 20;
const page = (cursor: string | null) => ({ limit: PAGE, ...(cursor && { cursor }) });

/** A seller finds what a moderator suspended among what is for sale or archived, as it was before. */
export type ListingStatus = Exclude<Product['status'], 'suspended'>;

export function readListings(status: ListingStatus, cursor: string | null, signal: AbortSignal) {
  return ask((api) => api.GET('/api/sellers/products', { params: { query: { status, ...page(cursor) } }, signal }));
}

export function createListing(key: string, body: ListingDraft): Promise<Product> {
  return ask((api) => api.POST('/api/sellers/products', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function changeListing({ id, version }: Product, body: ListingChange): Promise<Product> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  return ask((api) => api.PUT('/api/sellers/products/{id}', { params, body }));
}

export async function removeListing(id: string): Promise<void> {
  await ask((api) => api.DELETE('/api/sellers/products/{id}', { params: { path: { id } } }));
}

/** Sales of a range, or of what the shop's last thirty days are. */
export function readSales(range: Range | null, signal: AbortSignal) {
  return ask((api) => api.GET('/api/sellers/analytics', { params: { query: range ?? {} }, signal }));
}

/** The days alone, for a spreadsheet. */
export function readSalesFile({ from, to }: Range): Promise<Blob> {
  const params = { query: { from, to, format: 'csv' as const } };
  return ask((api) => api.GET('/api/sellers/analytics', { params, headers: { Accept: 'text/csv' }, parseAs: 'blob' }));
}

export function readRates(signal: AbortSignal): Promise<ShippingRates> {
  return ask((api) => api.GET('/api/sellers/shipping', { signal }));
}

/** Replaces the rates, if they are still of the version that was seen. */
export function changeRates(version: number, body: ShippingRatesRequest): Promise<ShippingRates> {
  const params = { header: { 'If-Match': `"${version}"` } };
  return ask((api) => api.PUT('/api/sellers/shipping', { params, body }));
}

/** Sends a picture to where the shop keeps them. Answers its address. */
export async function uploadPicture(file: Blob): Promise<string> {
  const body = { contentType: file.type as UploadedPicture['contentType'], bytes: file.size };
  const { upload, image } = await ask((api) => api.POST('/api/sellers/images', { body }));
  const headers = new Headers(upload.headers);
  // Browsers set the length themselves, and let nobody else.
  headers.delete('content-length');
  const answer = await fetch(upload.url, { method: upload.method, headers, body: file }).catch(() => null);
  if (!answer?.ok) throw unreachable();
  return image;
}
