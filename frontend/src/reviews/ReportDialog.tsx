'use client';

import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { isolated } from '@/ui/text';
import { ReportForm } from './ReportForm';

interface Props {
  reviewId: string;
  author: string;
  open: boolean;
  onClose: () => void;
}

export function ReportDialog({ reviewId, author, open, onClose }: Props) {
  const state = useSession();
  return (
    <Dialog title={`Report the review by ${isolated(author)}`} open={open} onClose={onClose}>
      {state.status === 'shopper' ? (
        <ReportForm key={state.shopper.id} reviewId={reviewId} onClose={onClose} />
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
