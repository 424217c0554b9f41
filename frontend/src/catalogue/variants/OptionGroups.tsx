import { useEffect, useId, useRef } from 'react';
import type { Product } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { isMade, offerOf } from './choosing';
import { OptionChip } from './OptionChip';
import type { Choosing } from './useChoice';

interface Props {
  product: Product;
  choosing: Choosing;
}

/** What can be chosen of a product, option by option. */
export function OptionGroups({ product, choosing }: Props) {
  const id = useId();
  const { picks, pick, missing, asked } = choosing;
  const first = useRef<HTMLFieldSetElement>(null);

  // Whoever wanted to go on comes to what is to be chosen before.
  useEffect(() => {
    if (asked > 0) first.current?.querySelector('input')?.focus();
  }, [asked]);

  return product.options.map(({ name, values }, option) => {
    const isMissing = asked > 0 && missing.includes(name);
    return (
      <fieldset
        key={name}
        {...(missing[0] === name && { ref: first })}
        className="mt-6"
        {...(isMissing && { 'aria-describedby': `${id}-${option}` })}
      >
        <legend className="mb-2 text-sm">
          <Written className="font-medium">{name}</Written>
          {picks[option] && (
            <>
              : <Written>{picks[option]}</Written>
            </>
          )}
        </legend>
        <div className="flex flex-wrap gap-2">
          {values.map((value) => (
            <OptionChip
              key={value}
              group={`${id} ${option}`}
              value={value}
              offer={offerOf(product, picks, option, value)}
              checked={picks[option] === value}
              disabled={!isMade(product, option, value)}
              onPick={() => pick(option, value)}
            />
          ))}
        </div>
        <p id={`${id}-${option}`} role="alert" className={isMissing ? 'mt-2 text-sm text-bad' : ''}>
          {isMissing && (
            <>
              Choose first: <Written>{name}</Written>
            </>
          )}
        </p>
      </fieldset>
    );
  });
}
