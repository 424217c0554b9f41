'use client';

import type { ReactNode } from 'react';
import { session } from './session';
import { useSession } from './useSession';
import { button } from '@/ui/button';
import { unreachable } from '@/api/refusal';
import { Failure } from '@/ui/Failure';
import { Notice } from '@/ui/Notice';
import { SkeletonBlock } from '@/ui/Skeleton';

export function SignInGate({ why, level = 'h2', children }: { why: string; level?: 'h1' | 'h2'; children: ReactNode }) {
  const { status } = useSession();
  if (status === 'shopper') return children;
  if (status === 'unknown') return <SkeletonBlock lines={6} label="Loading" level={level === 'h1' ? 'h1' : 'span'} />;
  if (status === 'failed') {
    return <Failure level={level} reason={unreachable()} what="The page" onRetry={() => void session.start().catch(() => {})} />;
  }
  return (
    <Notice level={level} title="Sign in to go on" text={why}>
      <button type="button" className={button('primary')} onClick={() => void session.signIn()}>
        Sign in
      </button>
    </Notice>
  );
}
