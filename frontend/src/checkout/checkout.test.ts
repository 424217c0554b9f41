import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { order, problem, refund } from '@/testing/samples';
import { attemptAt, attemptFor, attemptsOf, endAttempt, endSettled, saveAttempt, type Begun } from './attempt';
import { emailFault } from './email';
import { outlookOf, pauseBefore } from './outlook';
import { place } from './place';

const body = { cartVersion: 3, totalAmount: 13600, pricing: 'two-teapots' };
const attempt: Begun = { shopperId: 'alice', key: 'k', body };
const QUICKLY = [0, 0, 0];

describe('an attempt to buy', () => {
  it('is the same for the same cart, so that it is ordered once', () => {
    expect(attemptFor([attempt], 'alice', { ...body })).toBe(attempt);
  });

  it.each([
    ['another cart', { ...body, cartVersion: 4 }],
    ['another total', { ...body, totalAmount: 1 }],
    ['other prices of the same total', { ...body, pricing: 'another' }],
    ['another e-mail', { ...body, email: 'a@example.org' }],
    ['another address', { ...body, addressId: 'work' }],
    ['another way of sending', { ...body, shipping: [{ sellerId: 'ines', optionId: 'home-express' }] }],
  ])('is a new one for %s', (_, changed) => {
    expect(attemptFor([attempt], 'alice', changed).key).not.toBe('k');
  });

  it('is nobody else’s', () => {
    saveAttempt(localStorage, attempt);

    expect(attemptsOf(localStorage, 'alice')).toEqual([attempt]);
    expect(attemptsOf(localStorage, 'bob')).toEqual([]);
    endAttempt(localStorage, 'k');
    expect(attemptsOf(localStorage, 'alice')).toEqual([]);
  });

  it('stays when another order is begun, until its own is settled', () => {
    saveAttempt(localStorage, { ...attempt, orderId: 'first' });
    saveAttempt(localStorage, { ...attempt, key: 'other', orderId: 'second' });

    endAttempt(localStorage, 'other');

    expect(attemptAt(localStorage, 'alice', 'first')).toMatchObject({ key: 'k' });
    expect(attemptAt(localStorage, 'alice', 'second')).toBeNull();
  });
});

describe('attempts of orders that are settled', () => {
  it('are gone once the orders are seen, and others stay', () => {
    for (const id of ['paid', 'open']) saveAttempt(localStorage, { ...attempt, key: id, orderId: id });

    endSettled(localStorage, 'alice', [order({ id: 'paid', paymentStatus: 'Paid' }), order({ id: 'open' })]);

    expect(attemptsOf(localStorage, 'alice').map(({ key }) => key)).toEqual(['open']);
  });
});

describe('placing an order', () => {
  const placement = { order: order(), payment: { clientSecret: 's', expiresAt: '2026-08-04T10:03:10Z' } };

  it('is tried again with the same key while the shop is busy', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post('*/api/orders', ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length < 3
          ? HttpResponse.json(problem(409, 'REQUEST_IN_PROGRESS'), { status: 409 })
          : HttpResponse.json(placement, { status: 201 });
      }),
    );

    await expect(place(attempt, QUICKLY)).resolves.toEqual(placement);
    expect(keys).toEqual(['k', 'k', 'k']);
  });

  it('ends at a no that stays a no', async () => {
    let calls = 0;
    server.use(
      http.post('*/api/orders', () => {
        calls++;
        return HttpResponse.json(problem(409, 'OUT_OF_STOCK', { current: { products: [] } }), { status: 409 });
      }),
    );

    await expect(place(attempt, QUICKLY)).rejects.toMatchObject({ code: 'OUT_OF_STOCK' });
    expect(calls).toBe(1);
  });
});

describe('the outlook of an order', () => {
  const mine = { ...attempt, orderId: order().id };

  it.each([
    ['Paid', null, 'paid'],
    ['PartiallyRefunded', null, 'paid'],
    ['Refunded', null, 'refunded'],
    ['Failed', null, 'ended'],
    ['Cancelled', null, 'ended'],
    ['Pending', mine, 'unpaid'],
    ['Pending', { ...mine, confirmed: true }, 'processing'],
    ['Pending', null, 'unpaid'],
  ] as const)('%s with %o is %s', (paymentStatus, known, outlook) => {
    expect(outlookOf(order({ paymentStatus }), known)).toBe(outlook);
  });

  it('is over when its time is, unless it was paid here', () => {
    const due = Date.parse(order().payUntil);

    expect(outlookOf(order(), mine, due - 1)).toBe('unpaid');
    expect(outlookOf(order(), mine, due)).toBe('ending');
    expect(outlookOf(order(), null, due)).toBe('ending');
    expect(outlookOf(order(), { ...mine, confirmed: true }, due)).toBe('processing');
  });

  it('is asked for often, then now and then, then no more', () => {
    expect(pauseBefore(order(), 0)).toBe(1000);
    expect(pauseBefore(order(), 60_000)).toBe(5000);
    expect(pauseBefore(order({ paymentStatus: 'Paid' }), 0)).toBe(false);
  });

  it('is asked for until a refund is at the bank', () => {
    const refunded = (state: 'Asked' | 'Pending') => order({ paymentStatus: 'PartiallyRefunded', refunds: [refund({ state })] });

    expect(pauseBefore(refunded('Asked'), 0)).toBe(15_000);
    expect(pauseBefore(refunded('Pending'), 0)).toBe(false);
  });
});

describe('an address for the receipt', () => {
  it.each(['alice@example.org', ' alice@example.org ', 'a.b+c@mail.example.org'])('may be %s', (text) => {
    expect(emailFault(text)).toBeNull();
  });

  it.each(['', ' ', 'alice', 'alice@', 'alice@example', 'a b@example.org', '@example.org'])('may not be %s', (text) => {
    expect(emailFault(text)).not.toBeNull();
  });
});
