/** What oidc-client-ts keeps is read here without loading it: most visits need no more. */
export const PREFIX = 'souk.';

export interface Stored {
  accessToken: string;
  expiresAt: number;
  refreshToken: string | null;
  sub: string;
  email: string | null;
  groups: readonly string[];
}

export function storedKey(issuer: string, clientId: string): string {
  return `${PREFIX}user:${issuer}:${clientId}`;
}

export function readStored(text: string | null): Stored | null {
  if (!text) return null;
  try {
    const found = JSON.parse(text) as Record<string, unknown>;
    const profile = found.profile as Record<string, unknown> | undefined;
    if (typeof found.access_token !== 'string' || typeof profile?.sub !== 'string') return null;
    return {
      accessToken: found.access_token,
      expiresAt: typeof found.expires_at === 'number' ? found.expires_at : 0,
      refreshToken: typeof found.refresh_token === 'string' ? found.refresh_token : null,
      sub: profile.sub,
      email: typeof profile.email === 'string' ? profile.email : null,
      groups: groupsOf(profile['cognito:groups']),
    };
  } catch {
    return null;
  }
}

function groupsOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter((group) => typeof group === 'string');
  return typeof claim === 'string' ? claim.split(/[\s,[\]]+/).filter(Boolean) : [];
}
