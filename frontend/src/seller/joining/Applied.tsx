import type { ReactNode } from 'react';
import type { Application } from '@/api/shapes';
import { countryName } from '@/addresses/countryName';
import { button } from '@/ui/button';
import { dayOf } from '@/ui/dates';
import { Written } from '@/ui/Written';

/** An application that waits for a moderator. */
export function Applied({ application, onAnew }: { application: Application; onAnew: () => void }) {
  const { name = '', about, country, trader, appliedAt, termsVersion } = application;
  return (
    <section aria-labelledby="applied" className="max-w-2xl rounded-2xl bg-wash p-6">
      <h2 id="applied" className="text-lg font-semibold">
        Your application is being looked at
      </h2>
      <p className="mt-1 text-soft">A moderator decides. This page shows it as soon as it is decided; you need not wait here.</p>
      <dl className="mt-5 space-y-3 wrap-anywhere">
        <Row name="Name of your shop" text={<Written>{name}</Written>} />
        {about && <Row name="About you" text={<Written className="whitespace-pre-line">{about}</Written>} />}
        {country && <Row name="Country" text={countryName(country)} />}
        <Row name="How you sell" text={trader ? 'As a business' : 'As a private person'} />
        {termsVersion && <Row name="Terms agreed to" text={`Version ${termsVersion}`} />}
        {appliedAt && <Row name="Sent" text={<time dateTime={appliedAt}>{dayOf(appliedAt)}</time>} />}
      </dl>
      <button type="button" className={button('secondary', 'mt-6')} onClick={onAnew}>
        Change the application
      </button>
    </section>
  );
}

function Row({ name, text }: { name: string; text: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
