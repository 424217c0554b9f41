const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const;

const made = new Map<keyof typeof FORMATS, Intl.DateTimeFormat>();

/** Making a formatter is slow on a phone, so only those that a page needs are made, once. */
function say(name: keyof typeof FORMATS, at: string): string {
  let format = made.get(name);
  if (!format) made.set(name, (format = new Intl.DateTimeFormat('en-GB', FORMATS[name])));
  return format.format(new Date(at));
}

export const dayOf = (at: string): string => say('day', at);
export const momentOf = (at: string): string => say('moment', at);
export const timeOf = (at: string): string => say('time', at);
