import type { Product } from '@/api/shapes';
import { isolated } from '@/ui/text';
import type { Asked } from './ReasonDialog';

export const suspensionAsked = ({ id, title }: Product): Asked => ({
  keep: `product.${id}`,
  title: `Suspend ${isolated(title)}?`,
  text: 'From then on nobody can order it, and no list and no search shows it. It can be restored.',
  yes: 'Suspend it',
  hint: 'The seller reads it.',
});

export const pictureAsked = ({ id, title }: Product): Asked => ({
  keep: `picture.${id}`,
  title: `Remove a picture of ${isolated(title)}?`,
  text: 'It goes from the product and from the shop’s store, and cannot be brought back.',
  yes: 'Remove it',
  hint: 'The seller reads it.',
});
