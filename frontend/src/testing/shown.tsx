import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { makeQueries } from '@/ui/Providers';

/** Renders a part of a page that asks the shop. */
export const show = (part: ReactNode) => render(<QueryClientProvider client={makeQueries()}>{part}</QueryClientProvider>);
