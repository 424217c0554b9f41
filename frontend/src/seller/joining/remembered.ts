const KEY = 'souk.sells';

/**
 * Whether somebody had a shop when this was last asked; null when it never was. It saves most pages the question, and decides
 * nothing: each call of a seller is answered by what the shop knows.
 */
export function rememberedSells(userId: string): boolean | null {
  const [owner, sells] = (window.localStorage.getItem(KEY) ?? '').split(' ');
  return owner === userId ? sells === 'yes' : null;
}

export function rememberSells(userId: string, sells: boolean): void {
  window.localStorage.setItem(KEY, `${userId} ${sells ? 'yes' : 'no'}`);
}
