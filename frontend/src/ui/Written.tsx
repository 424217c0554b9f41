import type { ComponentProps, ElementType } from 'react';

/** What somebody wrote, in the direction of its own script and not of the page's. */
export function Written<T extends ElementType = 'bdi'>({ as, ...rest }: { as?: T } & ComponentProps<T>) {
  const Element: ElementType = as ?? 'bdi';
  return <Element dir="auto" {...rest} />;
}
