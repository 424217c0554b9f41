const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-[min(1.25rem,5.5vw)] text-sm font-medium transition-colors print:hidden disabled:opacity-55 aria-disabled:opacity-55';

const KINDS = {
  primary: 'bg-accent text-on-accent hover:bg-accent/88',
  secondary: 'border border-edge/60 bg-raised hover:border-accent hover:text-accent',
  quiet: 'px-3 text-soft hover:bg-tint hover:text-ink',
  danger: 'border border-bad/60 text-bad hover:bg-bad-wash',
} as const;

export function button(kind: keyof typeof KINDS, extra = ''): string {
  return `${BASE} ${KINDS[kind]} ${extra}`;
}
