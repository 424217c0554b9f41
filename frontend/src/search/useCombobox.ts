import { useEffect, useEffectEvent, useState } from 'react';
import { write } from './box';
import { moveOf } from './keys';
import type { Option } from './options';

export interface Combobox {
  open: boolean;
  active: string | null;
  close: () => void;
}

interface Parts {
  box: HTMLInputElement;
  options: readonly Option[];
  onText: (text: string) => void;
  onFocus: () => void;
  onChoose: (option: Option) => void;
}

/** Follows what is done in the box, which was there before. What is active goes by its name: the list may change below it. */
export function useCombobox({ box, options, onText, onFocus, onChoose }: Parts): Combobox {
  const [open, setOpen] = useState(() => document.activeElement === box);
  const [chosen, setActive] = useState<string | null>(null);
  const place = options.findIndex(({ id }) => id === chosen);
  const active = place < 0 ? null : place;
  const shown = open && options.length > 0;

  const close = () => {
    setOpen(false);
    setActive(null);
  };

  const onInput = useEffectEvent(() => {
    onText(box.value);
    setActive(null);
    setOpen(true);
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const move = moveOf(event, { open: shown, active: shown ? active : null, count: options.length });
    if (move === null) return;
    if (move === 'choose') {
      event.preventDefault();
      if (active !== null && options[active]) onChoose(options[active]);
    } else if (move === 'clear') {
      write(box, '');
      onInput();
      close();
    } else if (!move.open) {
      event.preventDefault();
      close();
    } else {
      if (/Up|Down/.test(event.key)) event.preventDefault();
      setOpen(true);
      setActive(move.active === null ? null : (options[move.active]?.id ?? null));
    }
  });

  const onEnter = useEffectEvent(() => {
    onText(box.value);
    onFocus();
    if (box.value === '') setOpen(true);
  });
  const onPress = useEffectEvent(() => setOpen(true));
  const onLeave = useEffectEvent((event: FocusEvent) => {
    if (!box.form?.contains(event.relatedTarget as Node | null)) close();
  });
  const onSubmit = useEffectEvent(close);
  const onHeard = useEffectEvent(() => onText(box.value));

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    box.addEventListener('input', () => onInput(), { signal });
    box.addEventListener('keydown', (event) => onKey(event), { signal });
    box.addEventListener('focus', () => onEnter(), { signal });
    box.addEventListener('click', () => onPress(), { signal });
    box.form?.addEventListener('focusout', (event) => onLeave(event), { signal });
    box.form?.addEventListener('submit', () => onSubmit(), { signal });
    // Somebody may have typed on since this was drawn.
    onHeard();
    return () => listening.abort();
  }, [box]);

  return { open: shown, active: shown ? (options[active ?? -1]?.id ?? null) : null, close };
}
