import type { Sales } from '@/api/shapes';
import { choiceOf } from '@/catalogue/variants/words';
import { inWords } from '@/ui/money';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';

type Variants = Sales['products'][number]['variants'];

/** What of a product sells best. A variant that the shop forgot is called by its number. */
export function TopVariants({ of, title, currency }: { of: Variants; title: string; currency: string }) {
  if (of.length === 0) {
    return null;
  }
  return (
    <ul aria-label={`Variants of ${title}`} className="mt-2 space-y-1 border-l border-line pl-4 text-sm text-soft">
      {of.map(({ variantId, options, revenue, units }) => (
        <li key={variantId} className="flex items-baseline justify-between gap-4">
          <span className="min-w-0 wrap-anywhere">
            <Written>{choiceOf(options) || `Variant ${variantId}`}</Written>
          </span>
          <span className="shrink-0 tabular-nums">
            {counted(units, 'unit')} · {inWords({ amount: revenue, currency })}
          </span>
        </li>
      ))}
    </ul>
  );
}
