/** What a key does to the list below the box. */
export type Move = { active: number | null; open: true } | { open: false } | 'clear' | 'choose' | null;

interface State {
  open: boolean;
  active: number | null;
  count: number;
}

/**
 * An editable combobox with list autocomplete and manual selection: nothing is chosen unless somebody goes to it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function moveOf({ key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>, { open, active, count }: State): Move {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return null;
      if (altKey) return { open: true, active };
      return { open: true, active: active === null || active >= last ? 0 : active + 1 };
    case 'ArrowUp':
      if (altKey) return { open: false };
      if (count === 0) return null;
      return { open: true, active: active === null || active === 0 ? last : active - 1 };
    case 'Enter':
      return open && active !== null ? 'choose' : null;
    case 'Escape':
      return open ? { open: false } : 'clear';
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return open && active !== null ? { open: true, active: null } : null;
    default:
      return null;
  }
}
