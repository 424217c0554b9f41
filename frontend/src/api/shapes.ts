import type { components } from './schema';

type Schemas = components['schemas'];

export type Money = Schemas['Money'];
export type RatingSummary = Schemas['RatingSummary'];
export type ListedProduct = Schemas['ListedProduct'];
export type Product = Schemas['Product'];
export type Cart = Schemas['Cart'];
export type CartLine = Schemas['CartLine'];
export type CartWarning = Schemas['CartWarning'];
export type Order = Schemas['Order'];
export type OrderRequest = Schemas['OrderRequest'];
export type Placement = Schemas['Placement'];
export type PaymentStatus = Schemas['PaymentStatus'];
export type StatusEntry = Schemas['StatusEntry'];
export type Review = Schemas['Review'];
export type PublicReview = Schemas['PublicReview'];
export type SavedProduct = Schemas['SavedProduct'];
export type ListingDraft = Schemas['ListingDraft'];
export type ListingChange = Schemas['ListingChange'];
export type UploadedPicture = Schemas['Picture'];
export type Sales = Schemas['SalesOverview'];
export type SalesDay = Sales['daily'][number];
export type ShippingRates = Schemas['ShippingRates'];
export type ShippingRatesRequest = Schemas['ShippingRatesRequest'];
export type SoldOrder = Schemas['SoldOrder'];
