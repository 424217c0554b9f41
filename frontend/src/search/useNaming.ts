import { useSettings } from '@/catalogue/useSettings';
import type { Naming } from './filters';

/** What filters are called needs the shop's categories and its currency. */
export function useNaming(): Naming {
  const settings = useSettings();
  return { categories: settings?.categories ?? [], currency: settings?.currency ?? 'EUR' };
}
