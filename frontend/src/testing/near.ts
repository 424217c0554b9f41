/** Who is told when the reader comes near. */
const told = new Map<Element, () => void>();

/** Where nothing has a place, nothing comes near by itself. */
export class NothingNear {
  private readonly mine = new Set<Element>();

  constructor(private readonly tell: (seen: { isIntersecting: boolean; target: Element }[]) => void) {}

  observe(target: Element) {
    this.mine.add(target);
    told.set(target, () => this.tell([{ isIntersecting: true, target }]));
  }

  unobserve(target: Element) {
    this.mine.delete(target);
    told.delete(target);
  }

  disconnect() {
    this.mine.forEach((target) => told.delete(target));
  }
}

/** Scrolls to the end of the page. */
export const comeNear = () => [...told.values()].forEach((tell) => tell());
