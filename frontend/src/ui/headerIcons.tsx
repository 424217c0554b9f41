import { Heart, Moon, ShoppingBag, Store, Sun, User } from 'lucide-react';
import type { ReactNode } from 'react';

export type HeaderIcons = Record<'shop' | 'wishlist' | 'account' | 'cart' | 'sun' | 'moon', ReactNode>;

/** They stand in every page's file, so that no page has to load a script that draws them. */
export const headerIcons: HeaderIcons = {
  shop: <Store aria-hidden className="size-5" />,
  wishlist: <Heart aria-hidden className="size-5" />,
  account: <User aria-hidden className="size-5" />,
  cart: <ShoppingBag aria-hidden className="size-5" />,
  sun: <Sun aria-hidden className="size-5" />,
  moon: <Moon aria-hidden className="size-5" />,
};
