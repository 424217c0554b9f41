import type { ProfileRequest } from '@/api/shapes';
import { aboutFault, cleaned, lengthFault, nameFault } from '../joining/applicationForm';

export type ProfileFaults = Partial<Record<keyof ProfileRequest, string>>;

export const MOST_DELIVERY = 2000;
export const PROFILE_FIELDS = { name: 'name', about: 'about', deliveryAndReturns: 'deliveryAndReturns' } as const;

export function faultsOf({ name, about, deliveryAndReturns }: ProfileRequest): ProfileFaults {
  const [ofName, ofAbout, ofDelivery] = [nameFault(name), aboutFault(about), lengthFault(deliveryAndReturns, MOST_DELIVERY)];
  return { ...(ofName && { name: ofName }), ...(ofAbout && { about: ofAbout }), ...(ofDelivery && { deliveryAndReturns: ofDelivery }) };
}

export const requestOf = ({ name, about, deliveryAndReturns }: ProfileRequest): ProfileRequest => ({
  name: cleaned(name),
  about: cleaned(about),
  deliveryAndReturns: cleaned(deliveryAndReturns),
});

/** Only what was typed over, so that what changed elsewhere meanwhile is not undone by a field nobody touched. */
export function editOf(start: ProfileRequest, typed: ProfileRequest): Partial<ProfileRequest> {
  return {
    ...(typed.name !== start.name && { name: typed.name }),
    ...(typed.about !== start.about && { about: typed.about }),
    ...(typed.deliveryAndReturns !== start.deliveryAndReturns && { deliveryAndReturns: typed.deliveryAndReturns }),
  };
}

/** What was kept in the tab over what the profile says now. */
export function editedFrom(kept: string, start: ProfileRequest): ProfileRequest {
  try {
    return { ...start, ...(JSON.parse(kept || '{}') as Partial<ProfileRequest>) };
  } catch {
    return start;
  }
}
