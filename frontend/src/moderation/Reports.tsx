import type { ReportedReview } from '@/api/shapes';
import { momentOf } from '@/ui/dates';
import { counted } from '@/ui/text';
import { Written } from '@/ui/Written';

interface Props {
  reports: ReportedReview['reports'];
  open: number;
}

/** Why a review was reported, without who did. */
export function Reports({ reports, open }: Props) {
  const more = open - reports.length;
  return (
    <section className="mt-4 rounded-xl bg-tint p-4 text-sm">
      <h3 className="font-medium">Why it was reported</h3>
      <ul className="mt-2 space-y-2">
        {reports.map(({ reason, at }, place) => (
          <li key={place}>
            <time dateTime={at} className="mr-2 text-soft">
              {momentOf(at)}
            </time>
            {reason ? <Written className="whitespace-pre-line">{reason}</Written> : 'No reason was given.'}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-soft">And {counted(more, 'report')} before.</p>}
    </section>
  );
}
