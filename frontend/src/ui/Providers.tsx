'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { identifyBy } from '@/api/client';
import { asRefusal } from '@/api/refusal';
import { cart } from '@/cart/cart';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { beforeReload } from './release';
import { keepScroll } from './scroll';
import { Toasts } from './Toasts';

export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retryDelay: 600,
        retry: (failures, reason) => failures < 1 && asRefusal(reason).passing && !asRefusal(reason).offline,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(makeQueries);
  const state = useSession();
  const ended = state.status === 'guest' && state.ended === true;
  const shopperId = state.status === 'shopper' ? state.shopper.id : null;

  useEffect(keepScroll, []);

  useEffect(() => {
    identifyBy(session);
    beforeReload(() => cart().flush());
    // Without settings nobody can sign in, but a guest can still fill a cart.
    session.start().catch(() => cart().becomeGuest());
  }, []);

  useEffect(() => {
    if (shopperId) void cart().becomeShopper(shopperId);
    else if (state.status === 'guest') {
      cart().becomeGuest(ended);
      queries.removeQueries({ queryKey: ['mine'] });
    }
  }, [state.status, ended, shopperId, queries]);

  return (
    <QueryClientProvider client={queries}>
      {children}
      <Toasts />
    </QueryClientProvider>
  );
}
