/** The code points of https://www.w3.org/TR/webdriver2/#keyboard-actions for the keys that no letter says. */
const namedKeys: Readonly<Record<string, string>> = {
  ArrowDown: "\uE015",
  Control: "\uE009",
  ControlOrMeta: process.platform === "darwin" ? "\uE03D" : "\uE009",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  Shift: "\uE008",
  Space: " ",
  Tab: "\uE004",
};

/** A click with the mouse on a point of the window. */
export function clickAt(x: number, y: number) {
  return {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  };
}

/** One key after the other. */
export function typed(text: string) {
  return keyboard(Array.from(text.replaceAll("\n", "\uE007"), (key) => [down(key), up(key)]).flat());
}

/** One key, with those held meanwhile before it: `Control+s`. */
export function keysOf(names: string) {
  const keys = names.split("+").map((name) => namedKeys[name] ?? name);
  return keyboard([...keys.map(down), ...keys.toReversed().map(up)]);
}

const keyboard = (actions: readonly object[]) => ({ type: "key", id: "keyboard", actions });
const down = (value: string) => ({ type: "keyDown", value });
const up = (value: string) => ({ type: "keyUp", value });
