// What is typed into the three fields, judged and laid out.

const NUMBER = {
  name: 'number',
  label: 'Card number',
  autocomplete: 'cc-number',
  placeholder: '1234 1234 1234 1234',
  incomplete: 'Your card number is incomplete.',
  wrong: 'Your card number is invalid.',
  layOut: (text) =>
    /^[a-z]/i.test(text)
      ? text // "async" pays later
      : text.replace(/\D/g, '').slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 '),
  isComplete: (text) => text === 'async' || /^(\d ?){13,19}$/.test(text),
  isRight: (text) => text === 'async' || passesLuhn(text.replace(/ /g, '')),
};

const EXPIRY = {
  name: 'expiry',
  label: 'Expiry date',
  autocomplete: 'cc-exp',
  placeholder: 'MM / YY',
  incomplete: "Your card's expiry date is incomplete.",
  wrong: "Your card's expiry date is in the past or does not exist.",
  layOut: (text) => {
    const digits = text.replace(/\D/g, '').replace(/^([2-9])/, '0$1').slice(0, 4);
    return digits.length > 2 ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
  },
  isComplete: (text) => /^\d\d \/ \d\d$/.test(text),
  isRight: (text) => {
    const [month, year] = text.split(' / ').map(Number);
    return month >= 1 && month <= 12 && new Date(2000 + year, month) > new Date();
  },
};

const CVC = {
  name: 'cvc',
  label: 'Security code',
  autocomplete: 'cc-csc',
  placeholder: 'CVC',
  incomplete: "Your card's security code is incomplete.",
  wrong: "Your card's security code is invalid.",
  layOut: (text) => text.replace(/\D/g, '').slice(0, 4),
  isComplete: (text) => /^\d{3,4}$/.test(text),
  isRight: () => true,
};

const FIELDS = [NUMBER, EXPIRY, CVC];

/** ISO/IEC 7812: every second digit from the right counts twice. */
function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** What is wrong with a field's text; nothing if it is right. */
function complaintAbout(field, text) {
  if (!field.isComplete(text)) {
    return field.incomplete;
  }
  return field.isRight(text) ? null : field.wrong;
}
