interface Props {
  src: string | null | undefined;
  alt: string;
  className?: string;
  eager?: boolean;
}

/** A square product picture on its tinted ground. */
export function Picture({ src, alt, className = '', eager = false }: Props) {
  return (
    <span className={`block aspect-square overflow-hidden bg-tint ${className}`}>
      {src && (
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
      )}
    </span>
  );
}
