'use client';

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Bar as Figures } from './figures';

interface Props {
  data: Figures[];
  of: 'revenue' | 'orders' | 'units';
  name: string;
  say: (value: number) => string;
}

const TICK = { fill: 'var(--soft)', fontSize: 12 };

export function BarsChart({ data, of, name, say }: Props) {
  return (
    <div aria-hidden className="h-56 tabular-nums">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={data} accessibilityLayer={false} margin={{ top: 4, right: 4, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={{ stroke: 'var(--line)' }} minTickGap={32} />
          <YAxis tick={TICK} tickLine={false} axisLine={false} width={72} tickFormatter={say} allowDecimals={of === 'revenue'} />
          <Tooltip
            cursor={{ fill: 'var(--tint)' }}
            contentStyle={{ background: 'var(--raised)', border: '1px solid var(--line)', borderRadius: 12, color: 'var(--ink)' }}
            itemStyle={{ color: 'var(--ink)' }}
            formatter={(value) => [say(Number(value)), name]}
          />
          <Bar dataKey={of} fill="var(--accent)" radius={[4, 4, 0, 0]} isAnimationActive={false} maxBarSize={48} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
