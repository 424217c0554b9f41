import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-tint',
  good: 'bg-wash',
  warn: 'bg-warn-wash',
  bad: 'bg-bad-wash',
} as const;

interface Props {
  title: string;
  text?: ReactNode;
  tone?: keyof typeof TONES;
  level?: 'h1' | 'h2' | 'h3';
  children?: ReactNode;
}

export function Notice({ title, text, tone = 'plain', level: Heading = 'h2', children }: Props) {
  return (
    <section
      role={tone === 'bad' ? 'alert' : undefined}
      className={`animate-rise rounded-2xl px-6 py-8 text-center sm:px-10 sm:py-12 ${TONES[tone]}`}
    >
      <Heading className="text-xl font-semibold">{title}</Heading>
      {text && <p className="mx-auto mt-2 max-w-prose text-soft">{text}</p>}
      {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
    </section>
  );
}
