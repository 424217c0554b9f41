import { Trash2 } from 'lucide-react';
import { notify } from '@/ui/notify';
import type { CartWarning } from '@/api/shapes';
import { SellerLink } from '@/catalogue/seller/SellerLink';
import { ProductLink } from '@/catalogue/ProductLink';
import { Chosen } from '@/catalogue/variants/Chosen';
import { nameOf } from '@/catalogue/variants/words';
import { IconButton } from '@/ui/IconButton';
import { Picture } from '@/ui/Picture';
import { Price } from '@/ui/Price';
import { Stepper } from '@/ui/Stepper';
import { isolated } from '@/ui/text';
import { Written } from '@/ui/Written';
import { cart } from './cart';
import type { ViewLine } from './view';

interface Props {
  line: ViewLine;
  warnings: CartWarning[];
  compact: boolean;
}

/** The row goes away with the focus in it: the next one's button takes it, or the heading above. */
function passFocus(row: Element | null): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const place = next?.querySelector<HTMLElement>('[data-remove]') ?? row?.closest('dialog, main')?.querySelector<HTMLElement>('h1, h2');
  if (!place) return;
  if (!place.matches('button')) place.tabIndex = -1;
  place.focus();
}

function remove({ id, quantity, title, image, price, seller, options }: ViewLine, row: Element | null): void {
  passFocus(row);
  cart().set(id, 0);
  const snapshot = price ? { title, image, price, options, ...(seller && { seller }) } : undefined;
  notify('plain', `${title ? isolated(title) : 'A product'} is out of your cart.`, {
    action: { label: 'Undo', onClick: () => cart().set(id, quantity, snapshot) },
  });
}

export function CartLineRow({ line, warnings, compact }: Props) {
  const title = line.title || 'No longer in the catalogue';
  const name = nameOf({ ...line, title });
  return (
    <li className="flex gap-4 py-5">
      <Picture
        image={line.image}
        sizes="7rem"
        alt=""
        className={`h-fit max-w-[25vw] shrink-0 rounded-xl ${compact ? 'w-20' : 'w-24 sm:w-28'} ${line.available ? '' : 'opacity-50'}`}
      />
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex flex-wrap justify-between gap-x-4">
          <ProductLink id={line.id} className="min-w-0 flex-1 font-medium wrap-anywhere hover:underline">
            <Written>{title}</Written>
          </ProductLink>
          <span className="shrink-0 font-medium">
            {line.available && (line.lineTotal ? <Price of={line.lineTotal} /> : <span className="text-soft">…</span>)}
          </span>
        </div>
        <Chosen of={line.options} />
        {line.seller && (
          <p className="text-sm text-soft wrap-anywhere">
            <SellerLink of={line.seller} className="inline-flex min-h-6 items-center hover:underline" />
          </p>
        )}
        {line.price && line.quantity > 1 && (
          <p className="mt-0.5 text-sm text-soft">
            <Price of={line.price} /> each
          </p>
        )}
        {warnings.map(({ code, message }) => (
          <p key={code} className="mt-2 w-fit rounded-lg bg-warn-wash px-2.5 py-1 text-sm text-warn">
            {message}
          </p>
        ))}
        <div className="mt-auto flex flex-wrap items-center justify-between gap-2 pt-3">
          {line.available ? (
            <Stepper value={line.quantity} what={name} onChange={(quantity) => cart().set(line.id, quantity)} />
          ) : (
            <span />
          )}
          <IconButton label={`Remove ${name}`} data-remove onClick={(event) => remove(line, event.currentTarget.closest('li'))}>
            <Trash2 aria-hidden className="size-4.5 text-soft" />
          </IconButton>
        </div>
      </div>
    </li>
  );
}
