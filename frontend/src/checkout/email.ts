const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

export function emailFault(text: string): string | null {
  const email = text.trim();
  if (email === '') return null;
  return email.length <= 254 && EMAIL.test(email) ? null : 'This does not look like an e-mail address.';
}

const KEY = 'souk.receipt';

/** What was typed outlives a refusal, a reload and a sign-in; it is nobody else's. */
export function keepEmail(shopperId: string, email: string): void {
  window.sessionStorage.setItem(KEY, JSON.stringify({ shopperId, email }));
}

export function keptEmail(shopperId: string): string | null {
  try {
    const found = JSON.parse(window.sessionStorage.getItem(KEY) ?? '') as { shopperId?: string; email?: string };
    return found.shopperId === shopperId ? (found.email ?? null) : null;
  } catch {
    return null;
  }
}
