import { describe, expect, it } from 'vitest';
import { Refusal, unreachable } from '@/api/refusal';
import { parcel } from '@/testing/samples';
import { faultsFrom, faultsOf, packedOf, requestOf, slipOf, withLeft, withShipped } from './packing';
import { reasonOf, sendEach } from './sending';
import { addressOf, isToSend, showOf, shows } from './show';
import { sellerOrder, soldOrder } from './samples';
import { listWith } from './pages';

const TEAPOT = 'speckled-teapot';
const BLANK = { carrier: '', trackingNumber: '' };

describe('which orders are shown', () => {
  it('is said by the address, and those to send if it says nothing', () => {
    expect(showOf(null).fulfilment).toBe('Unfulfilled');
    expect(showOf('nonsense').fulfilment).toBe('Unfulfilled');
    expect(showOf('all').fulfilment).toBeNull();
    expect(shows.map((show) => showOf(new URL(addressOf(show), 'https://souk.example').searchParams.get('show')))).toEqual(shows);
  });

  it('counts as to send until the last unit is packed', () => {
    expect((['None', 'Unfulfilled', 'PartlyShipped', 'Shipped', 'Delivered'] as const).filter(isToSend)).toEqual(['Unfulfilled', 'PartlyShipped']);
  });

  it('changes in lists as orders are sent', () => {
    const list = { pages: [{ items: [soldOrder('a'), soldOrder('b')], nextCursor: null }], pageParams: [null] };

    expect(listWith(list, 'a', 'Shipped', 'Unfulfilled').pages[0]!.items.map(({ orderId }) => orderId)).toEqual(['b']);
    expect(listWith(list, 'a', 'Shipped', null).pages[0]!.items.map(({ fulfilment }) => fulfilment)).toEqual(['Shipped', 'Unfulfilled']);
  });
});

describe('a parcel', () => {
  it('holds all that is left, unless less is chosen', () => {
    expect(packedOf(sellerOrder(), {})).toEqual([{ id: TEAPOT, title: 'Speckled teapot', quantity: 3 }]);
    expect(packedOf(sellerOrder(), { [TEAPOT]: 1 })[0]?.quantity).toBe(1);
    expect(packedOf(sellerOrder(), { [TEAPOT]: 9 })[0]?.quantity).toBe(3);
    expect(packedOf(sellerOrder(), { [TEAPOT]: 0 })).toEqual([]);
  });

  it('names its lines, and tracking only if there is some', () => {
    const packed = packedOf(sellerOrder(), {});

    expect(requestOf(packed, BLANK)).toEqual({ lines: [{ id: TEAPOT, quantity: 3 }] });
    expect(requestOf(packed, { carrier: ' DHL ', trackingNumber: ' 12 3 ' })).toMatchObject({ carrier: 'DHL', trackingNumber: '12 3' });
  });

  it.each([
    [[], BLANK, ['lines']],
    [packedOf(sellerOrder(), {}), BLANK, []],
    [packedOf(sellerOrder(), {}), { carrier: 'x'.repeat(41), trackingNumber: '1Z 999/AA.1-0' }, ['carrier']],
    [packedOf(sellerOrder(), {}), { carrier: '', trackingNumber: '№ 5' }, ['trackingNumber']],
    [packedOf(sellerOrder(), {}), { carrier: '', trackingNumber: '1'.repeat(51) }, ['trackingNumber']],
  ])('%# has faults at %o', (packed, typed, fields) => {
    expect(Object.keys(faultsOf(packed, typed))).toEqual(fields);
  });

  it('has the shop’s faults at its fields', () => {
    const errors = [
      { pointer: '/lines/0/quantity', detail: 'Too many.', code: 'OUT_OF_RANGE' as const },
      { pointer: '/carrier', detail: 'Not so.', code: 'INVALID' as const },
    ];

    expect(faultsFrom(errors)).toEqual({ lines: 'Too many.', carrier: 'Not so.' });
  });

  it('leaves the rest to pack', () => {
    const some = withShipped(sellerOrder(), parcel({ lines: [{ id: TEAPOT, quantity: 2 }] }));
    expect(some).toMatchObject({ fulfilment: 'PartlyShipped', parcels: [{ state: 'Shipped' }] });
    expect(packedOf(some, {})[0]?.quantity).toBe(1);

    const all = withShipped(some, parcel({ id: 'second', lines: [{ id: TEAPOT, quantity: 1 }] }));
    expect(all.fulfilment).toBe('Shipped');
    expect(packedOf(all, {})).toEqual([]);
  });

  it('is made once, however often the shop says so', () => {
    const once = withShipped(sellerOrder(), parcel());

    expect(withShipped(once, parcel())).toEqual(once);
  });

  it('follows what the shop says is left', () => {
    expect(packedOf(withLeft(sellerOrder(), [{ id: TEAPOT, toPack: 1 }]), {})[0]?.quantity).toBe(1);
  });

  it('is on its slip: the next one, and the last one once all is sent', () => {
    expect(slipOf(sellerOrder(), { [TEAPOT]: 2 })[0]?.quantity).toBe(2);
    const all = withShipped(sellerOrder(), parcel({ lines: [{ id: TEAPOT, quantity: 3 }] }));
    expect(slipOf(all)).toEqual([{ id: TEAPOT, title: 'Speckled teapot', quantity: 3 }]);
  });

  it('is on no slip once all of it has come back', () => {
    const cameBack = (returned: number) => sellerOrder({ parcels: [parcel()], products: sellerOrder().products.map((line) => ({ ...line, units: { toPack: 0, shipped: 2, delivered: 2, cancelled: 1, returned } })) });

    expect(slipOf(cameBack(1))).toHaveLength(1);
    expect(slipOf(cameBack(2))).toEqual([]);
  });
});

describe('many orders', () => {
  const busy = new Refusal(409, 'UNITS_NOT_LEFT', 'Fewer units are left to pack.');

  /** Sends orders of which some are refused; tells which were sent, and what was tried. */
  async function sendAll(ids: readonly string[], refused: Record<string, Refusal>) {
    const tried: string[] = [];
    const sent: string[] = [];
    const failed = await sendEach(ids, {
      send: async (id) => {
        tried.push(id);
        if (refused[id]) throw refused[id];
      },
      onSent: (id) => sent.push(id),
      onProgress: () => {},
    });
    return { tried, sent, failed: failed.map(({ id }) => id) };
  }

  it('are sent one after the other, over one that is refused', async () => {
    expect(await sendAll(['a', 'b', 'c'], { b: busy })).toEqual({ tried: ['a', 'b', 'c'], sent: ['a', 'c'], failed: ['b'] });
    expect(reasonOf(busy)).toMatch(/Nothing of it is left/);
  });

  it.each([unreachable(), new Refusal(401, 'UNAUTHORIZED', 'Sign in again.')])('end where the rest would fail, too: %s', async (refusal) => {
    expect(await sendAll(['a', 'b', 'c'], { b: refusal })).toEqual({ tried: ['a', 'b'], sent: ['a'], failed: ['b', 'c'] });
  });
});
