/** What a mail's link says, behind its hash, so that no server and no log has it. */
export interface StopLink {
  token: string;
  topic: Topic;
}

export type Topic = 'reviews' | 'sold' | 'lowStock';

/** Of mails, by topic: what they are, and what goes on without them. */
export const TOPICS: Record<Topic, { name: string; instead: string }> = {
  reviews: { name: 'mails that ask you for reviews', instead: 'Your orders are still told as before.' },
  sold: {
    name: 'mails about what you sell',
    instead: 'Then nothing but your page of orders tells you that something is to be sent. You can also choose one mail a day in your account.',
  },
  lowStock: { name: 'mails about what is almost sold out', instead: 'Your sales page still shows it.' },
};

/** Null where the address is not whole. */
export function stopLinkOf(hash: string): StopLink | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const token = fields.get('token') ?? '';
  const topic = fields.get('topic') ?? '';
  return /^[\w-]{1,300}$/.test(token) && isTopic(topic) ? { token, topic } : null;
}

const isTopic = (text: string): text is Topic => Object.hasOwn(TOPICS, text);
