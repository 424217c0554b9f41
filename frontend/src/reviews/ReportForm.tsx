'use client';

import { useMutation } from '@tanstack/react-query';
import { ask } from '@/api/client';
import { asRefusal } from '@/api/refusal';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { notify } from '@/ui/notify';
import { useKept } from '@/ui/useKept';

interface Props {
  reviewId: string;
  onClose: () => void;
}

export function ReportForm({ reviewId, onClose }: Props) {
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
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="submit" className={button('primary')} aria-disabled={report.isPending}>
          Report
        </button>
        <button type="button" className={button('quiet')} onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
