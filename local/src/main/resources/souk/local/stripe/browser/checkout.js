// What initCheckoutElementsSdk gives: the session, its payment element and the actions on both.

class Checkout extends Listeners {
  #secret;
  #session = null;
  #typed = {};
  #element = null;
  #complete = false;
  #appearance;
  #running = null;
  #view = null;
  #read = new Set();

  constructor(options) {
    super();
    if (!options?.clientSecret) {
      throw integrationError('initCheckoutElementsSdk needs a clientSecret.');
    }
    this.#secret = Promise.resolve(options.clientSecret);
    this.#appearance = options.elementsOptions?.appearance;
    this.#typed = { ...options.defaultValues };
    this.on = this.on.bind(this);
    // The React package takes methods off the object by name.
    ['loadActions', 'changeAppearance', 'loadFonts', 'createPaymentElement', 'getPaymentElement'].forEach(
      (name) => (this[name] = this[name].bind(this)),
    );
    NOT_HERE.forEach((name) => {
      this[`create${name}`] = () => {
        throw integrationError(`The stand-in has no ${name}.`);
      };
      this[`get${name}`] = () => null;
    });
  }

  async loadActions() {
    try {
      await this.#refresh();
      return { type: 'success', actions: this.#actions() };
    } catch (error) {
      return asError(error);
    }
  }

  changeAppearance(appearance) {
    this.#appearance = appearance;
    this.#element?.wear(appearance);
  }

  loadFonts() {}

  createPaymentElement() {
    if (this.#element) {
      throw integrationError('There is a payment element already.');
    }
    this.#element = new PaymentElement((complete) => {
      if (complete !== this.#complete) {
        this.#complete = complete;
        this.#changed();
      }
    }, this.#appearance);
    this.#element.on('destroy', () => {
      this.#element = null;
      this.#complete = false;
    });
    return this.#element;
  }

  getPaymentElement() {
    return this.#element;
  }

  async #refresh() {
    this.#session = await post('/browser/session', { client_secret: await this.#secret });
    this.#view = viewOf(this.#session, this.#typed, this.#complete, this.#read);
  }

  #changed() {
    if (this.#session) {
      this.#view = viewOf(this.#session, this.#typed, this.#complete, this.#read);
      this.emit('change', this.#view);
    }
  }

  #type(values) {
    this.#typed = { ...this.#typed, ...values };
    this.#changed();
    return this.#success();
  }

  #success() {
    return { type: 'success', session: this.#view };
  }

  #actions() {
    const refuse = async () => asError({ message: 'The stand-in cannot do this.' });
    return {
      getSession: () => this.#view,
      confirm: (args) => this.#confirmOnce(args ?? {}),
      updateEmail: async (email) =>
        email === null || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)
          ? this.#type({ email })
          : asError({ message: 'Your email is invalid.' }, { code: 'invalidEmail' }),
      updatePhoneNumber: async (phoneNumber) => this.#type({ phoneNumber }),
      updateBillingAddress: async (billingAddress) => this.#type({ billingAddress }),
      updateShippingAddress: async (shippingAddress) => this.#type({ shippingAddress }),
      updateTaxIdInfo: refuse,
      updateLineItemQuantity: refuse,
      updateShippingOption: refuse,
      addOptionalLineItem: refuse,
      removeOptionalLineItem: refuse,
      applyPromotionCode: async () =>
        asError({ message: 'This code is invalid.' }, { code: 'invalidCode' }),
      removePromotionCode: async () => this.#success(),
      runServerUpdate: async (update) => {
        try {
          await update();
          await this.#refresh();
          this.#changed();
          return this.#success();
        } catch (error) {
          return asError(error);
        }
      },
      validateElements: async () => {
        const complaint = this.#element ? this.#element.validate() : 'There is no payment element.';
        return complaint === null
          ? this.#success()
          : asError(
              { message: complaint },
              {
                code: this.#element ? 'validation_error' : 'no_elements',
                validation_errors: this.#element ? [{ message: complaint, element: 'payment' }] : [],
              },
            );
      },
    };
  }

  /** However often it is asked for, one payment runs at a time. */
  #confirmOnce(args) {
    this.#running ??= this.#confirm(args).finally(() => (this.#running = null));
    return this.#running;
  }

  async #confirm({ redirect = 'always', returnUrl, email }) {
    if (!this.#element) {
      throw integrationError('confirm() needs a mounted payment element.');
    }
    if (!hasReadTotal(this.#read)) {
      throw integrationError(
        'confirm() needs a page that has read total.total.amount, or minorUnitsAmount, currency and minorUnitsAmountDivisor, and shows it.',
      );
    }
    const complaint = this.#element.validate();
    if (complaint !== null) {
      return asError({ message: complaint });
    }
    if (email !== undefined) {
      this.#type({ email });
    }
    if (!this.#view.email) {
      return asError({ message: 'An e-mail address is needed to complete the payment.' });
    }
    try {
      await this.#pay();
    } catch (error) {
      // It may be over by now, and the page should know.
      await this.#refresh().catch(() => {});
      this.#type({ lastPaymentError: { message: error.message } });
      return asError(
        error,
        error.type === 'card_error' && {
          code: 'paymentFailed',
          paymentFailed: { declineCode: error.decline_code ?? null },
        },
      );
    }
    if (redirect === 'if_required') {
      return this.#success();
    }
    const to = (returnUrl ?? this.#session.return_url).replace('{CHECKOUT_SESSION_ID}', this.#session.id);
    window.location.assign(to);
    // As with Stripe, the page is left and nobody is answered.
    return new Promise(() => {});
  }

  async #pay() {
    const fields = { client_secret: await this.#secret, card: this.#element.cardNumber() };
    let session = await post('/browser/confirm', fields);
    if (session.payment === 'requires_action') {
      session = await post('/browser/confirm', { ...fields, challenge: await askChallenge() });
    }
    this.#session = session;
    this.#changed();
  }
}

const NOT_HERE = [
  'BillingAddressElement',
  'ShippingAddressElement',
  'ExpressCheckoutElement',
  'CurrencySelectorElement',
  'TaxIdElement',
  'TermsElement',
  'ContactDetailsElement',
  'LinkSignupElement',
];
