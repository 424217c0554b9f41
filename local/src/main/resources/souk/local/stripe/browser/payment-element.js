// The payment element: three fields in a shadow root of the page's element.

const STYLE = `
  :host { display: block; font: var(--font, 16px/1.5 system-ui, sans-serif); }
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; color: var(--text, #1f2937); }
  .fields > :first-child, .hint { grid-column: 1 / -1; }
  label { display: block; font-size: 0.875em; margin-bottom: 4px; }
  input { box-sizing: border-box; width: 100%; padding: 10px 12px; font: inherit;
    color: inherit; background: var(--background, #fff);
    border: 1px solid var(--border, #6b7280); border-radius: var(--radius, 6px); }
  input:focus-visible { outline: 2px solid var(--primary, #1d4ed8); outline-offset: 1px; }
  input[aria-invalid=true] { border-color: var(--danger, #b91c1c); }
  .complaint { color: var(--danger, #b91c1c); font-size: 0.875em; margin: 4px 0 0; }
  .complaint:empty { display: none; }
  .hint { font-size: 0.8125em; margin: 0; }
`;

const NIGHT = { text: '#f3f4f6', background: '#1f2937', border: '#9ca3af', danger: '#fca5a5', primary: '#93c5fd' };

/** Styles by a constructed sheet, which no content security policy forbids. */
function dress(root, css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Plain then.
  }
}

class PaymentElement extends Listeners {
  #host = document.createElement('div');
  #inputs = new Map();
  #onProgress;

  /** @param onProgress is told whether the details are complete, whenever one changes */
  constructor(onProgress, appearance) {
    super();
    this.#onProgress = onProgress;
    const root = this.#host.attachShadow({ mode: 'open' });
    dress(root, STYLE);
    const fields = document.createElement('div');
    fields.className = 'fields';
    fields.setAttribute('role', 'group');
    fields.setAttribute('aria-label', 'Card');
    fields.append(...FIELDS.map((field) => this.#render(field)), hint());
    root.append(fields);
    this.wear(appearance);
  }

  #render(field) {
    const box = document.createElement('div');
    const label = document.createElement('label');
    const input = document.createElement('input');
    const complaint = document.createElement('p');
    label.textContent = field.label;
    label.htmlFor = input.id = `card-${field.name}`;
    input.autocomplete = field.autocomplete;
    input.placeholder = field.placeholder;
    input.inputMode = field === NUMBER ? 'text' : 'numeric';
    input.spellcheck = false;
    input.setAttribute('aria-describedby', `complaint-${field.name}`);
    complaint.id = `complaint-${field.name}`;
    complaint.className = 'complaint';
    complaint.setAttribute('role', 'alert');
    input.addEventListener('input', () => this.#typed(field, input));
    input.addEventListener('blur', () => {
      this.#complain(field, input.value === '' ? null : complaintAbout(field, input.value));
      this.emit('blur', { elementType: 'payment' });
    });
    input.addEventListener('focus', () => this.emit('focus', { elementType: 'payment' }));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.emit('escape', { elementType: 'payment' });
      }
    });
    this.#inputs.set(field, { input, complaint });
    box.append(label, input, complaint);
    return box;
  }

  #typed(field, input) {
    // In the middle of a text, laying it out would move the caret.
    if (input.selectionStart === input.value.length) {
      input.value = field.layOut(input.value);
    }
    this.#complain(field, null);
    this.#changed();
  }

  #changed() {
    this.#onProgress(this.isComplete());
    this.emit('change', {
      elementType: 'payment',
      empty: [...this.#inputs.values()].every(({ input }) => input.value === ''),
      complete: this.isComplete(),
      collapsed: false,
      value: { type: 'card' },
    });
  }

  #complain(field, text) {
    const { input, complaint } = this.#inputs.get(field);
    complaint.textContent = text ?? '';
    input.setAttribute('aria-invalid', String(text !== null));
  }

  #text(field) {
    return this.#inputs.get(field).input.value.trim();
  }

  isComplete() {
    return FIELDS.every((field) => complaintAbout(field, this.#text(field)) === null);
  }

  /** Shows what is missing. Answers the first complaint, if there is one. */
  validate() {
    const complaints = FIELDS.map((field) => {
      const complaint = complaintAbout(field, this.#text(field));
      this.#complain(field, complaint);
      return complaint;
    });
    const first = complaints.findIndex((complaint) => complaint !== null);
    if (first >= 0) {
      this.#inputs.get(FIELDS[first]).input.focus();
    }
    return complaints[first] ?? null;
  }

  cardNumber() {
    return this.#text(NUMBER);
  }

  mount(target) {
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (!place) {
      throw integrationError('There is no element to mount the payment element in.');
    }
    place.append(this.#host);
    setTimeout(() => this.emit('ready', { elementType: 'payment' }));
    return this;
  }

  unmount() {
    this.#host.remove();
  }

  destroy() {
    this.unmount();
    this.emit('destroy', {});
  }

  focus() {
    this.#inputs.get(NUMBER).input.focus();
  }

  blur() {
    this.#inputs.forEach(({ input }) => input.blur());
  }

  clear() {
    this.#inputs.forEach(({ input }) => (input.value = ''));
    this.#changed();
  }

  update() {}

  collapse() {}

  /** Takes what it understands of Stripe's appearance. */
  wear(appearance = {}) {
    const variables = appearance.variables ?? {};
    const night = appearance.theme === 'night' ? NIGHT : {};
    const worn = {
      text: variables.colorText ?? night.text,
      background: variables.colorBackground ?? night.background,
      border: night.border,
      danger: variables.colorDanger ?? night.danger,
      primary: variables.colorPrimary ?? night.primary,
      radius: variables.borderRadius,
    };
    Object.entries(worn).forEach(([name, value]) =>
      value ? this.#host.style.setProperty(`--${name}`, value) : this.#host.style.removeProperty(`--${name}`),
    );
  }
}

function hint() {
  const text = document.createElement('p');
  text.className = 'hint';
  text.textContent = 'No money moves here: 4242 4242 4242 4242 pays, with any later date and any code.';
  return text;
}
