export type Theme = 'light' | 'dark';

const KEY = 'souk.theme';

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  window.localStorage.setItem(KEY, theme);
  window.dispatchEvent(new Event('souk.theme'));
}

export function onThemeChange(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  window.addEventListener('souk.theme', listener);
  return () => {
    query.removeEventListener('change', listener);
    window.removeEventListener('souk.theme', listener);
  };
}
