import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { it, vi } from 'vitest';
import { OrderPage } from './OrderPage';

vi.mock('next/navigation', () => ({
  usePathname: () => '/order/',
  useRouter: () => ({ replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
}));

it('says that there is no such order where none is asked for', () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OrderPage />
    </QueryClientProvider>,
  );

  screen.getByRole('heading', { name: 'There is no such order' });
});
