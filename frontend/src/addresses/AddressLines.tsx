import type { Address } from '@/api/shapes';
import { Written } from '@/ui/Written';
import { linesOf } from './lines';

export function AddressLines({ address, className = '' }: { address: Address; className?: string }) {
  return (
    <address className={`leading-relaxed wrap-anywhere not-italic ${className}`}>
      {linesOf(address).map((line, place) => (
        <Written key={place} className={`block ${place === 0 ? 'font-medium' : ''}`}>
          {line}
        </Written>
      ))}
    </address>
  );
}
