'use client';

import { useEffect, useRef } from 'react';
import { toast, Toaster } from 'sonner';
import { listen, type News } from './notify';
import { useTheme } from './useTheme';

const LONG_MS = 8000;
const SHORT_MS = 4000;
const BELOW_HEADER = '4.75rem';

function show({ text, tone, id, action }: News): void {
  const say = tone === 'plain' ? toast : toast[tone];
  say(text, { duration: action ? LONG_MS : SHORT_MS, ...(id && { id }), ...(action && { action }) });
}

export function ToastList() {
  // Effects run from the inside out, so the list is there when the first news are shown.
  useEffect(() => listen(show), []);
  return <ToastRegion name="Notifications" />;
}

/**
 * An open modal dialog leaves nothing outside of it in reach, so it has a region of its own, with room of its own: what the
 * news are about is not covered by them.
 */
export function DialogToastRegion() {
  return <ToastRegion name="Notifications here" inDialog />;
}

/**
 * Sonner sends the focus back whenever it leaves a toast: with Tab nobody would come past one (WCAG 2.1.2). Here it goes back
 * only from what was pressed, which goes away.
 */
function ToastRegion({ name, inDialog = false }: { name: string; inDialog?: boolean }) {
  const theme = useTheme() ?? 'light';
  const before = useRef<EventTarget | null>(null);
  return (
    <div
      role="presentation"
      onFocusCapture={(event) => {
        event.stopPropagation();
        if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget;
      }}
      onClickCapture={() => {
        if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      }}
    >
      <Toaster
        containerAriaLabel={name}
        theme={theme}
        {...(inDialog ? { className: 'in-dialog', position: 'bottom-right', visibleToasts: 1 } : { position: 'top-right' })}
        offset={{ top: BELOW_HEADER }}
        mobileOffset={{ top: BELOW_HEADER }}
        style={{ fontFamily: 'inherit' }}
        toastOptions={{ style: { background: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--line)', borderRadius: 14 } }}
      />
    </div>
  );
}
