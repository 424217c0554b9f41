'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignInGate } from '@/session/SignInGate';
import { useSession } from '@/session/useSession';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { PageHead } from '@/ui/PageHead';
import { Tabs } from '@/ui/Tabs';

const PLACES = [
  ['/moderation/', 'Reviews'],
  ['/moderation/sellers/', 'Sellers'],
  ['/moderation/log/', 'Log'],
] as const;

export function ModerationFrame({ title, children }: { title: string; children: ReactNode }) {
  const state = useSession();
  const moderates = state.status === 'shopper' && state.shopper.moderates;
  return (
    <>
      <PageHead title={title} />
      <h1 className="mb-6 text-3xl font-semibold sm:text-4xl">{title}</h1>
      <Tabs name="Moderation" pages={PLACES} />
      <SignInGate why="Sign in as a moderator to see what waits for a decision.">
        {moderates ? (
          children
        ) : (
          <Notice title="This is for moderators" text="The shop’s owner makes somebody a moderator. Sign in again if you have just become one.">
            <Link href="/" className={button('primary')}>
              To the shop
            </Link>
          </Notice>
        )}
      </SignInGate>
    </>
  );
}
