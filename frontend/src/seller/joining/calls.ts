import { ask } from '@/api/client';
import type { Application, ApplicationRequest, ProfileRequest } from '@/api/shapes';

export function readApplication(signal: AbortSignal): Promise<Application> {
  return ask((api) => api.GET('/api/sellers/application', { signal }));
}

export function applyToSell(body: ApplicationRequest): Promise<Application> {
  return ask((api) => api.POST('/api/sellers/application', { body }));
}

/** Replaces what the seller's page says, if it is still of the version that was seen. */
export function changeProfile(version: number, body: ProfileRequest): Promise<Application> {
  const params = { header: { 'If-Match': `"${version}"` } };
  return ask((api) => api.PUT('/api/sellers/profile', { params, body }));
}
