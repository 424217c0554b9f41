export const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
const MOST_BYTES = 5 * 1024 * 1024;

export function pictureFault({ name, type, size }: { name: string; type: string; size: number }): string | null {
  if (!TYPES.some((known) => known === type)) return `${name} is not a JPEG, PNG, WebP or AVIF picture.`;
  if (size === 0) return `${name} is empty.`;
  return size > MOST_BYTES ? `${name} is larger than 5 MB.` : null;
}
