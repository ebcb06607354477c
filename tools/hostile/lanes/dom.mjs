/** @typedef {{ names: Record<string, number>, hosts: string[], wrong: string[] }} Seen What a page is made of. */

/** Elements that draw or run what a text says; the page has as many as without any content. */
const guarded = new Set(
  "applet audio base embed frame frameset iframe img image math meta object script source template track video animate set use foreignobject".split(
    " ",
  ),
);

/** Runs in the page: what it is made of, shadow roots included. @returns {Seen} */
export function lookForContent() {
  /** @type {Record<string, number>} */
  const names = {};
  const hosts = new Set();
  /** @type {string[]} */
  const wrong = [];
  const lookAt = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll("*")) {
      const name = element.localName.toLowerCase();
      names[name] = (names[name] ?? 0) + 1;
      for (const { name: attribute, value } of element.attributes) {
        if (/^on|^(?:srcdoc|formaction|action|ping|background|xlink:href)$/i.test(attribute))
          wrong.push(`<${name} ${attribute}="${value.slice(0, 200)}">`);
        if (attribute !== "href" && attribute !== "src") continue;
        const { protocol, host } = new URL(value, location.href);
        const isOfWeb = /^https?:$/.test(protocol);
        if (isOfWeb) hosts.add(host);
        // Only links lead elsewhere; what loads later brings scripts and styles of its own.
        const isWrong = isOfWeb ? name !== "a" && host !== location.host : protocol !== "blob:";
        if (isWrong) wrong.push(`<${name} ${attribute}="${value.slice(0, 200)}">`);
      }
      if (element.shadowRoot) lookAt(element.shadowRoot);
    }
  };
  lookAt(document);
  return { names, hosts: [...hosts], wrong };
}

/** No element, no handler and no address was made of a content. @param {typeof import("../hostile.ts").hold} hold @param {Seen} seen @param {Seen} allowed */
export function holdDom(hold, seen, allowed) {
  const law = "nothing on the page is made of a content";
  const wrong = seen.wrong.filter((each) => !allowed.wrong.includes(each));
  hold(law, wrong.length === 0, () => wrong.join("\n"));
  const more = Object.entries(seen.names).filter(
    ([name, count]) => guarded.has(name) && count > (allowed.names[name] ?? 0),
  );
  hold(law, more.length === 0, () => `There are more of these elements: ${JSON.stringify(more)}`);
  const evil = seen.hosts.filter((host) => host.includes("evil"));
  hold(law, evil.length === 0, () => `It links to ${evil.join(", ")}`);
}
