import { expect, test } from "vitest";
import { commandsOf, filesBesideWeb, stepOf } from "../../testing/install-steps.ts";

test("podman quadlet install is offered from Podman 5.6, with what it does not do", () => {
  expect(stepOf("podman-quadlet-install", { podman: "5.5", scope: "system" })).toBeUndefined();
  const offered = stepOf("podman-quadlet-install", { podman: "5.6", scope: "system" });
  expect(offered?.commands).toEqual([
    "sudo podman quadlet install web.container",
    "sudo systemctl start web.service",
  ]);
  expect(offered?.why).toMatch(/overwrites nothing/);
  expect(stepOf("podman-quadlet-install", { podman: "5.8", scope: "user" })?.why).toMatch(/up to 5\.8\.5/);
});

test("it is not offered where it would not put the file", () => {
  expect(stepOf("podman-quadlet-install", { podman: "5.8", scope: "qm" })).toBeUndefined();
  const forEveryUser = { directory: "every-user" } as const;
  expect(stepOf("podman-quadlet-install", { podman: "5.8", scope: "user" }, forEveryUser)).toBeUndefined();
});

test("Podman copies each unit, and is not asked to copy drop-ins", () => {
  const target = { podman: "5.8", scope: "user" } as const;
  const network = { others: { "app.network": "[Network]\n" } };
  expect(commandsOf("podman-quadlet-install", target, network)).toEqual([
    "podman quadlet install web.container",
    "podman quadlet install app.network",
    "systemctl --user start web.service",
  ]);
  expect(stepOf("podman-quadlet-install", target, { others: filesBesideWeb })).toBeUndefined();
});
