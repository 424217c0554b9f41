const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;

/** Stripe completes no payment without an address for its receipt. */
export function emailFault(text: string): string | null {
  const email = text.trim();
  if (email === '') return 'Please give an e-mail address: the receipt goes there.';
  return email.length <= 254 && EMAIL.test(email) ? null : 'This does not look like an e-mail address.';
}
