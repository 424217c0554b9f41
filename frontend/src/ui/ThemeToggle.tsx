'use client';

import type { ReactNode } from 'react';
import { chooseTheme } from './theme';
import { useTheme } from './useTheme';
import { IconButton } from './IconButton';

export function ThemeToggle({ sun, moon }: { sun: ReactNode; moon: ReactNode }) {
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton label={`Use ${other} colours`} onClick={() => chooseTheme(other)}>
      {theme === 'dark' ? sun : moon}
    </IconButton>
  );
}
