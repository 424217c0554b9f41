import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Refused } from '@/ui/Refused';
import { saveFile } from '@/ui/save';
import { Spinner } from '@/ui/Spinner';
import { exportAccount } from './calls';

/** As the day is where the shopper is. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

export function ExportAccount() {
  const read = useMutation({
    mutationFn: exportAccount,
    onSuccess: (found) => saveFile(new Blob([JSON.stringify(found, null, 2)], { type: 'application/json' }), `souk-account-${today()}.json`),
  });
  return (
    <section aria-labelledby="export">
      <h2 id="export" className="text-xl font-semibold">
        Take your data with you
      </h2>
      <p className="mt-2 text-soft">
        One file with everything that the shop holds about you: cart, orders, parcels, returns, refunds, reviews, reports, wishlist, addresses and, if you sell, your
        shop. It is JSON, which other programs read. Stripe, which takes the payments, tells you itself what it holds.
      </p>
      <Refused refusal={read.isError ? asRefusal(read.error) : null} className="mt-4" />
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className={button('secondary')} aria-disabled={read.isPending} onClick={() => !read.isPending && read.mutate()}>
          {read.isPending ? <Spinner /> : <Download aria-hidden className="size-4" />}
          {read.isPending ? 'Collecting …' : 'Download your data'}
        </button>
        <p role="status" className="text-sm text-soft">
          {read.isSuccess && 'The file is saved on your device.'}
        </p>
      </div>
    </section>
  );
}
