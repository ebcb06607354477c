/**
 * The text of the file on show, in whatever tab, dialog or page beside it.
 *
 * @param {import("@playwright/test").Page} page
 */
export async function textOf(page) {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog[open]"))
      if (dialog instanceof HTMLDialogElement) dialog.close();
    if (/^#(?:examples|explain|learn|rules)/.test(location.hash)) location.hash = "";
  });
  await page.locator("[role=tablist][aria-label=Preview] [role=tab]").first().evaluate(showTab);
  return page.locator("[aria-label='Unit file']").textContent();
}

/** @param {Element} tab */
function showTab(tab) {
  if (tab instanceof HTMLElement && tab.getAttribute("aria-selected") !== "true") tab.click();
}
