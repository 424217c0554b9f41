import { History, Search, Store, Tag } from 'lucide-react';
import { Written } from '@/ui/Written';
import type { Option } from './options';

const KINDS = {
  recent: { Icon: History, word: null },
  words: { Icon: Search, word: null },
  category: { Icon: Tag, word: 'Category' },
  product: { Icon: Store, word: 'Product' },
} as const;

interface Props {
  id: string;
  option: Option;
  row: number;
  active: boolean;
  onChoose: () => void;
}

export function OptionRow({ id, option: { kind, text }, row, active, onChoose }: Props) {
  const { Icon, word } = KINDS[kind];
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      style={{ gridRow: row, gridColumn: kind === 'recent' ? 1 : '1 / -1' }}
      className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-xl px-3 py-1.5 text-sm ${active ? 'bg-wash' : 'hover:bg-tint'}`}
      // The box keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-soft" />
      <Written className="min-w-0 flex-1 wrap-anywhere">{text}</Written>
      {word && <span className="text-xs text-soft">{word}</span>}
    </li>
  );
}
