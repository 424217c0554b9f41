export const SHOP_TITLE = 'Souk · many makers, one checkout';
