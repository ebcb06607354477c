import { describe, expect, test } from "vitest";
import { commandsOf, qm, system, user, webContainer } from "../../testing/install-steps.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { hereDocument } from "./here-document.ts";
import { installPlan } from "./install-plan.ts";

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

  test("of a template is the one that a person names where systemd refuses the default instance", () => {
    const template = { fileName: "web@.container", text: `${webContainer}[Install]\nDefaultInstance=*\n` };
    expect(commandsOf("start", system, template)).toContain("sudo systemctl start web@NAME.service");
  });

  test("stands behind -- where it begins like an option", () => {
    const text = `${webContainer}ServiceName=-x`;
    expect(commandsOf("start", system, { text })).toContain("sudo systemctl start -- -x.service");
    expect(commandsOf("status", user, { text })).toEqual([
      "systemctl --user status -- -x.service",
      "journalctl --user -u -x.service -e",
    ]);
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

// Real generators write a file of each name (runs of 5.8.6); systemd takes none of them for a unit.
describe.each(["*", "web?", "x;reboot", "$(reboot)", "a b", "../x", "é"])(
  "of a service called %s",
  (name) => {
    const text = `${webContainer}ServiceName="${name}"\n[Install]\nWantedBy=default.target\n`;

    test.each([system, user, qm])("no command speaks, and a sentence says why: $scope", (target) => {
      const plan = installPlan(target, "web.container", parseUnitFile(text));
      const commands = plan.flatMap((step) => step.commands).join("\n");
      expect(commands).not.toMatch(/ (?:start|stop|restart|status|verify|list-dependencies|-u) /);
      expect(hereDocument(target, "web.container", parseUnitFile(text))).not.toContain("systemctl start");
      for (const id of ["start", "status", "boot"]) {
        expect(plan.find((step) => step.id === id)?.why).toMatch(/^systemd takes no service of this name/);
      }
    });
  },
);

test("the directory is the one that was chosen, or the normal one when the target does not read that", () => {
  const untilReboot = { directory: "system-until-reboot" } as const;
  expect(commandsOf("install", { podman: "5.3", scope: "system" }, untilReboot)).toEqual([
    "sudo install -D -m 0644 web.container /run/containers/systemd/web.container",
  ]);
  expect(commandsOf("install", { podman: "5.2", scope: "system" }, untilReboot)).toEqual([
    "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
  ]);
});
