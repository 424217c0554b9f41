import { flushSync } from 'react-dom';

/** Marks what is wrong, and leads to the first of it: on a phone it may be far above the button. */
export function showFaults(form: HTMLElement | null, mark: () => void): void {
  flushSync(mark);
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
}
