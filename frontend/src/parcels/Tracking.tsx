import type { Parcel } from '@/api/shapes';
import { dayOf } from '@/ui/dates';
import { Written } from '@/ui/Written';

/** When a parcel was sent, with whom, and its number: a link where the carrier has a page about it. */
export function Tracking({ parcel: { shippedAt, carrier, trackingNumber, trackingUrl } }: { parcel: Parcel }) {
  return (
    <div className="mt-3 text-sm text-soft wrap-anywhere">
      <p>
        Sent on <time dateTime={shippedAt}>{dayOf(shippedAt)}</time>
        {carrier && (
          <>
            {' '}
            with <Written>{carrier}</Written>
          </>
        )}
      </p>
      {trackingNumber && (
        <p>
          Tracking number{' '}
          {trackingUrl ? (
            <a href={trackingUrl} target="_blank" rel="noopener" className="py-3 font-mono text-accent underline">
              {trackingNumber}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
          ) : (
            <span className="font-mono">{trackingNumber}</span>
          )}
        </p>
      )}
    </div>
  );
}
