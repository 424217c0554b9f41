export const SHOP_TITLE = 'Souk · many makers, one checkout';

/** The title of a tab that shows one page of the shop. */
export const titleOf = (page: string): string => `${page} · Souk`;
