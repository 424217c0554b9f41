import { useState } from 'react';
import type { Refusal } from '@/api/refusal';

/** Chooses, confirms, and comes back to the choice when that was not it, or was refused. */
export function useTwoSteps<T>() {
  const [confirming, setConfirming] = useState<T | null>(null);
  const [back, setBack] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  return {
    /** What is to be confirmed; null while it is chosen. */
    confirming,
    /** Whether it has come back to the choice. */
    back,
    refused,
    goOn: (what: T) => {
      setRefused(null);
      setConfirming(what);
    },
    comeBack: (why: Refusal | null) => {
      setRefused(why);
      setBack(true);
      setConfirming(null);
    },
  };
}
