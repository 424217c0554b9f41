import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// The first one draws no window, and takes two thirds of the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser that CHROMIUM names, or the first one on the path; null when there is none. */
export function findChromium({ CHROMIUM, PATH = '' } = process.env) {
  if (CHROMIUM) return CHROMIUM;
  const files = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return files.find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
