import { expect, test } from "vitest";
import { readme } from "./readme.ts";

const files = {
  "web.container":
    "[Container]\nImage=a\nEnvironment=DB_PASSWORD=hunter2\n[Install]\nWantedBy=multi-user.target\n",
  "web.container.d/10.conf": "[Container]\nNetwork=host\n",
  "db.container": "[Container]\nImage=b\nServiceName=data\n",
  "db.container.d/10.conf": "[Container]\nNetwork=host\n",
  "app.network": "[Network]\n",
};

const commandsOf = (text: string) =>
  text.split("\n").flatMap((line) => (line.startsWith("    ") ? [line.trim()] : []));

test("the steps are those for the place and for where the archive puts the files", () => {
  const text = readme({ files, active: "web.container", target: { podman: "5.4", scope: "system" } });
  expect(text).toContain("5 files for Podman 5.4, run as services of the system.");
  expect(commandsOf(text).slice(0, 3)).toEqual([
    "sudo install -D -m 0644 -t /etc/containers/systemd web.container db.container app.network",
    "sudo install -D -m 0644 web.container.d/10.conf /etc/containers/systemd/web.container.d/10.conf",
    "sudo install -D -m 0644 db.container.d/10.conf /etc/containers/systemd/db.container.d/10.conf",
  ]);
});

test("each unit that nobody else starts is started", () => {
  const text = readme({ files, active: "web.container", target: { podman: "5.4", scope: "system" } });
  expect(commandsOf(text).filter((command) => command.startsWith("sudo systemctl start"))).toEqual([
    "sudo systemctl start web.service",
    "sudo systemctl start data.service",
  ]);
  expect(text).toContain("## Start db.container as well");
});

test("for a user nothing is done as root", () => {
  const text = readme({ files, active: "web.container", target: { podman: "5.8", scope: "user" } });
  expect(text).toContain("run as services of one user");
  expect(commandsOf(text).filter((command) => command.includes("~/.config/containers/systemd"))).not.toEqual(
    [],
  );
  expect(commandsOf(text).filter((command) => /^sudo (?:install|systemctl)/.test(command))).toEqual([]);
});

test("in a QM partition they go where the partition reads them", () => {
  const text = readme({ files, active: "web.container", target: { podman: "5.4", scope: "qm" } });
  expect(text).toContain("/etc/qm/containers/systemd");
  expect(commandsOf(text)).toContain("sudo podman exec qm systemctl start web.service");
});

test("nothing of a file’s text is in it", () => {
  expect(readme({ files, active: "db.container", target: { podman: "5.4", scope: "system" } })).not.toContain(
    "hunter2",
  );
});

test("with a drop-in on show they are those of its unit, which is removed as well", () => {
  const target = { podman: "5.4", scope: "system" } as const;
  expect(readme({ files, active: "web.container.d/10.conf", target })).toBe(
    readme({ files, active: "web.container", target }),
  );
});

test("a drop-in without its unit has steps of its own", () => {
  const text = readme({
    files: { "qm.container.d/10.conf": "[Container]\nNetwork=host\n" },
    active: "qm.container.d/10.conf",
    target: { podman: "5.4", scope: "system" },
  });
  expect(text).toContain("# qm.container.d/10.conf");
  expect(text).toContain("The unit stays");
});
