/** How wide pictures are drawn, as CSS says it to browsers. */
export const SIZES = {
  /** Two in a row on a phone, with 16 px around and between them. */
  grid: '(min-width: 80rem) 20vw, (min-width: 64rem) 25vw, (min-width: 48rem) 33vw, calc(50vw - 24px)',
  gallery: '(min-width: 48rem) 50vw, calc(100vw - 32px)',
};
