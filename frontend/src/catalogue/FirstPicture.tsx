interface Props {
  sizes: string;
  alt: string;
  className: string;
}

/** The place of a picture that the shop fills in, drawn as {@link Picture} draws it. */
export function FirstPicture({ sizes, alt, className }: Props) {
  return (
    <span className={`block aspect-square overflow-hidden bg-tint ${className}`}>
      {/* Of a picture element React does not ask for the picture beforehand: this one has no address yet. */}
      <picture className="contents">
        <img sizes={sizes} srcSet="[[srcset]]" src="[[src]]" alt={alt} width="[[width]]" height="[[height]]" decoding="sync" className="size-full object-cover" />
      </picture>
    </span>
  );
}
