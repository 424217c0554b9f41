import type { Money, Product } from '@/api/shapes';

interface Figures {
  revenue: number;
  orders: number;
  units: number;
  refunded: number;
}

export interface Day extends Figures {
  date: string;
}

export interface Sales {
  timeZone: string;
  currency: string;
  from: string;
  to: string;
  totals: Figures;
  previous: Figures;
  daily: Day[];
  products: { productId: string; title: string | null; revenue: number; units: number; rating: Product['rating'] }[];
  lowStock: { productId: string; title: string; stock: number }[];
}

export interface SoldOrder {
  orderId: string;
  paidAt: string;
  paymentStatus: 'Paid' | 'Refunded';
  toShip: boolean;
  products: { productId: string; quantity: number; title: string; image: string | null; price: Money }[];
  totalAmount: number;
  refundedAmount: number;
  currency: string;
}

export interface ListingDraft {
  title: string;
  description: string;
  category: string;
  price: Money;
  stock: number;
  images: string[];
}

export interface ImageUpload {
  upload: { method: string; url: string; headers: Record<string, string>; expiresAt: string };
  image: string;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
