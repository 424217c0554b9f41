import { useSyncExternalStore } from 'react';
import { currentTheme, onThemeChange, type Theme } from './theme';

export function useTheme(): Theme | null {
  return useSyncExternalStore<Theme | null>(onThemeChange, currentTheme, () => null);
}
