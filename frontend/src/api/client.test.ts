import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { cartOf, problem, product } from '@/testing/samples';
import { ask, identifyBy } from './client';
import { Refusal } from './refusal';

const readCart = () => ask((api) => api.GET('/api/cart'));
const readProduct = () => ask((api) => api.GET('/api/products/{id}', { params: { path: { id: 'speckled-teapot' } } }));

describe('the client', () => {
  it('turns a problem into a refusal', async () => {
    const errors = [{ pointer: '/quantity', detail: 'too many', code: 'INVALID' }];
    server.use(http.get('*/api/cart', () => HttpResponse.json(problem(400, 'MALFORMED', { errors }), { status: 400 })));

    const refusal = await readCart().catch((reason: unknown) => reason as Refusal);

    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ status: 400, code: 'MALFORMED', message: 'It is MALFORMED.', errors, requestId: 'r' });
  });

  it('has words for what the gateway says', async () => {
    server.use(http.get('*/api/cart', () => HttpResponse.json({ message: 'Too Many Requests' }, { status: 429 })));

    await expect(readCart()).rejects.toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS', passing: true });
  });

  it('tells what is over for today from what passes in a moment', async () => {
    const body = { type: 'about:blank', title: 'Too Many Requests', status: 429, code: 'TOO_MANY_REVIEWS', detail: 'Go on tomorrow.', requestId: 'r' };
    server.use(http.get('*/api/cart', () => HttpResponse.json(body, { status: 429 })));

    await expect(readCart()).rejects.toMatchObject({ code: 'TOO_MANY_REVIEWS', message: 'Go on tomorrow.', passing: false });
  });

  it('says so when nobody answers', async () => {
    server.use(http.get('*/api/cart', () => HttpResponse.error()));

    await expect(readCart()).rejects.toMatchObject({ status: 0, offline: true });
  });

  it('renews a token that is refused, once, and asks again with the body', async () => {
    const renew = vi.fn(async () => 'fresh');
    identifyBy({ token: async () => 'stale', renew });
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/cart', async ({ request }) => {
        bodies.push(await request.json());
        return request.headers.get('Authorization') === 'Bearer fresh'
          ? HttpResponse.json(cartOf(1, []))
          : HttpResponse.json({ message: 'Unauthorized' }, { status: 401 });
      }),
    );

    const cart = await ask((api) => api.POST('/api/cart', { body: { productId: 'mug', quantity: 2 } }));

    expect(cart.version).toBe(1);
    expect(renew).toHaveBeenCalledExactlyOnceWith('stale');
    expect(bodies).toEqual([
      { productId: 'mug', quantity: 2 },
      { productId: 'mug', quantity: 2 },
    ]);
  });

  it('renews no token whose owner must sign in again', async () => {
    const renew = vi.fn(async () => 'fresh');
    identifyBy({ token: async () => 'old', renew });
    server.use(http.get('*/api/cart', () => HttpResponse.json(problem(401, 'SIGN_IN_AGAIN'), { status: 401 })));

    await expect(readCart()).rejects.toMatchObject({ code: 'SIGN_IN_AGAIN', message: 'It is SIGN_IN_AGAIN.', unsigned: true });
    expect(renew).not.toHaveBeenCalled();
  });

  it('stays refused when the session is over', async () => {
    identifyBy({ token: async () => 'stale', renew: async () => null });
    server.use(http.get('*/api/cart', () => HttpResponse.json({ message: 'Unauthorized' }, { status: 401 })));

    await expect(readCart()).rejects.toMatchObject({ unsigned: true });
  });

  it('tells open routes nothing of who asks', async () => {
    identifyBy({ token: async () => 'secret', renew: async () => null });
    let authorization: string | null = 'unset';
    server.use(
      http.get('*/api/products/:id', ({ request }) => {
        authorization = request.headers.get('Authorization');
        return HttpResponse.json(product());
      }),
    );

    await readProduct();

    expect(authorization).toBeNull();
  });

  it('takes what was asked for early, once', async () => {
    window.souk = { early: { '/api/products/speckled-teapot': Promise.resolve(HttpResponse.json(product({ title: 'Early' }))) } };
    server.use(http.get('*/api/products/:id', () => HttpResponse.json(product({ title: 'Late' }))));

    expect((await readProduct()).title).toBe('Early');
    expect((await readProduct()).title).toBe('Late');
  });

  it('reads what is for anyone also without settings, and nothing else', async () => {
    let failing = true;
    server.use(
      http.get('*/config.json', () => (failing ? HttpResponse.error() : HttpResponse.json({ issuer: 'http://identity.test', clientId: 'shop' }))),
      http.get('*/api/products/:id', () => HttpResponse.json(product())),
      http.get('*/api/cart', () => HttpResponse.json(cartOf(1, []))),
    );

    expect((await readProduct()).id).toBe('speckled-teapot');
    await expect(readCart()).rejects.toMatchObject({ offline: true });
    failing = false;
    expect((await readCart()).version).toBe(1);
  });
});
