import { useEffect, useMemo } from 'react';
import type { ShippingRates } from '@/api/shapes';
import { useKept } from '@/ui/useKept';
import { typedOf, type TypedRates } from './typedRates';

interface Draft {
  /** Of the rates that the seller saw when they began to type. */
  version: number;
  typed: TypedRates;
}

function parse(text: string): Draft | null {
  try {
    const found = JSON.parse(text) as Draft;
    return Array.isArray(found.typed.zones) ? found : null;
  } catch {
    return null;
  }
}

/** Keys are ours alone. */
const comparable = (typed: TypedRates): string => JSON.stringify(typed, (name, value: unknown) => (name === 'key' ? undefined : value));

/** What stands in the form: the rates as they are, or what was typed over them and is not saved yet. */
export function useRatesDraft(rates: ShippingRates) {
  const [text, keep, forget] = useKept('rates', '');
  const saved = useMemo(() => typedOf(rates), [rates]);
  const kept = useMemo(() => parse(text), [text]);
  const draft = kept && comparable(kept.typed) !== comparable(saved) ? kept : null;
  const dirty = draft !== null;
  const version = draft?.version ?? rates.version;

  useEffect(() => {
    if (!dirty) return;
    // What is typed is kept in this tab, and would be gone with it.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  const write = (next: Draft) => keep(JSON.stringify(next));
  const drop = () => {
    keep('');
    forget();
  };
  return {
    typed: draft?.typed ?? saved,
    version,
    dirty,
    /** Whether the rates were changed elsewhere since the seller began to type. */
    stale: version !== rates.version,
    type: (typed: TypedRates) => (comparable(typed) === comparable(saved) ? drop() : write({ version, typed })),
    /** Lets what is typed replace the rates of this version. */
    putOver: (seen: number) => draft && write({ ...draft, version: seen }),
    drop,
  };
}
