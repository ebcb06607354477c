import { expect, test } from "vitest";
import { writeDuration, writeHealthCommand, writeRetries } from "./write-health.ts";

const value = (text: string) => ({ kind: "value", value: text });

test.each(["30s", "1m30s", "500ms", "disable", "0", "${EVERY}"])(
  "the time %s is written as it is",
  (text) => {
    expect(writeDuration(text)).toEqual(value(text));
  },
);

test.each([
  ["30", "Podman wants a unit: write 30s for seconds, 30m for minutes."],
  ["soon", "A time has units here, such as 30s or 1m30s."],
])("the time %s is refused", (text, sentence) => {
  expect(writeDuration(text)).toEqual({ kind: "problem", sentence });
});

test.each(["3", "%i"])("%s failed checks are written", (text) => {
  expect(writeRetries(text)).toEqual(value(text));
});

test.each(["0", "-1", "1.5", "many"])("%s failed checks are refused", (text) => {
  expect(writeRetries(text)).toHaveProperty("kind", "problem");
});

test("a command keeps its quotes, unless this Podman takes them away", () => {
  const command = 'sh -c "exit 0"';
  expect(writeHealthCommand(command, "5.8")).toEqual(value(command));
  expect(writeHealthCommand(command, "5.4")).toHaveProperty("kind", "problem");
  expect(writeHealthCommand('["curl", "-f"]', "5.4")).toEqual(value('["curl", "-f"]'));
});

test("nothing typed takes the line away", () => {
  for (const written of [writeDuration(" "), writeRetries(""), writeHealthCommand("", "5.8")])
    expect(written).toEqual({ kind: "remove" });
});
