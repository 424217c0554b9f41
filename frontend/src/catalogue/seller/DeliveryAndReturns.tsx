import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Product } from '@/api/shapes';
import { countryName } from '@/addresses/countryName';
import { Failure } from '@/ui/Failure';
import { SkeletonBlock } from '@/ui/Skeleton';
import { Written } from '@/ui/Written';
import { useSeller } from './useSeller';

/** How a product's seller sends and what they take back. It is asked for when somebody opens it. */
export function DeliveryAndReturns({ product }: { product: Product }) {
  const [asked, setAsked] = useState(false);
  return (
    <details className="group mt-8 border-y border-line text-sm print:hidden" onToggle={() => setAsked(true)}>
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 font-medium [&::-webkit-details-marker]:hidden">
        Delivery and returns
        <ChevronDown aria-hidden className="size-5 shrink-0 text-soft group-open:rotate-180" />
      </summary>
      {asked && <Told product={product} />}
    </details>
  );
}

function Told({ product }: { product: Product }) {
  const { data: seller, error, refetch } = useSeller(product.seller.id);
  if (!seller && error) return <Failure reason={error} what="What the seller says of it" onRetry={() => void refetch()} />;
  if (!seller) return <SkeletonBlock lines={2} label="Loading what the seller says of it" />;
  return (
    <div className="max-w-prose space-y-3 pb-5 leading-relaxed">
      <p className="text-soft">{sentFrom(product, seller.shipsFrom)}</p>
      {seller.deliveryAndReturns && (
        <Written as="p" className="whitespace-pre-line">
          {seller.deliveryAndReturns}
        </Written>
      )}
    </div>
  );
}

function sentFrom(product: Product, country: string | null): string {
  if (product.delivery === 'none') return 'There is nothing to send.';
  if (!country) return 'The seller sends nothing yet.';
  return `Sent from ${countryName(country)}. What that costs to where you are is shown before you order.`;
}
