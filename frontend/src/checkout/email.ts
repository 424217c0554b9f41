const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

export function emailFault(text: string): string | null {
  const email = text.trim();
  if (email === '') return null;
  return email.length <= 254 && EMAIL.test(email) ? null : 'This does not look like an e-mail address.';
}
