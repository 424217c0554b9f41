import { ask } from '@/api/client';
import { unreachable } from '@/api/refusal';
import type { ImageUpload, ListingChange, ListingDraft, Preparation, Product, ShippingRates, ShippingRatesRequest, UploadedPicture } from '@/api/shapes';
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

export function changeListing({ id, version }: Pick<Product, 'id' | 'version'>, body: ListingChange): Promise<Product> {
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

/** Sends a file to where the shop makes a picture of it. Answers the id by which to ask for that. */
export async function uploadPicture(file: Blob, onSent: (bytes: number) => void): Promise<string> {
  const body = { contentType: file.type as UploadedPicture['contentType'], bytes: file.size };
  const { id, upload } = await ask((api) => api.POST('/api/sellers/images', { body }));
  await send(upload, file, onSent);
  return id;
}

/** How far a picture is. */
export function readPreparation(id: string): Promise<Preparation> {
  return ask((api) => api.GET('/api/sellers/images/{id}', { params: { path: { id } } }));
}

/** By XMLHttpRequest: fetch does not tell how much was sent. */
function send({ url, method, headers }: ImageUpload['upload'], file: Blob, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries<string>(headers)) {
      // Browsers set the length themselves, and let nobody else.
      if (name !== 'content-length') request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => (request.status === 200 ? resolve() : reject(unreachable())));
    for (const end of ['error', 'timeout', 'abort']) request.addEventListener(end, () => reject(unreachable()));
    request.send(file);
  });
}
