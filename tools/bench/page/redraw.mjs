/* oxlint-disable unicorn/consistent-function-scoping -- what measures runs in the page, and takes nothing along */

/**
 * Records what the choice of Host changes in the page until it is painted, puts a copy of the page that has no script in
 * its place, and leaves `redraw(isHost)` there: it makes these changes in the copy, or takes them back. What that takes
 * is the least that any script would need for the same.
 *
 * @param {import("@playwright/test").Page} tab
 */
export function replacePageByCopy(tab) {
  return tab.evaluate(inPage);
}

async function inPage() {
  /** @type {Map<Node, Node>} */
  const copies = new Map();
  /** @param {Node} node @param {Node} copy */
  function pair(node, copy) {
    copies.set(node, copy);
    for (const [index, child] of node.childNodes.entries()) pair(child, copy.childNodes[index] ?? copy);
  }
  /** @param {Node} node The copy of a node; of one that the choice brought, as it is in the end. */
  function copyOf(node) {
    const known = copies.get(node);
    if (known) return known;
    const copy = node.cloneNode(true);
    pair(node, copy);
    return copy;
  }
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", resolve);
        channel.port1.start();
        channel.port2.postMessage(0);
      });
    });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));

  const radios = [...document.querySelectorAll("input[type=radio]")].filter(
    (radio) => radio instanceof HTMLInputElement,
  );
  radios[0]?.click();
  await rest();
  const page = document.documentElement;
  const copy = page.cloneNode(true);
  pair(page, copy);
  /** @type {MutationRecord[]} */
  const records = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  radios[1]?.click();
  await painted();
  records.push(...observer.takeRecords());
  observer.disconnect();

  const known = new Set(copies.keys());
  const changes = records.flatMap((record) => (known.has(record.target) ? [changeOf(record)] : []));
  document.replaceChild(copy, page);
  const [ofPrivate, ofHost] = radios.map(copyOf).filter((radio) => radio instanceof HTMLInputElement);
  Object.assign(globalThis, {
    /** @param {boolean} isHost */
    redraw: (isHost) => {
      const chosen = isHost ? ofHost : ofPrivate;
      if (chosen) chosen.checked = true;
      for (const { make, takeBack } of isHost ? changes : changes.toReversed()) (isHost ? make : takeBack)();
      // As the page does: else the browser may lay out before the frame, in a task that nobody measures.
      document.body.getBoundingClientRect();
    },
  });
  await rest();

  /** @param {MutationRecord} record */
  function changeOf({ target, attributeName, oldValue, removedNodes, addedNodes, nextSibling }) {
    const node = copyOf(target);
    if (attributeName !== null && node instanceof Element && target instanceof Element) {
      const value = target.getAttribute(attributeName);
      return {
        make: () => setAttribute(node, attributeName, value),
        takeBack: () => setAttribute(node, attributeName, oldValue),
      };
    }
    if (node instanceof CharacterData && target instanceof CharacterData) {
      const { data } = target;
      return { make: () => (node.data = data), takeBack: () => (node.data = oldValue ?? "") };
    }
    const [gone, come] = [removedNodes, addedNodes].map((nodes) => [...nodes].map(copyOf));
    const next = nextSibling && copyOf(nextSibling);
    return { make: () => swap(node, gone, come, next), takeBack: () => swap(node, come, gone, next) };
  }
  /** @param {Element} element @param {string} name @param {string | null} value */
  function setAttribute(element, name, value) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  /** @param {Node} parent @param {readonly Node[] | undefined} gone @param {readonly Node[] | undefined} come @param {Node | null} next */
  function swap(parent, gone, come, next) {
    for (const child of gone ?? []) if (child.parentNode === parent) parent.removeChild(child);
    for (const child of come ?? []) parent.insertBefore(child, next?.parentNode === parent ? next : null);
  }
}
