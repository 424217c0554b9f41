'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useState } from 'react';
import { counted } from '@/ui/text';
import { LIST, tell, write } from './box';
import { OptionRow } from './OptionRow';
import { optionOf, recentOption, type Option } from './options';
import { forgetSearch, forgetSearches, recentSearches } from './recent';
import { RecentHead, RemoveButtons } from './Recent';
import { useCombobox } from './useCombobox';
import { useSuggestions } from './useSuggestions';

/** What stands below the search box: what was searched for here, and, as soon as somebody types, what the shop suggests. */
export function Suggestions({ box }: { box: HTMLInputElement }) {
  const router = useRouter();
  const name = useId();
  const [text, setText] = useState(() => box.value);
  const [recent, setRecent] = useState(recentSearches);
  const suggested = useSuggestions(text);
  const empty = text.trim() === '';
  const options: Option[] = empty ? recent.map(recentOption) : (suggested ?? []).map(optionOf);

  const choose = (option: Option) => {
    write(box, option.kind === 'category' || option.kind === 'product' ? '' : option.text);
    close();
    box.blur();
    router.push(option.href);
  };
  const { open, active, close } = useCombobox({ box, options, onText: setText, onFocus: () => setRecent(recentSearches()), onChoose: choose });

  const place = options.findIndex(({ id }) => id === active);
  const activeId = place < 0 ? undefined : `${name}-${place}`;

  useEffect(() => {
    tell(box, { 'aria-expanded': String(open), 'aria-activedescendant': activeId ?? null });
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [box, open, activeId]);

  const forget = (words: string) => setRecent(forgetSearch(words));
  const forgetAll = () => {
    setRecent(forgetSearches());
    box.focus();
  };

  return (
    <>
      <p role="status" className="sr-only">
        {open && (empty ? 'Recent searches are below' : counted(options.length, 'suggestion'))}
        {!empty && suggested?.length === 0 && 'No suggestions'}
      </p>
      {open && (
        <div className="absolute inset-x-0 top-full z-40 mt-1.5 max-h-[70vh] overflow-y-auto rounded-2xl border border-line bg-raised p-1.5 shadow-lg">
          {empty && <RecentHead onForgetAll={forgetAll} />}
          <div className="grid grid-cols-[minmax(0,1fr)_auto]">
            <ul id={LIST} role="listbox" aria-label={empty ? 'Recent searches' : 'Suggestions'} className="contents">
              {options.map((option, index) => (
                <OptionRow key={option.id} id={`${name}-${index}`} option={option} row={index + 1} active={index === place} onChoose={() => choose(option)} />
              ))}
            </ul>
            {empty && <RemoveButtons searches={recent} onForget={forget} onNoneLeft={() => box.focus()} />}
          </div>
        </div>
      )}
    </>
  );
}
