import { ask } from '@/api/client';
import { productsOf } from '@/catalogue/productsOf';
import type { Cart, ListedProduct } from '@/api/shapes';
import { boughtOf, type Bought } from './lineId';

/** What the cart asks of the server. Each line has its id. */
export interface CartCalls {
  read(): Promise<Cart>;
  add(id: string, quantity: number): Promise<Cart>;
  change(id: string, quantity: number): Promise<Cart>;
  remove(id: string): Promise<Cart>;
  merge(mergeId: string, products: (Bought & { quantity: number })[]): Promise<Cart>;
  /** Those that exist of the products, each as the variant of its line; at most as many as a cart holds. */
  products(ids: string[]): Promise<ListedProduct[]>;
}

export const cartCalls: CartCalls = {
  read: () => ask((api) => api.GET('/api/cart')),
  add: (id, quantity) => ask((api) => api.POST('/api/cart', { body: { ...boughtOf(id), quantity } })),
  change: (id, quantity) => ask((api) => api.PUT('/api/cart/{id}', { params: { path: { id } }, body: { quantity } })),
  remove: (id) => ask((api) => api.DELETE('/api/cart/{id}', { params: { path: { id } } })),
  merge: (mergeId, products) => ask((api) => api.POST('/api/cart', { body: { mergeId, products } })),
  products: productsOf,
};
