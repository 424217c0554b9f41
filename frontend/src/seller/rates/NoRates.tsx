import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';

export function NoRates({ onBegin }: { onBegin: () => void }) {
  return (
    <Notice
      tone="warn"
      title="You send nowhere yet"
      text="Without shipping rates nobody can order what you send. Courses and downloads can be ordered all the same."
    >
      <button type="button" className={button('primary')} onClick={onBegin}>
        Begin with two zones
      </button>
      <p className="basis-full text-sm text-soft">Your own country, and everywhere else. You set the prices.</p>
    </Notice>
  );
}
