const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const dayOf = (iso: string): string => DAY.format(new Date(iso));
export const momentOf = (iso: string): string => MOMENT.format(new Date(iso));
export const timeOf = (iso: string): string => TIME.format(new Date(iso));
