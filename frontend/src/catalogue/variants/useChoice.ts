import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { Product } from '@/api/shapes';
import { asVariant, missingOf, pickOf, startOf, variantOf, type Picks } from './choosing';

export interface Choosing {
  picks: Picks;
  pick: (option: number, value: string) => void;
  /** The product as the chosen variant; as it is, until one is. */
  shown: Product;
  missing: string[];
  /** How often somebody wanted to go on before all was chosen. */
  asked: number;
  ask: () => void;
}

/** What is chosen of a product's options. The variant stands in the address, so that it can be shared and come back to. */
export function useChoice(product: Product): Choosing {
  const named = useSearchParams().get('variant');
  const [seen, setSeen] = useState(named);
  const [picks, setPicks] = useState(() => startOf(product, named));
  const [asked, setAsked] = useState(0);
  const variant = variantOf(product, picks);

  // A link may lead from one variant to another, and what is chosen here comes back by the address.
  if (named !== seen) {
    setSeen(named);
    if ((variant?.id ?? null) !== named) setPicks(startOf(product, named));
  }

  function pick(option: number, value: string) {
    const next = pickOf(product, picks, option, value);
    setPicks(next);
    const url = new URL(window.location.href);
    const chosen = variantOf(product, next);
    if (chosen) url.searchParams.set('variant', chosen.id);
    else url.searchParams.delete('variant');
    window.history.replaceState(null, '', url);
  }

  return { picks, pick, shown: asVariant(product, variant), missing: missingOf(product, picks), asked, ask: () => setAsked((times) => times + 1) };
}
