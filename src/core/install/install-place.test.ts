import { describe, expect, test } from "vitest";
import { commandsOf, system, webContainer } from "../../testing/install-steps.ts";

describe("the service", () => {
  test.each([
    ["app.network", "app-network.service"],
    ["data.volume", "data-volume.service"],
    ["play.kube", "play.service"],
    ["web@one.container", "web@one.service"],
    ["web@.container", "web@NAME.service"],
    [String.raw`a\x2db.container`, String.raw`'a\x2db.service'`],
  ])("of %s is %s", (fileName, service) => {
    expect(commandsOf("start", system, { fileName })).toContain(`sudo systemctl start ${service}`);
    expect(commandsOf("status", system, { fileName })).toEqual([
      `systemctl status ${service}`,
      `sudo journalctl -u ${service} -e`,
    ]);
  });

  test("has the name that ServiceName= gives it", () => {
    const text = `${webContainer}ServiceName=front`;
    expect(commandsOf("start", system, { text })).toContain("sudo systemctl start front.service");
  });

  test("of a template is the default instance, if there is one", () => {
    const template = {
      fileName: "web@.container",
      text: `${webContainer}[Install]\nDefaultInstance=one\n`,
    };
    expect(commandsOf("start", system, template)).toContain("sudo systemctl start web@one.service");
  });

  test("of a drop-in is that of its unit, whether that is there or not", () => {
    const fileName = "web.container.d/10.conf";
    const others = { "web.container": `${webContainer}ServiceName=front\n` };
    expect(commandsOf("start", system, { fileName, text: "[Container]\n", others })).toContain(
      "sudo systemctl start front.service",
    );
    const alone = commandsOf("status", { podman: "5.3", scope: "system" }, { fileName, text: "" });
    expect(alone?.[0]).toContain("web.service");
  });
});

test("the directory is the one that was chosen, or the normal one when the target does not read that", () => {
  const untilReboot = { directory: "system-until-reboot" } as const;
  expect(commandsOf("install", { podman: "5.3", scope: "system" }, untilReboot)).toEqual([
    "sudo install -D -m 0644 web.container /run/containers/systemd/web.container",
  ]);
  expect(commandsOf("install", { podman: "5.2", scope: "system" }, untilReboot)).toEqual([
    "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
  ]);
});
