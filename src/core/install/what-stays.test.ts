import { expect, test } from "vitest";
import { stepOf, system, user } from "../../testing/install-steps.ts";

test.each([
  ["app.network", / sudo podman network rm systemd-app before/],
  ["data.volume", / sudo podman volume rm systemd-data makes way, and deletes its data/],
])("a change of %s does not reach what exists", (fileName, why) => {
  expect(stepOf("change", system, { fileName })?.why).toMatch(why);
});

test("what stays after a removal is named", () => {
  expect(stepOf("remove", user)?.why).toMatch(/podman volume ls.*and the image stay/);
  expect(stepOf("remove", user, { fileName: "data.volume" })?.why).toBe(
    "The volume and its data stay until podman volume rm.",
  );
  expect(stepOf("remove", system, { fileName: "data.volume" })?.why).toBe(
    "The volume and its data stay until sudo podman volume rm.",
  );
});
