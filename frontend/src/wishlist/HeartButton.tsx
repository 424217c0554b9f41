import { Heart } from 'lucide-react';
import { IconButton } from '@/ui/IconButton';

interface Props {
  title: string;
  saved: boolean;
  className?: string;
  onPress: () => void;
}

export function HeartButton({ title, saved, className = 'border border-line', onPress }: Props) {
  return (
    <IconButton
      label={saved ? `Take ${title} off the wishlist` : `Save ${title} to the wishlist`}
      aria-pressed={saved}
      className={className}
      onClick={onPress}
    >
      <Heart aria-hidden className={`size-5 transition-colors ${saved ? 'fill-accent text-accent' : ''}`} />
    </IconButton>
  );
}
