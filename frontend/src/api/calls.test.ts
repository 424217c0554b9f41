import { describe, expect, it } from 'vitest';
import { callsOf } from './calls';
import type { paths } from './schema';

/** The request that a call sends, and what it gives of an answer. */
function answering(body: string | null, status = 200) {
  const sent: Request[] = [];
  const api = callsOf<paths>('https://shop.example/', async (request) => {
    sent.push(request);
    return new Response(body, { status });
  });
  return { api, sent };
}

describe('a call of the API', () => {
  it('has its path, and only what was asked for', async () => {
    const { api, sent } = answering('{"items": []}');

    const query = { ids: ['a', 'b&c'], category: undefined, sort: '-price' as const };
    const { data } = await api.GET('/api/products', { params: { query } });
    await api.GET('/api/products/{id}', { params: { path: { id: 'a/b' } } });

    expect(sent[0]?.url).toBe('https://shop.example/api/products?ids=a,b%26c&sort=-price');
    expect(sent[0]?.headers.has('Content-Type')).toBe(false);
    expect(sent[1]?.url).toBe('https://shop.example/api/products/a%2Fb');
    expect(data).toEqual({ items: [] });
  });

  it('sends JSON, and the headers of the contract', async () => {
    const { api, sent } = answering('{}');

    await api.POST('/api/orders', { params: { header: { 'Idempotency-Key': 'k' } }, body: { cartVersion: 1, totalAmount: 2 } as never });

    expect(sent[0]?.method).toBe('POST');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe('k');
    expect(sent[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(await sent[0]?.json()).toEqual({ cartVersion: 1, totalAmount: 2 });
  });

  it('may be answered with nothing, with a file, or with what is no JSON', async () => {
    const path = { id: 'a' };

    expect((await answering(null, 204).api.DELETE('/api/users/addresses/{id}', { params: { path } })).data).toBeUndefined();
    const file = await answering('a,b').api.GET('/api/sellers/orders', { parseAs: 'blob' });
    expect(await (file.data as unknown as Blob).text()).toBe('a,b');
    expect((await answering('<html>', 502).api.GET('/api/cart')).error).toBe('<html>');
    expect((await answering('{"code": "X"}', 404).api.GET('/api/cart')).error).toEqual({ code: 'X' });
  });
});
