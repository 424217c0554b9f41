import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { button } from '@/ui/button';
import type { Faults } from './faults';
import { isCovered } from './preview';
import { MOST_ZONES, moved, newZone, withZone, type TypedZone } from './typedRates';
import { ZoneCard } from './ZoneCard';
import { titleOf } from './zoneTitle';

interface Props {
  zones: TypedZone[];
  faults: Faults;
  currency: string;
  onChange: (zones: TypedZone[]) => void;
}

const focusOn = (...selectors: string[]) =>
  selectors.map((each) => document.querySelector<HTMLElement>(each)).find((found) => found && !found.matches(':disabled'))?.focus();

export function Zones({ zones, faults, currency, onChange }: Props) {
  const adding = useId();
  const [said, setSaid] = useState('');

  function add() {
    const zone = newZone();
    flushSync(() => onChange(withZone(zones, zone)));
    focusOn(`[data-zone="${zone.key}"] select`);
  }

  function move(from: number, by: 1 | -1) {
    const zone = zones[from];
    if (!zone) return;
    flushSync(() => onChange(moved(zones, from, from + by)));
    setSaid(`${titleOf(zone)} is now ${from + by + 1} of ${zones.length}.`);
    const [up, down] = ['up', 'down'].map((way) => `[data-zone="${zone.key}"] [data-move="${way}"]`) as [string, string];
    focusOn(...(by < 0 ? [up, down] : [down, up]));
  }

  function remove(place: number) {
    flushSync(() => onChange(zones.toSpliced(place, 1)));
    focusOn(`[id="${adding}"]`);
  }

  return (
    <>
      {zones.length > 1 && <p className="text-sm text-soft">The first zone that fits an address counts. Put exceptions before the rule.</p>}
      {zones.map((zone, place) => (
        <ZoneCard
          key={zone.key}
          zone={zone}
          place={place}
          last={place === zones.length - 1}
          covered={isCovered(zones, place)}
          faults={faults}
          currency={currency}
          onChange={(change) => onChange(zones.with(place, { ...zone, ...change }))}
          onMove={(by) => move(place, by)}
          onRemove={() => remove(place)}
        />
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
      {zones.length < MOST_ZONES && (
        <button type="button" id={adding} className={button('secondary')} onClick={add}>
          <Plus aria-hidden className="size-4" />
          Add a zone
        </button>
      )}
    </>
  );
}
