import { Star } from 'lucide-react';

const FIVE = [1, 2, 3, 4, 5];

/** Stars filled to the tenth. Read out as one sentence. */
export function Stars({ value, className = 'size-4' }: { value: number; className?: string }) {
  return (
    <span role="img" aria-label={`${value} of 5 stars`} className="inline-flex gap-0.5 text-star">
      {FIVE.map((star) => {
        const filled = Math.round(Math.min(1, Math.max(0, value - star + 1)) * 100);
        return (
          <span key={star} aria-hidden className="relative">
            <Star className={`${className} text-edge`} strokeWidth={1.5} />
            <span className="absolute inset-0 overflow-hidden" style={{ width: `${filled}%` }}>
              <Star className={`${className} max-w-none fill-current`} strokeWidth={1.5} />
            </span>
          </span>
        );
      })}
    </span>
  );
}
