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
let waiting: readonly News[] = [];
let wanted = false;
const wakers = new Set<() => void>();

function wait(news: readonly News[]): void {
  waiting = news;
  wakers.forEach((wake) => wake());
}

/** Says something in passing. What is said before anybody listens is kept until somebody does. */
export function notify(tone: Tone, text: string, more: Omit<News, 'tone' | 'text'> = {}): void {
  const news = { tone, text, ...more };
  wanted = true;
  if (hearer) return hearer(news);
  wait([...waiting, news]);
}

export function onNews(wake: () => void): () => void {
  wakers.add(wake);
  return () => wakers.delete(wake);
}

export const newsWaiting = (): readonly News[] => waiting;

/** Whether there ever were any: what shows them stays. */
export const newsWanted = (): boolean => wanted;

/** Drops what waits. */
export const forgetNews = (): void => wait([]);

export function listen(to: Hearer): () => void {
  hearer = to;
  const missed = waiting;
  wait([]);
  missed.forEach(to);
  return () => {
    hearer = null;
  };
}
