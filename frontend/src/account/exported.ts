type Exported = Record<string, unknown>;

/** One document of all parts of an export: each area's rows one after the other. */
export function joined(parts: readonly Exported[]): Exported {
  const whole: Exported = {};
  for (const part of parts) {
    for (const [area, found] of Object.entries(part)) {
      const before = whole[area];
      whole[area] = Array.isArray(before) && Array.isArray(found) ? [...(before as unknown[]), ...(found as unknown[])] : (before ?? found);
    }
  }
  delete whole.nextCursor;
  return whole;
}
