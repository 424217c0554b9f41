import type { Appearance } from '@stripe/stripe-js';

/** The shop's colours, as the fields of Stripe can wear them. */
export function appearance(theme: 'light' | 'dark'): Appearance {
  const dark = theme === 'dark';
  return {
    theme: dark ? 'night' : 'stripe',
    variables: {
      colorPrimary: dark ? '#74d4b6' : '#0b6350',
      colorBackground: dark ? '#181e1b' : '#ffffff',
      colorText: dark ? '#ecf1ee' : '#16201c',
      colorDanger: dark ? '#ff9f8c' : '#a52a1a',
      borderRadius: '12px',
      fontFamily: 'Inter, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
    },
  };
}
