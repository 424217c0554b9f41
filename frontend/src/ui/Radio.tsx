interface Props {
  /** One of it can be chosen. */
  group: string;
  checked: boolean;
  invalid?: boolean;
  className?: string;
  onPick: () => void;
}

export const Radio = ({ group, checked, invalid = false, className = 'size-5', onPick }: Props) => (
  <input
    type="radio"
    name={group}
    className={`${className} shrink-0 accent-accent`}
    data-invalid={invalid ? '' : undefined}
    checked={checked}
    onChange={onPick}
  />
);
