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
