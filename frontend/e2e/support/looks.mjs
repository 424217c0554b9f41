// The checks of every page in every state, in addition to axe. Each function runs in the page and returns what is wrong.

/** Text and controls that reach beyond the window, or beyond what cuts them off. What scrolls sideways on purpose may. */
export function cutOff() {
  const SIDEWAYS = '[class*="overflow-x-auto"], [role="region"][tabindex]';
  const found = [];
  const rectsOf = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return [node.getBoundingClientRect()];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  // Asked for once per box: there are thousands of them.
  const styles = new Map();
  const styleOf = (box) => styles.get(box) ?? styles.set(box, getComputedStyle(box)).get(box);
  const onlyForReaders = (element) => {
    for (let box = element; box; box = box.parentElement) if (styleOf(box).clipPath === 'inset(50%)') return true;
    return false;
  };
  const look = (node, element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(`${SIDEWAYS}, svg, script, [data-sonner-toaster]`)) return;
    if (onlyForReaders(element)) return;
    const says = `${element.tagName.toLowerCase()} "${(node.data ?? element.getAttribute('aria-label') ?? '').trim().slice(0, 40)}"`;
    for (const { left, right, bottom, width } of rectsOf(node)) {
      if (width <= 1) continue;
      if (left < -1 || right > window.innerWidth + 1) found.push(`${says} from ${Math.round(left)} to ${Math.round(right)}`);
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = styleOf(box);
        if (overflowX === 'visible') continue;
        const edge = box.getBoundingClientRect();
        if (right > edge.right + 1 || left < edge.left - 1) found.push(`${says} is cut off at the side`);
        if (['hidden', 'clip'].includes(overflowY) && bottom > edge.bottom + 2) found.push(`${says} is cut off below`);
      }
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (text.data.trim()) look(text, text.parentElement);
  for (const control of document.querySelectorAll('button, input, select, textarea')) look(control, control);
  for (const { value, scrollWidth, clientWidth } of document.querySelectorAll('input[inputmode="numeric"]')) {
    if (scrollWidth > clientWidth) found.push(`${value} is cut off in its field`);
  }
  return [...new Set(found)];
}

/** Marks what is set off by a background alone, such as a button or a bar. */
export function markSetOff() {
  const shown = (color) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(color);
  const backdrop = (element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { backgroundColor } = getComputedStyle(box);
      if (shown(backgroundColor)) return backgroundColor;
    }
    return '';
  };
  for (const element of document.querySelectorAll('body *')) {
    const { backgroundColor } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const seen = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    element.toggleAttribute('data-set-off', seen && shown(backgroundColor) && backgroundColor !== backdrop(element));
  }
}

/** Which of those cannot be told from what is around them any more. */
export function lostSetOff() {
  const shown = (color) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(color);
  const lost = [];
  for (const element of document.querySelectorAll('[data-set-off]')) {
    element.removeAttribute('data-set-off');
    if (element.closest('iframe, header, [data-sum-bar], [data-sonner-toaster]') && !element.matches('button, a')) continue;
    const style = getComputedStyle(element);
    const sides = ['Top', 'Right', 'Bottom', 'Left'];
    const bordered = sides.some((side) => parseFloat(style[`border${side}Width`]) > 0 && shown(style[`border${side}Color`]));
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    let box = element.parentElement;
    while (box && !shown(getComputedStyle(box).backgroundColor)) box = box.parentElement;
    const filled = shown(style.backgroundColor) && style.backgroundColor !== (box && getComputedStyle(box).backgroundColor);
    if (!bordered && !outlined && !filled) lost.push(`${element.tagName.toLowerCase()} "${element.textContent.slice(0, 30)}" .${String(element.className).slice(0, 60)}`);
  }
  return lost;
}

/** Words in the colour of the ground that the system lays behind them in forced colours. */
export function unreadable() {
  const ground = getComputedStyle(document.body).backgroundColor;
  return [...document.querySelectorAll('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) && element.checkVisibility())
    .filter((element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element);
      return forcedColorAdjust !== 'none' && color === ground;
    })
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 30)}"`);
}

/** What is of no use on paper and would be printed. */
export function printedControls() {
  return [...document.querySelectorAll('button, nav, select, input, textarea, dialog, footer, main a[class*="rounded-full"]')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && !element.closest('iframe'))
    .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 30)}"`);
}

/** Fields for words that would show another script's words in the direction of the page. */
export function undirected() {
  return [...document.querySelectorAll('textarea, input')]
    .filter((field) => field.checkVisibility() && !/^(radio|checkbox|file|date|hidden)$/.test(field.type) && field.inputMode !== 'numeric')
    .filter((field) => !field.closest('iframe, [data-stand-in]') && field.dir !== 'auto')
    .map((field) => field.labels?.[0]?.textContent ?? field.name);
}

/** Fields whose name does not contain the words that label them (WCAG 2.5.3); axe looks at buttons and links. */
export function misnamed() {
  const words = (text) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('input[aria-label], select[aria-label], textarea[aria-label]')].flatMap((field) =>
    [...(field.labels ?? [])].map((label) => words(label.innerText)).filter((text) => text && !words(field.ariaLabel).includes(text)),
  );
}

/** Words of a script that runs to the left, where neither an element nor a sign around them lets them. */
export function undirectedWords() {
  const LEFTWARDS = /[\u0590-\u08ff]/;
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const bare = text.data.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
    if (LEFTWARDS.test(bare) && !text.parentElement.closest('script, [dir="auto"]')) found.push(`${text.parentElement.tagName} "${bare.slice(0, 40)}"`);
  }
  for (const field of document.querySelectorAll('input, textarea')) if (LEFTWARDS.test(field.value) && field.dir !== 'auto') found.push(`the field "${field.value}"`);
  return found;
}
