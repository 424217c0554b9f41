import type { Choice } from '@/api/shapes';
import { isolated } from '@/ui/text';

/** What has a title, and in which variant. */
export interface Named {
  title: string;
  options?: Choice | undefined;
}

/** Linen shirt (Size: M, Colour: Blue). */
export function nameOf({ title, options = [] }: Named): string {
  return options.length === 0 ? title : `${title} (${choiceOf(options)})`;
}

/** Size: M, Colour: Blue. */
export function choiceOf(options: Choice): string {
  return options.map(({ name, value }) => `${isolated(name)}: ${isolated(value)}`).join(', ');
}

/** The same of the line with that id; empty where there is none. */
export function nameOfLine(lines: readonly (Named & { id: string })[], id: string): string {
  const line = lines.find((each) => each.id === id);
  return line ? nameOf(line) : '';
}
