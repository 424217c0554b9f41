import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/testing/shown';
import { session } from './session';
import { SignedIn } from './SignedIn';

vi.mock('next/navigation', () => ({ useRouter: () => ({ replace: () => {} }) }));

/** Fails when it is told to. */
let fail = () => {};

beforeEach(() => {
  vi.spyOn(session, 'finishSignIn').mockReturnValue(new Promise((_, reject) => (fail = () => reject(new Error('The code was used before.')))));
});
afterEach(() => window.history.replaceState(null, '', '/'));

const come = (address: string) => window.history.replaceState(null, '', address);
const address = () => window.location.pathname + window.location.search;

it('keeps a code that was used in no address', async () => {
  come('/signed-in/?code=used&state=s');
  show(<SignedIn />);

  fail();

  await screen.findByText('You are not signed in');
  expect(address()).toBe('/signed-in/');
});

it('leaves the address alone when somebody has gone on, or there is no code in it', async () => {
  come('/signed-in/?code=used&state=s');
  show(<SignedIn />);
  come('/product/?id=vase');
  fail();
  await screen.findByText('You are not signed in');
  expect(address()).toBe('/product/?id=vase');

  come('/signed-in/');
  const changed = vi.spyOn(window.history, 'replaceState');
  show(<SignedIn />);
  fail();
  await screen.findAllByText('You are not signed in');
  expect(changed).not.toHaveBeenCalled();
});
