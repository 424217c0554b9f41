'use client';

import { useMutation } from '@tanstack/react-query';
import { notify } from '@/ui/notify';
import { ask } from '@/api/client';
import { asRefusal } from '@/api/refusal';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { useKept } from '@/ui/useKept';

interface Props {
  reviewId: string;
  author: string;
  open: boolean;
  onClose: () => void;
}

export function ReportDialog({ reviewId, author, open, onClose }: Props) {
  const { status } = useSession();
  const [reason, setReason, forget] = useKept(`report.${reviewId}`, '');
  const report = useMutation({
    mutationFn: () =>
      ask((api) =>
        api.POST('/api/reviews/{id}/reports', {
          params: { path: { id: reviewId } },
          body: reason.trim() ? { reason: reason.trim() } : {},
        }),
      ),
    onSuccess: () => {
      forget();
      notify('success', 'Thank you. A moderator will look at it.');
      onClose();
    },
  });

  return (
    <Dialog title={`Report the review by ${author}`} open={open} onClose={onClose}>
      {status === 'shopper' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            report.mutate();
          }}
        >
          <Field label="What is wrong with it?" hint="You may leave it out. Only moderators read it.">
            {(wiring) => <textarea {...wiring} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          {report.isError && (
            <p role="alert" className="mt-3 text-sm text-bad">
              {asRefusal(report.error).message}
            </p>
          )}
          <div className="mt-5 flex gap-3">
            <button type="submit" className={button('primary')} aria-disabled={report.isPending}>
              Report
            </button>
            <button type="button" className={button('quiet')} onClick={onClose}>
              Cancel
            </button>
          </div>
        </form>
      ) : (
        <>
          <p className="text-soft">Sign in first, so that every report counts once.</p>
          <button type="button" className={button('primary', 'mt-5')} onClick={() => void session.signIn()}>
            Sign in
          </button>
        </>
      )}
    </Dialog>
  );
}
