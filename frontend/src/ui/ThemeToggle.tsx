'use client';

import { Moon, Sun } from 'lucide-react';
import { chooseTheme } from './theme';
import { useTheme } from './useTheme';
import { IconButton } from './IconButton';

export function ThemeToggle() {
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <IconButton label={`Use ${other} colours`} onClick={() => chooseTheme(other)}>
      {theme === 'dark' ? <Sun aria-hidden className="size-5" /> : <Moon aria-hidden className="size-5" />}
    </IconButton>
  );
}
