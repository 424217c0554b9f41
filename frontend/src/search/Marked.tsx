import { Written } from '@/ui/Written';
import { marked } from './marked';

/** A text in which the words that were searched for stand out. */
export function Marked({ text, words }: { text: string; words: string }) {
  return (
    <Written>
      {marked(text, words).map((part, place) =>
        part.marked ? (
          <mark key={place} className="rounded-xs bg-wash text-inherit">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </Written>
  );
}
