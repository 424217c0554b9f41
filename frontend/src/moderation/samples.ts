import type { ModeratedSeller, ReportedReview } from '@/api/shapes';

export function moderated(change: Partial<ModeratedSeller> = {}): ModeratedSeller {
  return {
    id: '4f3a9c1e',
    name: 'Ned Pots',
    about: 'I throw pots.',
    country: 'DE',
    trader: false,
    termsVersion: '1',
    state: 'Applied',
    appliedAt: '2026-11-30T09:00:00Z',
    since: null,
    reason: null,
    version: 1,
    ...change,
  };
}

export function reported(change: Partial<ReportedReview> = {}): ReportedReview {
  return {
    review: {
      id: 'r1',
      productId: 'oat-tall-mug',
      rating: 1,
      comment: 'Buy at my shop instead!',
      author: null,
      verified: false,
      edited: false,
      createdAt: '2026-11-29T09:00:00Z',
      hidden: false,
    },
    productTitle: 'Oat tall mug',
    openReports: 3,
    reports: [
      { reason: 'Advertising.', at: '2026-11-29T10:00:00Z' },
      { reason: null, at: '2026-11-29T11:00:00Z' },
    ],
    ...change,
  };
}
