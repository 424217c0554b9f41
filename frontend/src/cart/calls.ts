import { ask } from '@/api/client';
import type { Cart, Product } from '@/api/shapes';

/** What the cart asks of the server. */
export interface CartCalls {
  read(): Promise<Cart>;
  add(productId: string, quantity: number): Promise<Cart>;
  change(id: string, quantity: number): Promise<Cart>;
  remove(id: string): Promise<Cart>;
  merge(mergeId: string, products: { productId: string; quantity: number }[]): Promise<Cart>;
  product(id: string): Promise<Product>;
}

export const cartCalls: CartCalls = {
  read: () => ask((api) => api.GET('/api/cart')),
  add: (productId, quantity) => ask((api) => api.POST('/api/cart', { body: { productId, quantity } })),
  change: (id, quantity) => ask((api) => api.PUT('/api/cart/{id}', { params: { path: { id } }, body: { quantity } })),
  remove: (id) => ask((api) => api.DELETE('/api/cart/{id}', { params: { path: { id } } })),
  merge: (mergeId, products) => ask((api) => api.POST('/api/cart', { body: { mergeId, products } })),
  product: (id) => ask((api) => api.GET('/api/products/{id}', { params: { path: { id } } })),
};
