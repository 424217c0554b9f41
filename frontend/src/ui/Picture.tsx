import { Mark } from './Mark';

interface Props {
  src: string | null | undefined;
  alt: string;
  className?: string;
  eager?: boolean;
}

/** A square product picture on its tinted ground, which bears the shop's mark where there is none. */
export function Picture({ src, alt, className = '', eager = false }: Props) {
  return (
    <span className={`block aspect-square overflow-hidden bg-tint ${className}`}>
      {src ? (
        <img
          src={src}
          alt={alt}
          width={600}
          height={600}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : 'auto'}
          decoding="async"
          className="size-full object-cover"
        />
      ) : (
        <span className="flex size-full items-center justify-center text-edge/50">
          <Mark className="size-1/3" />
        </span>
      )}
    </span>
  );
}
