import { describe, expect, it } from 'vitest';
import { orderSent, parcel } from '@/testing/samples';
import { cancelledOf, nameOf, returnedOf, sendersOf, unsentOf } from './delivery';

const units = (toPack: number, shipped = 0, cancelled = 0) => ({ toPack, shipped, delivered: 0, cancelled, returned: 0 });
const [teapot] = orderSent([]).products;
const line = (id: string, sellerId: string, of: ReturnType<typeof units> | null) => ({ ...teapot!, id, sellerId, title: id, units: of });

const mixed = orderSent([], {
  products: [line('pot', 'ines', units(1, 1)), line('pattern', 'ines', null), line('cup', 'sam', units(2)), line('lid', 'ines', units(3)), line('mug', 'max', units(0, 0, 4))],
});

describe('what is sent of an order', () => {
  it('is what is left to pack, seller by seller, without what is sent or never sent', () => {
    expect(unsentOf(mixed)).toEqual([
      [
        { id: 'pot', title: 'pot', quantity: 1 },
        { id: 'lid', title: 'lid', quantity: 3 },
      ],
      [{ id: 'cup', title: 'cup', quantity: 2 }],
    ]);
  });

  it('is not what was cancelled', () => {
    expect(cancelledOf(mixed)).toEqual([{ id: 'mug', title: 'mug', quantity: 4 }]);
  });

  it('is told of what came back', () => {
    const back = line('bowl', 'max', { ...units(0, 2), returned: 1 });

    expect(returnedOf(orderSent([], { products: [back, line('mug', 'max', units(0, 2))] }))).toEqual([{ id: 'bowl', title: 'bowl', quantity: 1 }]);
  });

  it('comes from those who send something', () => {
    expect(sendersOf(mixed)).toBe(3);
    expect(sendersOf(orderSent([], { products: [line('pattern', 'ines', null), line('cup', 'sam', units(2))] }))).toBe(1);
  });
});

describe('a parcel', () => {
  it.each([
    [0, 1, false, 'Your parcel'],
    [0, 1, true, 'Parcel 1'],
    [1, 3, false, 'Parcel 2 of 3'],
    [1, 3, true, 'Parcel 2'],
  ])('%i of %i is counted once it is known how many there are', (place, count, more, name) => {
    expect(nameOf(place, orderSent(Array.from({ length: count }, () => parcel())), more)).toBe(name);
  });
});
