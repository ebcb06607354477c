import { execFileSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commandsOf,
  filesBesideWeb,
  qm,
  stepOf,
  system,
  user,
  webContainer,
} from "../../testing/install-steps.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { installDirectories } from "./directories.ts";
import { installCommands, installPlan } from "./install-plan.ts";

const web = parseUnitFile(webContainer);

describe("from a downloaded file to a running service", () => {
  test("commands install and start it for the system", () => {
    expect(installCommands(system, "web.container", web)).toEqual([
      "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
      "sudo systemctl daemon-reload",
      "sudo systemctl start web.service",
    ]);
  });

  test("and start the service by the name that the generator gives it", () => {
    const quoted = parseUnitFile('[Container]\nImage=quay.io/a/b:1\nServiceName="shop"\n');
    expect(installCommands(system, "web.container", quoted).at(-1)).toBe("sudo systemctl start shop.service");
    const others = { "web.container.d/10.conf": "[Container]\nServiceName=shop\n" };
    expect(installCommands(system, "web.container", web, { others }).at(-1)).toBe(
      "sudo systemctl start shop.service",
    );
  });

  test("and for a user", () => {
    expect(installCommands(user, "web.container", web)).toEqual([
      "install -D -m 0644 web.container ~/.config/containers/systemd/web.container",
      "systemctl --user daemon-reload",
      "systemctl --user start web.service",
    ]);
  });

  test("and in the QM partition", () => {
    expect(installCommands(qm, "web.container", web)).toEqual([
      "sudo install -D -m 0644 web.container /etc/qm/containers/systemd/web.container",
      "sudo restorecon -Rv /etc/qm/containers/systemd",
      "sudo podman exec qm systemctl daemon-reload",
      "sudo podman exec qm systemctl start web.service",
    ]);
  });

  test("and for another account", () => {
    const options = { directory: "one-user" } as const;
    const plan = installPlan(user, "web.container", web, options).flatMap((each) => each.commands);
    expect(plan).toEqual([
      "sudo install -D -m 0644 web.container /etc/containers/systemd/users/1001/web.container",
      "sudo -H -u alice /usr/lib/systemd/user-generators/podman-user-generator --dryrun",
      "sudo systemctl --user --machine=alice@ daemon-reload",
      "sudo systemctl --user --machine=alice@ start web.service",
      "sudo systemctl --user --machine=alice@ status web.service",
      "sudo journalctl _UID=1001 _SYSTEMD_USER_UNIT=web.service -e",
      "sudo loginctl enable-linger alice",
      "sudo install -D -m 0644 web.container /etc/containers/systemd/users/1001/web.container",
      "sudo systemctl --user --machine=alice@ daemon-reload",
      "sudo systemctl --user --machine=alice@ restart web.service",
      "sudo systemctl --user --machine=alice@ stop web.service",
      "sudo rm /etc/containers/systemd/users/1001/web.container",
      "sudo systemctl --user --machine=alice@ daemon-reload",
    ]);
  });

  test("and says that its number and name stand for those of another account", () => {
    const { why } = stepOf("install", user, { directory: "one-user" }) ?? {};
    expect(why).toMatch(/Put the account’s number and name in the place of 1001 and alice\./);
  });

  test("of several files all are copied, and the one on show is started", () => {
    const options = { others: filesBesideWeb };
    expect(installCommands(system, "web.container", web, options)).toEqual([
      "sudo install -D -m 0644 -t /etc/containers/systemd web.container app.network",
      "sudo install -D -m 0644 10-limits.conf /etc/containers/systemd/web.container.d/10-limits.conf",
      "sudo systemctl daemon-reload",
      "sudo systemctl start web.service",
    ]);
  });
});

describe("the check", () => {
  test.each<[string, Target, string[]]>([
    [
      "of a system unit",
      system,
      [
        "/usr/lib/systemd/system-generators/podman-system-generator --dryrun",
        "systemd-analyze --generators=true verify web.service",
      ],
    ],
    [
      "of a user unit",
      user,
      [
        "/usr/lib/systemd/user-generators/podman-user-generator --dryrun",
        "systemd-analyze --user --generators=true verify web.service",
      ],
    ],
    ["in the partition", qm, ["sudo podman exec qm /usr/libexec/podman/quadlet -dryrun"]],
    [
      "before Podman 5.3",
      { podman: "5.2", scope: "system" },
      ["/usr/lib/systemd/system-generators/podman-system-generator --dryrun"],
    ],
  ])("%s runs the generator", (_, target, check) => {
    expect(commandsOf("check", target)).toEqual(check);
  });
});

test("a shell takes the commands as they are meant, whatever the good name", () => {
  const name = fc
    .stringMatching(/^[A-Za-z0-9:_][A-Za-z0-9:_.\\@-]{0,20}$/)
    .map((stem) => `${stem}.container`);
  const target: fc.Arbitrary<Target> = fc.record({
    podman: fc.constantFrom("4.6", "5.4", "6.1"),
    scope: fc.constantFrom("system", "user", "qm"),
  });
  fc.assert(
    fc.property(name, target, (fileName, chosen) => {
      const lines = installPlan(chosen, fileName, web).flatMap((each) => each.commands);
      const asked = 'sudo() { "$@"; }; set -e; HOME=/root; install() { printf "%s\\n" "$@"; exit; }';
      const printed = execFileSync("sh", ["-c", [asked, ...lines].join("\n")], { encoding: "utf8" });
      const path = installDirectories(chosen)[0].path.replace("~", "/root");
      expect(printed).toBe(`-D\n-m\n0644\n${fileName}\n${path}/${fileName}\n`);
      execFileSync("sh", ["-n", "-c", lines.join("\n")]);
    }),
    { numRuns: 50 },
  );
});
