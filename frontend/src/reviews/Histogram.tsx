import type { RatingSummary } from '@/api/shapes';
import { Stars } from '@/ui/Stars';
import { button } from '@/ui/button';
import { counted } from '@/ui/text';

interface Props {
  summary: RatingSummary;
  chosen: number | null;
  onChoose: (rating: number | null) => void;
}

const RATINGS = [5, 4, 3, 2, 1] as const;

export function Histogram({ summary: { average, count, distribution }, chosen, onChoose }: Props) {
  if (average === null) return <p className="text-soft">No stars so far.</p>;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="text-5xl font-semibold tracking-tight tabular-nums">{average.toFixed(1)}</span>
        <span>
          <Stars value={average} className="size-5" />
          <span className="block text-sm text-soft tabular-nums">
            {counted(count, 'review')}
          </span>
        </span>
      </p>
      <ul className="mt-5" aria-label="Reviews by stars">
        {RATINGS.map((rating) => {
          const given = distribution[`${rating}`];
          return (
            <li key={rating}>
              <button
                type="button"
                aria-pressed={chosen === rating}
                disabled={given === 0 && chosen !== rating}
                className="flex min-h-9 w-full items-center gap-3 rounded-lg px-2 text-sm tabular-nums hover:bg-tint disabled:opacity-60 aria-pressed:bg-wash"
                onClick={() => onChoose(chosen === rating ? null : rating)}
              >
                <span className="w-3">
                  {rating}
                  <span className="sr-only"> {rating === 1 ? 'star' : 'stars'}: </span>
                </span>
                <span className="h-2 flex-1 overflow-hidden rounded-full bg-tint ring-1 ring-line ring-inset">
                  <span className="drawn block h-full rounded-full bg-star" style={{ width: `${(given / Math.max(1, count)) * 100}%` }} />
                </span>
                <span className="w-8 text-right">{given}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {chosen !== null && (
        <button type="button" className={button('quiet', 'mt-2')} onClick={() => onChoose(null)}>
          Show all
        </button>
      )}
    </>
  );
}
