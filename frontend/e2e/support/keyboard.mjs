import assert from 'node:assert/strict';

/** Presses Tab until what has the focus is called so, and checks that the focus can be seen. */
export async function tabTo(page, name, most = 120) {
  for (let presses = 0; presses < most; presses++) {
    const found = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element?.labels?.[0]?.textContent;
      const style = element && getComputedStyle(element);
      return {
        name: element?.getAttribute('aria-label') || element?.value || label || element?.textContent || '',
        label: label ?? '',
        ring: style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
      };
    });
    if (name.test(found.name) || name.test(found.label)) {
      assert.ok(found.ring, `the focus on ${found.name} cannot be seen`);
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`never came to ${name}`);
}

/** Waits until the focus is on what begins so: it moves once the page is drawn anew. */
export const focused = (page, beginning) => page.waitForFunction((wanted) => document.activeElement.textContent.startsWith(wanted), beginning);

/** Presses a slash until the box has the focus: before the page's scripts listen, nobody hears it. */
export async function slash(page) {
  const inBox = () => page.evaluate(() => document.activeElement.matches('form[role=search] input'));
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('/');
    if (await inBox()) return;
    await page.waitForTimeout(50);
  }
  assert.fail('a slash leads nowhere');
}
