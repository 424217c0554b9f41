import { ask } from '@/api/client';
import type { Fulfilment, Parcel, ParcelChange, ParcelRequest, Refund, RefundRequest, Return, ReturnChange, SellerOrder } from '@/api/shapes';

const PAGE = 20;
/** Fewer, as the order of each is read with it. */
const RETURNS_PAGE = 10;

export function readSoldOrders(fulfilment: Fulfilment | null, cursor: string | null, signal: AbortSignal) {
  const query = { limit: PAGE, ...(fulfilment && { fulfilment }), ...(cursor && { cursor }) };
  return ask((api) => api.GET('/api/sellers/orders', { params: { query }, signal }));
}

/** What is to be sent, with addresses, for a spreadsheet or a program that prints labels. */
export function readToSend(): Promise<Blob> {
  const params = { query: { format: 'csv' as const } };
  return ask((api) => api.GET('/api/sellers/orders', { params, headers: { Accept: 'text/csv' }, parseAs: 'blob' }));
}

export function readSoldOrder(id: string, signal?: AbortSignal): Promise<SellerOrder> {
  return ask((api) => api.GET('/api/sellers/orders/{id}', { params: { path: { id } }, signal: signal ?? null }));
}

export function shipParcel(id: string, key: string, body: ParcelRequest): Promise<Parcel> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return ask((api) => api.POST('/api/sellers/orders/{id}/parcels', { params, body }));
}

export function changeParcel(id: string, parcelId: string, body: ParcelChange): Promise<Parcel> {
  return ask((api) => api.PUT('/api/sellers/orders/{id}/parcels/{parcelId}', { params: { path: { id, parcelId } }, body }));
}

export function giveRefund(id: string, key: string, body: RefundRequest): Promise<Refund> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return ask((api) => api.POST('/api/sellers/orders/{id}/refunds', { params, body }));
}

/** Returns that wait for the seller, the longest waiting first; the shop's list lags a moment behind. */
export function readReturns(cursor: string | null, signal: AbortSignal) {
  const query = { limit: RETURNS_PAGE, ...(cursor && { cursor }) };
  return ask((api) => api.GET('/api/sellers/returns', { params: { query }, signal }));
}

/** Stock and shipping are left out where they say nothing. */
export function changeReturn(id: string, returnId: string, change: Pick<ReturnChange, 'state'> & Partial<ReturnChange>): Promise<Return> {
  const body = change as ReturnChange;
  return ask((api) => api.PUT('/api/sellers/orders/{id}/returns/{returnId}', { params: { path: { id, returnId } }, body }));
}
