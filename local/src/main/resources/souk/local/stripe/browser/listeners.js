// Who listens to what.

class Listeners {
  #byEvent = new Map();

  on(event, listener) {
    this.#byEvent.set(event, [...(this.#byEvent.get(event) ?? []), listener]);
    return this;
  }

  once(event, listener) {
    const once = (payload) => {
      this.off(event, once);
      listener(payload);
    };
    return this.on(event, once);
  }

  off(event, listener) {
    const others = (this.#byEvent.get(event) ?? []).filter((each) => listener && each !== listener);
    this.#byEvent.set(event, others);
    return this;
  }

  emit(event, payload) {
    (this.#byEvent.get(event) ?? []).forEach((listener) => listener(payload));
  }
}

/** What Stripe.js throws at a page that uses it wrongly. */
function integrationError(message) {
  const error = new Error(message);
  error.name = 'IntegrationError';
  return error;
}
