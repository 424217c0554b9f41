// window.Stripe, as @stripe/stripe-js and @stripe/react-stripe-js look for it.

function notHere(name) {
  return () => Promise.reject(integrationError(`${name}() is not here: the stand-in has Checkout Sessions only.`));
}

function Stripe(publishableKey) {
  if (typeof publishableKey !== 'string' || !publishableKey.startsWith('pk_test_')) {
    throw integrationError('The stand-in takes a publishable test key (pk_test_...) only.');
  }
  return {
    initCheckoutElementsSdk: (options) => new Checkout(options),
    initCheckoutFormSdk: () => {
      throw integrationError('The stand-in has no CheckoutForm.');
    },
    elements: () => {
      throw integrationError('The stand-in has elements in a checkout only: use initCheckoutElementsSdk().');
    },
    createToken: notHere('createToken'),
    createPaymentMethod: notHere('createPaymentMethod'),
    confirmCardPayment: notHere('confirmCardPayment'),
    confirmPayment: notHere('confirmPayment'),
    retrievePaymentIntent: notHere('retrievePaymentIntent'),
    registerAppInfo: () => {},
    _registerWrapper: () => {},
  };
}

/** The release that the packages expect to load. */
Stripe.version = 'dahlia';
window.Stripe = Stripe;
