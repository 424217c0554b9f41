import { useSettings } from '@/catalogue/useSettings';
import type { Facets } from '@/api/shapes';
import type { Naming } from './filters';

/** What filters are called needs the shop's categories and its currency, and the names of the sellers that were found. */
export function useNaming(facets?: Facets): Naming {
  const settings = useSettings();
  const sellers = new Map(facets?.seller.map(({ value, name }) => [value, name]));
  return { categories: settings?.categories ?? [], currency: settings?.currency ?? 'EUR', sellers };
}
