import type { Preparation } from '@/api/shapes';

export const TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const LIMITS = 'JPEG, PNG or WebP of at most 15 MB and 50 megapixels';
const MOST_BYTES = 15 * 1024 * 1024;
const HEIC = /^....ftyp(hei|hev|mif1|msf1)/s;

export function pictureFault({ name, type, size }: { name: string; type: string; size: number }): string | null {
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return refusalOf(name, 'HEIC');
  if (!TYPES.some((known) => known === type)) return refusalOf(name, 'UNSUPPORTED');
  if (size === 0) return `${name} is empty.`;
  return size > MOST_BYTES ? `${name} is larger than 15 MB.` : null;
}

/** Whether a file is what iPhones take, whatever it is called. */
export function isHeic(file: Blob): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(HEIC.test(String(reader.result))));
    reader.addEventListener('error', () => reject(new Error('the file cannot be read')));
    reader.readAsText(file.slice(0, 12), 'latin1');
  });
}

/** Why the shop makes no picture of a file, in a sentence. */
export function refusalOf(name: string, code: Preparation['code']): string {
  switch (code) {
    case 'ANIMATED':
      return `${name} moves. Only still pictures can be shown.`;
    case 'HEIC':
      return `${name} is a HEIC picture, which few browsers show. Send it as JPEG: in the iPhone’s settings, Camera, Formats, Most Compatible.`;
    case 'TOO_LARGE':
      return `${name} has more than 50 megapixels, or is too long. Make it smaller first.`;
    case 'UNREADABLE':
      return `${name} cannot be read as a picture.`;
    default:
      return `${name} is not a JPEG, PNG or WebP picture.`;
  }
}
