import type { Decision } from '@/api/shapes';
import { ProductLink } from '@/catalogue/ProductLink';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { dayOf, timeOf } from '@/ui/dates';
import { Written } from '@/ui/Written';
import { Badge } from '@/ui/Badge';

const KINDS = { seller: 'Seller', product: 'Product', review: 'Review' } as const;

export function LogRow({ decision: { at, moderator, subject, outcome, reason } }: { decision: Decision }) {
  return (
    <li className="py-4 wrap-anywhere">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-sm text-soft">{KINDS[subject.kind]}</span>
        <span className="min-w-0 font-medium">
          <About subject={subject} />
        </span>
        <Badge name={outcome} tone="plain" />
      </div>
      {reason && (
        <Written as="p" className="mt-1.5 max-w-prose whitespace-pre-line">
          {reason}
        </Written>
      )}
      <p className="mt-1.5 text-sm text-soft">
        <time dateTime={at}>
          {dayOf(at)}, {timeOf(at)}
        </time>{' '}
        · by <span className="font-mono">{moderator}</span>
      </p>
    </li>
  );
}

function About({ subject: { kind, id, name } }: { subject: Decision['subject'] }) {
  if (kind === 'seller') return <SellerLink of={{ id, name }} />;
  if (kind === 'review') return <Written>{name || id}</Written>;
  return (
    <ProductLink id={id} className="hover:underline">
      <Written>{name || id}</Written>
    </ProductLink>
  );
}
