// A session of the API, in the shape that Stripe.js shows.

/** How many digits of a currency stand behind the point. */
function fractionDigits(currency) {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits;
}

function amountOf(minor, currency) {
  const format = new Intl.NumberFormat(navigator.language, { style: 'currency', currency });
  return {
    minorUnitsAmount: minor,
    amount: format.format(minor / 10 ** fractionDigits(currency)),
  };
}

function lineOf(line) {
  const amount = (minor) => amountOf(minor, line.currency);
  return {
    id: line.id,
    name: line.description,
    description: null,
    quantity: line.quantity,
    unitAmount: amount(line.price.unit_amount),
    unitAmountDecimal: null,
    subtotal: amount(line.amount_subtotal),
    total: amount(line.amount_total),
    discount: amount(0),
    taxExclusive: amount(0),
    taxInclusive: amount(0),
    unitLabel: null,
    discountAmounts: null,
    taxAmounts: null,
    recurring: null,
    adjustableQuantity: null,
    images: [],
    priceId: line.id,
    isRemovable: false,
    pricing: null,
    transformQuantity: null,
  };
}

function statusOf(session) {
  return session.status === 'complete'
    ? { type: 'complete', paymentStatus: session.payment_status }
    : { type: session.status };
}

/**
 * The session as a page sees it; a new object each time.
 *
 * @param typed what the shopper or the page has said: email, phoneNumber, addresses
 * @param canConfirm whether the payment details are complete
 * @param read notes what the page has read of the total
 */
function viewOf(session, typed, canConfirm, read) {
  const amount = (minor) => amountOf(minor, session.currency);
  return watched({
    id: session.id,
    status: statusOf(session),
    canConfirm: canConfirm && session.status === 'open',
    currency: session.currency,
    minorUnitsAmountDivisor: 10 ** fractionDigits(session.currency),
    lineItems: session.line_items.data.map(lineOf),
    total: {
      subtotal: amount(session.amount_subtotal),
      total: amount(session.amount_total),
      discount: amount(0),
      shippingRate: amount(0),
      surcharge: amount(0),
      taxExclusive: amount(0),
      taxInclusive: amount(0),
      appliedBalance: amount(0),
      balanceAppliedToNextInvoice: false,
    },
    email: typed.email ?? session.customer_email,
    phoneNumber: typed.phoneNumber ?? null,
    billingAddress: typed.billingAddress ?? null,
    shippingAddress: typed.shippingAddress ?? null,
    lastPaymentError: typed.lastPaymentError ?? null,
    livemode: false,
    businessName: 'Souk',
    tax: { status: 'ready' },
    currencyOptions: null,
    discountAmounts: null,
    optionalItems: null,
    recurring: null,
    savedPaymentMethods: null,
    shipping: null,
    shippingOptions: [],
    surcharge: null,
    taxAmounts: null,
    taxIdInfo: null,
  }, read);
}

/**
 * Stripe confirms nothing whose total the page has not read, as it cannot have shown it.
 * @see https://docs.stripe.com/js/custom_checkout/confirm
 */
function watched(view, read) {
  const watch = (owner, name) => {
    const value = owner[name];
    Object.defineProperty(owner, name, {
      enumerable: true,
      get: () => {
        read.add(name);
        return value;
      },
    });
  };
  ['amount', 'minorUnitsAmount'].forEach((name) => watch(view.total.total, name));
  ['currency', 'minorUnitsAmountDivisor'].forEach((name) => watch(view, name));
  return view;
}

function hasReadTotal(read) {
  return read.has('amount') || ['minorUnitsAmount', 'currency', 'minorUnitsAmountDivisor'].every((name) => read.has(name));
}
