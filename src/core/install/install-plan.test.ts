import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Target } from "../settings/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { installDirectories } from "./directories.ts";
import { installCommands, installPlan } from "./install-plan.ts";
import type { InstallStep, InstallStepId } from "./install-step.ts";
import type { InstallOptions } from "./install-place.ts";

const system: Target = { podman: "5.4", scope: "system" };
const user: Target = { podman: "5.4", scope: "user" };
const qm: Target = { podman: "5.4", scope: "qm" };
const text = "[Container]\nImage=quay.io/a/b:1\n";
const bootText = `${text}[Install]\nWantedBy=default.target\n`;

function step(
  id: InstallStepId,
  target: Target,
  fileName = "web.container",
  fileText = text,
  options: InstallOptions = {},
): InstallStep | undefined {
  return installPlan(target, fileName, parseUnitFile(fileText), options).find((each) => each.id === id);
}

function commands(...of: Parameters<typeof step>): readonly string[] | undefined {
  return step(...of)?.commands;
}

describe("from a downloaded file to a running service", () => {
  test("commands install and start it for the system", () => {
    expect(installCommands(system, "web.container", parseUnitFile(text))).toEqual([
      "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
      "sudo systemctl daemon-reload",
      "sudo systemctl start web.service",
    ]);
  });

  test("and start the service by the name that the generator gives it", () => {
    const quoted = parseUnitFile('[Container]\nImage=quay.io/a/b:1\nServiceName="shop"\n');
    expect(installCommands(system, "web.container", quoted).at(-1)).toBe("sudo systemctl start shop.service");
    const others = { "web.container.d/10.conf": "[Container]\nServiceName=shop\n" };
    expect(installCommands(system, "web.container", parseUnitFile(text), { others }).at(-1)).toBe(
      "sudo systemctl start shop.service",
    );
  });

  test("and for a user", () => {
    expect(installCommands(user, "web.container", parseUnitFile(text))).toEqual([
      "install -D -m 0644 web.container ~/.config/containers/systemd/web.container",
      "systemctl --user daemon-reload",
      "systemctl --user start web.service",
    ]);
  });

  test("and in the QM partition", () => {
    expect(installCommands(qm, "web.container", parseUnitFile(text))).toEqual([
      "sudo install -D -m 0644 web.container /etc/qm/containers/systemd/web.container",
      "sudo restorecon -Rv /etc/qm/containers/systemd",
      "sudo podman exec qm systemctl daemon-reload",
      "sudo podman exec qm systemctl start web.service",
    ]);
  });

  test("and for another account", () => {
    const options = { directory: "one-user" } as const;
    const plan = installPlan(user, "web.container", parseUnitFile(text), options).flatMap(
      (each) => each.commands,
    );
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
    const { why } = step("install", user, "web.container", text, { directory: "one-user" }) ?? {};
    expect(why).toMatch(/Put the account’s number and name in the place of 1001 and alice\./);
  });

  test("in the directory that was chosen, or the normal one when the target does not read that", () => {
    const options = { directory: "system-until-reboot" } as const;
    expect(commands("install", { podman: "5.3", scope: "system" }, "web.container", text, options)).toEqual([
      "sudo install -D -m 0644 web.container /run/containers/systemd/web.container",
    ]);
    expect(commands("install", { podman: "5.2", scope: "system" }, "web.container", text, options)).toEqual([
      "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
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
    expect(commands("check", target)).toEqual(check);
  });
});

describe("the service", () => {
  test.each([
    ["app.network", "app-network.service"],
    ["data.volume", "data-volume.service"],
    ["play.kube", "play.service"],
    ["web@one.container", "web@one.service"],
    ["web@.container", "web@NAME.service"],
    [String.raw`a\x2db.container`, String.raw`'a\x2db.service'`],
  ])("of %s is %s", (fileName, service) => {
    expect(commands("start", system, fileName)).toContain(`sudo systemctl start ${service}`);
    expect(commands("status", system, fileName)).toEqual([
      `systemctl status ${service}`,
      `journalctl -u ${service} -e`,
    ]);
  });

  test("has the name that ServiceName= gives it", () => {
    expect(commands("start", system, "web.container", `${text}ServiceName=front`)).toContain(
      "sudo systemctl start front.service",
    );
  });

  test("of a template is the default instance, if there is one", () => {
    const template = `${text}[Install]\nDefaultInstance=one\n`;
    expect(commands("start", system, "web@.container", template)).toContain(
      "sudo systemctl start web@one.service",
    );
  });
});

describe("the start says", () => {
  test.each([
    [
      "that a template needs an instance",
      "web@.container",
      text,
      /put a name of your choice in the place of NAME/,
    ],
    [
      "that a local image is not downloaded",
      "web.container",
      "[Container]\nImage=localhost/x",
      /localhost\/x is not downloaded/,
    ],
    ["that the first start downloads", "web.container", text, /TimeoutStartSec=/],
  ])("%s", (_, fileName, fileText, why) => {
    expect(step("start", system, fileName, fileText)?.why).toMatch(why);
  });

  test("nothing when there is nothing to say", () => {
    expect(step("start", system, "app.network", "[Network]\n")).not.toHaveProperty("why");
    expect(
      step("start", system, "web.container", `${text}[Service]\nTimeoutStartSec=900`),
    ).not.toHaveProperty("why");
  });
});

describe("at boot", () => {
  test("a file with [Install] starts, and systemctl enable is never the way", () => {
    const boot = step("boot", system, "web.container", bootText);
    expect(boot?.why).toBe(
      "It starts along with default.target. Quadlet makes the link itself at each reload, and systemctl enable refuses generated units.",
    );
    expect(boot?.commands).toEqual(["systemctl list-dependencies --reverse web.service"]);
  });

  test.each([
    [
      "a file without [Install]",
      system,
      "web.container",
      text,
      /add WantedBy=default\.target in \[Install\]/,
    ],
    ["a user’s file without [Install]", user, "web.container", text, /add WantedBy=default\.target/],
    [
      "a user’s file for multi-user.target",
      user,
      "web.container",
      `${text}[Install]\nWantedBy=multi-user.target`,
      /write WantedBy=default\.target/,
    ],
    [
      "a user’s file for graphical.target",
      user,
      "web.container",
      `${text}[Install]\nWantedBy=graphical.target`,
      /^No user’s service manager reaches graphical\.target/,
    ],
    [
      "a file for another service",
      system,
      "web.container",
      `${text}[Install]\nWantedBy=foo.service`,
      /^It starts along with foo\.service, not at boot by itself/,
    ],
    ["an emptied WantedBy=", system, "web.container", `${bootText}WantedBy=\n`, /Nothing starts it/],
    [
      "UpheldBy= before Podman 5.5",
      system,
      "web.container",
      `${text}[Install]\nUpheldBy=a.service`,
      /Nothing starts it/,
    ],
    [
      "a WantedBy= that is a path",
      system,
      "web.container",
      `${text}[Install]\nWantedBy=a/b.target`,
      /Nothing starts it/,
    ],
    ["a template without DefaultInstance=", system, "web@.container", bootText, /only with DefaultInstance=/],
  ] as const)("%s does not start", (_, target, fileName, fileText, why) => {
    const boot = step("boot", target, fileName, fileText);
    expect(boot?.why).toMatch(why);
    expect(boot?.commands).toEqual([]);
  });

  test("a user’s service needs lingering, a system’s does not", () => {
    expect(commands("linger", user)).toEqual(['loginctl enable-linger "$USER"']);
    expect(step("linger", system)).toBeUndefined();
    expect(step("linger", qm)).toBeUndefined();
  });
});

describe("later", () => {
  test("a change is copied, reloaded and restarted", () => {
    expect(commands("change", system)).toEqual([
      "sudo install -D -m 0644 web.container /etc/containers/systemd/web.container",
      "sudo systemctl daemon-reload",
      "sudo systemctl restart web.service",
    ]);
  });

  test.each([
    ["app.network", /podman network rm systemd-app before/],
    ["data.volume", /podman volume rm systemd-data makes way, and deletes its data/],
  ])("a change of %s does not reach what exists", (fileName, why) => {
    expect(step("change", system, fileName)?.why).toMatch(why);
  });

  test("the file is removed, and what stays is named", () => {
    expect(commands("remove", user)).toEqual([
      "systemctl --user stop web.service",
      "rm ~/.config/containers/systemd/web.container",
      "systemctl --user daemon-reload",
    ]);
    expect(step("remove", user)?.why).toMatch(/podman volume ls.*and the image stay/);
    expect(step("remove", user, "data.volume")?.why).toBe(
      "The volume and its data stay until podman volume rm.",
    );
  });
});

describe("podman quadlet install", () => {
  test("is offered from Podman 5.6, with what it does not do", () => {
    expect(step("podman-quadlet-install", { podman: "5.5", scope: "system" })).toBeUndefined();
    const offered = step("podman-quadlet-install", { podman: "5.6", scope: "system" });
    expect(offered?.commands).toEqual([
      "sudo podman quadlet install web.container",
      "sudo systemctl start web.service",
    ]);
    expect(offered?.why).toMatch(/overwrites nothing/);
    expect(step("podman-quadlet-install", { podman: "5.8", scope: "user" })?.why).toMatch(/up to 5\.8\.5/);
  });

  test("is not offered where it would not put the file", () => {
    expect(step("podman-quadlet-install", { podman: "5.8", scope: "qm" })).toBeUndefined();
    const options = { directory: "every-user" } as const;
    expect(
      step("podman-quadlet-install", { podman: "5.8", scope: "user" }, "web.container", text, options),
    ).toBeUndefined();
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
      const lines = installPlan(chosen, fileName, parseUnitFile(text)).flatMap((each) => each.commands);
      const asked = 'sudo() { "$@"; }; set -e; HOME=/root; install() { printf "%s\\n" "$@"; exit; }';
      const printed = execFileSync("sh", ["-c", [asked, ...lines].join("\n")], { encoding: "utf8" });
      const path = installDirectories(chosen)[0].path.replace("~", "/root");
      expect(printed).toBe(`-D\n-m\n0644\n${fileName}\n${path}/${fileName}\n`);
      execFileSync("sh", ["-n", "-c", lines.join("\n")]);
    }),
    { numRuns: 50 },
  );
});

describe("with several files", () => {
  const others = {
    "web.container.d/10-limits.conf": "[Container]\nMemory=1G\n",
    "app.network": "[Network]\n",
  };

  test("all are copied, and the one on show is started", () => {
    expect(installCommands(system, "web.container", parseUnitFile(text), { others })).toEqual([
      "sudo install -D -m 0644 -t /etc/containers/systemd web.container app.network",
      "sudo install -D -m 0644 10-limits.conf /etc/containers/systemd/web.container.d/10-limits.conf",
      "sudo systemctl daemon-reload",
      "sudo systemctl start web.service",
    ]);
    expect(step("install", system, "web.container", text, { others })?.title).toBe("Install the 3 files");
  });

  test("the commands copy them to directories that are not there yet", () => {
    const root = mkdtempSync(join(tmpdir(), "install-plan-"));
    for (const name of ["web.container", "app.network", "10-limits.conf"])
      writeFileSync(join(root, name), name);
    const copies = installCommands(user, "web.container", parseUnitFile(text), { others }).slice(0, 2);
    execFileSync("sh", ["-ec", copies.join("\n")], { cwd: root, env: { ...process.env, HOME: root } });
    const installed = readdirSync(join(root, ".config/containers/systemd"), {
      recursive: true,
      encoding: "utf8",
    });
    rmSync(root, { recursive: true });
    expect(installed.toSorted()).toEqual([
      "app.network",
      "web.container",
      "web.container.d",
      "web.container.d/10-limits.conf",
    ]);
  });

  test("of a drop-in its unit is started, which stays when the drop-in goes", () => {
    const unit = `${text}ServiceName=front\n`;
    const dropIn = { others: { "web.container": unit } };
    const of = (id: InstallStepId) =>
      commands(id, system, "web.container.d/10.conf", "[Container]\n", dropIn);
    const podman53: Target = { podman: "5.3", scope: "system" };
    expect(of("start")).toContain("sudo systemctl start front.service");
    expect(commands("status", podman53, "web.container.d/10.conf", "", {})?.[0]).toContain("web.service");
    expect(of("remove")).toEqual([
      "sudo rm /etc/containers/systemd/web.container.d/10.conf",
      "sudo systemctl daemon-reload",
      "sudo systemctl restart front.service",
    ]);
  });

  test("Podman copies each unit, and is not asked to copy drop-ins", () => {
    const target: Target = { podman: "5.8", scope: "user" };
    const network = { others: { "app.network": "[Network]\n" } };
    expect(commands("podman-quadlet-install", target, "web.container", text, network)).toEqual([
      "podman quadlet install web.container",
      "podman quadlet install app.network",
      "systemctl --user start web.service",
    ]);
    expect(step("podman-quadlet-install", target, "web.container", text, { others })).toBeUndefined();
  });
});
