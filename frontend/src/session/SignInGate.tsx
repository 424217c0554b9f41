'use client';

import type { ReactNode } from 'react';
import { session } from './session';
import { useSession } from './useSession';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';

export function SignInGate({ why, children }: { why: string; children: ReactNode }) {
  const { status } = useSession();
  if (status === 'shopper') return children;
  if (status === 'unknown') return <SkeletonBlock lines={6} label="Loading" />;
  return (
    <Notice title="Sign in to go on" text={why}>
      <button type="button" className={button('primary')} onClick={() => void session.signIn()}>
        Sign in
      </button>
    </Notice>
  );
}
