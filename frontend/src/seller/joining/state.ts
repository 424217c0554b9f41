import type { Application } from '@/api/shapes';

type State = Application['state'];

/** Whether somebody was approved once: then there are products and orders of theirs. */
export const hasShop = (state: State): boolean => state === 'Approved' || state === 'Suspended' || state === 'Closed';

/** Whether somebody may apply. */
export const mayApply = (state: State): boolean => state === 'None' || state === 'Refused';
