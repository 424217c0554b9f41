import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asRefusal, type Refusal } from '@/api/refusal';
import type { ModeratedSeller, SellerState } from '@/api/shapes';
import { countryName } from '@/addresses/countryName';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { Reason } from '@/seller/joining/Reason';
import { Badge } from '@/ui/Badge';
import { button } from '@/ui/button';
import { dayOf } from '@/ui/dates';
import { Refused } from '@/ui/Refused';
import { Spinner } from '@/ui/Spinner';
import { Written } from '@/ui/Written';
import { decideSeller } from './calls';
import { Outcome } from './Outcome';
import { ReasonDialog } from './ReasonDialog';
import { askedOf, badgeOf, outcomeOf, waysFrom, type Verdict } from './sellerWords';
import { useOutcome } from './useOutcome';

/** Somebody who sells or wants to, and what a moderator may decide about them. */
export function SellerCard({ found }: { found: ModeratedSeller }) {
  const [seller, setSeller] = useState(found);
  // Stays while its dialog closes.
  const [against, setAgainst] = useState<{ to: Verdict; open: boolean } | null>(null);
  const { tell, ...outcome } = useOutcome();
  const { id, name, about, country, trader, termsVersion, state, appliedAt, since, reason } = seller;
  const ways = waysFrom(state);
  const way = ways.find(({ to }) => to === against?.to);

  async function decide(to: Verdict, why: string | null) {
    const after = await decideSeller(id, { state: to, ...(why && { reason: why }) });
    setSeller(after);
    tell(outcomeOf(after, state));
  }
  const inFavour = useMutation({
    mutationFn: (to: Verdict) => decide(to, null),
    onError: (error) => meanwhile(asRefusal(error)),
  });

  /** Another moderator was quicker: it is shown how the seller is now. */
  function meanwhile({ status, current, message }: Refusal) {
    const now = (current as { state?: SellerState } | undefined)?.state;
    if (status !== 409 || !now) return;
    setSeller({ ...seller, state: now });
    tell(message);
  }
  const refusal = inFavour.isError && asRefusal(inFavour.error).status !== 409 ? asRefusal(inFavour.error) : null;

  return (
    <li className="rounded-2xl border border-line p-5 wrap-anywhere">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-lg font-medium">{state === 'Approved' ? <SellerLink of={{ id, name }} /> : <Written>{name}</Written>}</h2>
        <Badge {...badgeOf(state)} />
      </div>
      <p className="mt-1 text-sm text-soft">
        {trader ? 'Business' : 'Private person'} in {countryName(country)} · applied on <time dateTime={appliedAt}>{dayOf(appliedAt)}</time> · agreed to the terms,
        version {termsVersion}
        {since && (
          <>
            {' '}
            · approved on <time dateTime={since}>{dayOf(since)}</time>
          </>
        )}
      </p>
      {about && (
        <Written as="p" className="mt-3 max-w-prose whitespace-pre-line">
          {about}
        </Written>
      )}
      <Reason of={reason} />
      <Outcome {...outcome} />
      <Refused refusal={refusal} className="mt-4" />
      <div className="mt-4 flex flex-wrap gap-2 empty:hidden">
        {ways.map(({ to, verb, against: needsReason }) => (
          <button
            key={to}
            type="button"
            aria-label={`${verb}: ${name}`}
            aria-haspopup={needsReason ? 'dialog' : undefined}
            aria-disabled={inFavour.isPending}
            className={button(needsReason ? 'danger' : 'secondary')}
            onClick={() => {
              if (inFavour.isPending) return;
              if (needsReason) setAgainst({ to, open: true });
              else inFavour.mutate(to);
            }}
          >
            {inFavour.isPending && !needsReason && <Spinner />}
            {verb}
          </button>
        ))}
      </div>
      {way && against && (
        <ReasonDialog
          asked={askedOf(seller, way)}
          open={against.open}
          onClose={() => setAgainst({ ...against, open: false })}
          onYes={(why) => decide(way.to, why)}
          onMeanwhile={meanwhile}
        />
      )}
    </li>
  );
}
