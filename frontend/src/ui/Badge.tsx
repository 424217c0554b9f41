const TONES = {
  plain: 'bg-tint text-ink',
  good: 'bg-wash text-accent',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
} as const;

export interface Status {
  name: string;
  tone: keyof typeof TONES;
}

export function Badge({ name, tone }: Status) {
  return <span className={`inline-block rounded-full px-3 py-1 text-xs font-medium whitespace-nowrap ${TONES[tone]}`}>{name}</span>;
}
