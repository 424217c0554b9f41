type Tone = 'plain' | 'success' | 'warning' | 'error';

export interface News {
  text: string;
  tone: Tone;
  /** News of the same id replace each other. */
  id?: string;
  action?: { label: string; onClick: () => void };
}

type Hearer = (news: News) => void;

let hearer: Hearer | null = null;
let waiting: News[] = [];
const wakers = new Set<() => void>();

/** Says something in passing. What is said before anybody listens is kept until somebody does. */
export function notify(tone: Tone, text: string, more: Omit<News, 'tone' | 'text'> = {}): void {
  const news = { tone, text, ...more };
  if (hearer) return hearer(news);
  waiting.push(news);
  wakers.forEach((wake) => wake());
}

export function onFirstNews(wake: () => void): () => void {
  wakers.add(wake);
  return () => wakers.delete(wake);
}

export const newsWaiting = (): boolean => waiting.length > 0 || hearer !== null;

export function listen(to: Hearer): () => void {
  hearer = to;
  const missed = waiting;
  waiting = [];
  missed.forEach(to);
  return () => {
    hearer = null;
  };
}
