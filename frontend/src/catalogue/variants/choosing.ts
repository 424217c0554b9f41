import type { Image, Product, Variant } from '@/api/shapes';

/** What is chosen of each option, in their order; null where nothing is. */
export type Picks = readonly (string | null)[];

/** How it is with a value, beside what is chosen of the other options. */
export type Offer = 'there' | 'sold out' | 'not made';

type Optioned = Pick<Product, 'options' | 'variants'>;

const onSale = ({ variants }: Optioned): Variant[] => variants.filter(({ status }) => status === 'active');

const fits = ({ values }: Variant, picks: Picks): boolean => picks.every((pick, option) => pick === null || values[option] === pick);

const withPick = (picks: Picks, option: number, value: string | null): Picks => picks.map((pick, place) => (place === option ? value : pick));

/** What an option with one value has to say is known before anybody chooses. */
const givenOf = ({ options }: Optioned): Picks => options.map(({ values }) => (values.length === 1 ? (values[0] ?? null) : null));

/** What is chosen at first: the variant that the address names, if it is there. */
export function startOf(product: Optioned, variantId: string | null): Picks {
  return onSale(product).find(({ id }) => id === variantId)?.values ?? givenOf(product);
}

/** The variant, once all is chosen; null before, and for a product without options. */
export function variantOf(product: Optioned, picks: Picks): Variant | null {
  if (picks.length === 0 || picks.includes(null)) return null;
  return onSale(product).find((variant) => fits(variant, picks)) ?? null;
}

/** Chooses a value. Of the others, what is not made with it is open again, so that nobody is led into a corner. */
export function pickOf(product: Optioned, picks: Picks, option: number, value: string): Picks {
  const variants = onSale(product);
  const alone = withPick(givenOf(product), option, value);
  return picks.reduce<Picks>((kept, pick, place) => {
    const more = place === option ? kept : withPick(kept, place, pick ?? kept[place] ?? null);
    return variants.some((variant) => fits(variant, more)) ? more : kept;
  }, alone);
}

export function offerOf(product: Optioned, picks: Picks, option: number, value: string): Offer {
  const found = onSale(product).filter((variant) => fits(variant, withPick(picks, option, value)));
  if (found.length === 0) return 'not made';
  return found.some(({ stock }) => stock > 0) ? 'there' : 'sold out';
}

/** Whether any variant for sale has the value. */
export const isMade = (product: Optioned, option: number, value: string): boolean => onSale(product).some(({ values }) => values[option] === value);

/** The names of the options of which nothing is chosen. */
export const missingOf = ({ options }: Optioned, picks: Picks): string[] => options.flatMap(({ name }, option) => (picks[option] === null ? [name] : []));

/** The product as one of its variants: with its price, stock and picture. */
export function asVariant(product: Product, variant: Variant | null): Product {
  if (!variant) return product;
  const { id, price, stock, values, image } = variant;
  return {
    ...product,
    price,
    priceVaries: false,
    stock,
    inStock: stock > 0,
    variantId: id,
    choice: product.options.map(({ name }, option) => ({ name, value: values[option] ?? '' })),
    images: image ? leading(product.images, image) : product.images,
  };
}

const leading = (images: readonly Image[], first: Image): Image[] => [first, ...images.filter(({ src }) => src !== first.src)];
