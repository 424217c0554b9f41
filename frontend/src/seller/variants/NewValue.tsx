import { useState } from 'react';
import { button } from '@/ui/button';
import { Field } from '@/ui/Field';
import { newTexts, withTexts } from './editing';
import { MOST_VALUES, type TypedOption } from './typed';

interface Props {
  option: TypedOption;
  called: string;
  onAdd: (option: TypedOption) => void;
}

/** Takes another value, or several between commas. What stands in the field when it is left is added: nothing typed is lost. */
export function NewValue({ option, called, onAdd }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  function add() {
    if (text.trim() === '') return;
    const texts = newTexts(option, text);
    const room = MOST_VALUES - option.values.length;
    if (texts.length === 0) return setFault('It is there already.');
    onAdd(withTexts(option, texts.slice(0, room)));
    setText(texts.slice(room).join(', '));
    setFault(texts.length > room ? `There is room for ${MOST_VALUES} values.` : null);
  }

  return (
    <div className="mt-3 flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-44">
        <Field label={`Another value of ${called}`} hint={`${option.values.length} of ${MOST_VALUES}. Several at once with commas.`} error={fault}>
          {(wiring) => (
            <input
              {...wiring}
              data-new-value
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setFault(null);
              }}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
          )}
        </Field>
      </div>
      <button type="button" className={button('secondary', 'mb-7')} onClick={add}>
        Add<span className="sr-only"> the value</span>
      </button>
    </div>
  );
}
