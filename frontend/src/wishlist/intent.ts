const KEY = 'souk.save-after-sign-in';

/** A wish of a guest outlives the way to the sign-in page and back, in this tab. */
export function rememberWish(productId: string): void {
  window.sessionStorage.setItem(KEY, productId);
}

export function takeWish(): string | null {
  const wish = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  return wish;
}

export function peekWish(): string | null {
  return window.sessionStorage.getItem(KEY);
}
