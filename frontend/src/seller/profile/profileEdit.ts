import type { ProfileRequest } from '@/api/shapes';

/** Only what was typed over, so that what changed elsewhere meanwhile is not undone by a field nobody touched. */
export function editOf(start: ProfileRequest, typed: ProfileRequest): Partial<ProfileRequest> {
  return {
    ...(typed.name !== start.name && { name: typed.name }),
    ...(typed.about !== start.about && { about: typed.about }),
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
