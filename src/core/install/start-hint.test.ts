import { expect, test } from "vitest";
import { stepOf, system, webContainer } from "../../testing/install-steps.ts";

test.each([
  [
    "that a template needs an instance",
    { fileName: "web@.container" },
    /put a name of your choice in the place of NAME/,
  ],
  [
    "that a local image is not downloaded",
    { text: "[Container]\nImage=localhost/x" },
    /localhost\/x is not downloaded/,
  ],
  ["that the first start downloads", {}, /TimeoutStartSec=/],
])("the start says %s", (_, file, why) => {
  expect(stepOf("start", system, file)?.why).toMatch(why);
});

test("the start says nothing when there is nothing to say", () => {
  const network = { fileName: "app.network", text: "[Network]\n" };
  expect(stepOf("start", system, network)).not.toHaveProperty("why");
});

test.each([
  ["with a limit of its own", "[Service]\nTimeoutStartSec=900"],
  ["with a limit of start and stop", "[Service]\nTimeoutSec=900"],
  ["of a oneshot, which has no limit", "[Service]\nType=oneshot"],
  ["that never downloads", "Pull=never"],
])("the start of a container %s says nothing of a download", (_, lines) => {
  const file = { text: `${webContainer}${lines}` };
  expect(stepOf("start", system, file)).not.toHaveProperty("why");
});
