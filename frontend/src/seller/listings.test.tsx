import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { product } from '@/testing/samples';
import { show } from '@/testing/shown';
import { ListingRow } from './ListingRow';

it('says why a moderator took a product down', () => {
  show(<ListingRow product={product({ status: 'suspended', suspensionReason: 'The handle comes off.' })} sells />);

  expect(screen.getByText(/A moderator took it down/).textContent).toBe('A moderator took it down: nobody can buy it. They say: The handle comes off.');
});

it('says only that a product of a suspended seller is down', () => {
  show(<ListingRow product={product({ status: 'suspended' })} sells />);

  expect(screen.getByText('A moderator took it down: nobody can buy it.')).toBeDefined();
});
