import type { Parcel } from '@/api/shapes';
import { Written } from '@/ui/Written';

/** Who carries a parcel, and its number: a link where the carrier has a page about it. */
export function Tracking({ carrier, trackingNumber, trackingUrl }: Pick<Parcel, 'carrier' | 'trackingNumber' | 'trackingUrl'>) {
  if (!carrier && !trackingNumber) return null;
  return (
    <p className="text-sm wrap-anywhere">
      {carrier && <Written>{carrier}</Written>}{' '}
      {trackingUrl ? (
        <a href={trackingUrl} target="_blank" rel="noopener noreferrer" className="font-medium underline">
          {trackingNumber}
          <span className="sr-only"> (opens the carrier’s page)</span>
        </a>
      ) : (
        trackingNumber
      )}
    </p>
  );
}
