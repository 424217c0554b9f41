import Link from 'next/link';
import { button } from '@/ui/button';
import { Dialog } from '@/ui/Dialog';
import { counted } from '@/ui/text';
import { Facets, type FacetsProps } from './Facets';
import { addressOf, isFiltered, unfiltered } from './search';

export interface FilterSheetProps extends FacetsProps {
  total: number;
  open: boolean;
  onClose: () => void;
}

/** The filters on a phone. It stays open while they are chosen, and says what they lead to. */
export function FilterSheet({ search, facets, total, open, onClose }: FilterSheetProps) {
  return (
    <Dialog title="Filters" open={open} onClose={onClose} shape="side">
      <Facets search={search} facets={facets} />
      <div className="sticky -bottom-6 -mx-6 mt-auto flex flex-wrap gap-3 border-t border-line bg-ground px-6 pt-4 pb-6">
        {isFiltered(search) && (
          <Link href={addressOf(unfiltered(search))} prefetch={false} scroll={false} className={button('quiet')}>
            Remove all
          </Link>
        )}
        <button type="button" className={button('primary', 'flex-1')} onClick={onClose}>
          Show {counted(total, 'product')}
        </button>
      </div>
    </Dialog>
  );
}
