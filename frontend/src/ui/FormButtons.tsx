import { button } from './button';

interface Props {
  yes: string;
  kind?: 'primary' | 'danger';
  /** Stands in place of `yes` while it is done. */
  doing?: string | false;
  /** Whether it cannot be sent yet. */
  disabled?: boolean;
  onCancel?: (() => void) | undefined;
}

/** Sends a form, or leaves it. */
export function FormButtons({ yes, kind = 'primary', doing = false, disabled = false, onCancel }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <button type="submit" className={button(kind)} aria-disabled={disabled || doing !== false}>
        {doing || yes}
      </button>
      {onCancel && (
        <button type="button" className={button('quiet')} onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
