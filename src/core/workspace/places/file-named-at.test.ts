import { expect, test } from "vitest";
import { fileNamedAt } from "./file-named-at.ts";

const files = {
  "web.container": "",
  "db.network": "",
  "job@.container": "",
  "data.volume": "[Volume]\nVolumeName=kept\n",
  "app.pod": "",
  "app.container": "[Container]\nServiceName=shop\n",
  "web.container.d/10-host.conf": "",
};

/** The file at the place of the `|`. */
function named(marked: string, active: keyof typeof files = "web.container") {
  const workspace = { files, active, target: { podman: "5.8", scope: "system" } } as const;
  return fileNamedAt(workspace, marked.replace("|", ""), marked.indexOf("|"));
}

test.each([
  ["[Container]\nNetwork=db.|network\n", "db.network"],
  ["[Container]\nNetwork=db.network|", "db.network"],
  ["[Container]\nNetwork=db.network|:ip=10.0.0.2\n", "db.network"],
  ["[Container]\nNetwork=db.network:|ip=10.0.0.2\n", undefined],
  ["[Container]\nVolume=|data.volume:/data\n", "data.volume"],
  ["[Container]\nMount=type=volume,source=data.vo|lume,target=/data\n", "data.volume"],
  ['[Unit]\nAfter="db.network" job@|7.container\n', "job@.container"],
  ["[Unit]\nAfter=a.service \\\n  db-net|work.service\n", "db.network"],
  ["[Unit]\nAfter=job@7|.service\n", "job@.container"],
  ["[Unit]\nAfter=sho|p.service\n", "app.container"],
  ["[Install]\nWantedBy=app-p|od.service\n", "app.pod"],
  ["[Container]\nNetwork=system|d-db\n", "db.network"],
  ["[Container]\nNetwork=container:systemd-|shop\n", "app.container"],
  ["[Container]\nNetwork=container:systemd-app-|infra\n", "app.pod"],
  ["[Container]\nVolume=ke|pt:/data\n", "data.volume"],
  ["[Container]\nNetwork=ke|pt\n", undefined],
  ["[Unit]\nAfter=ap|p.service\n", undefined],
  ["[Container]\nImage=docker.io/library/nginx|\n", undefined],
  ["[Container]\n|Network=db.network\n", undefined],
  ["[Container]\nLabel=db.net|work\n# db.network\n", undefined],
  ["[Unit]\nAfter=web.contai|ner\n", undefined],
  ["|", undefined],
])("%s names %s", (text, name) => {
  expect(named(text)).toBe(name);
});

test("a header of a drop-in leads to the unit that it changes", () => {
  expect(named("[Cont|ainer]\nMemory=1G\n", "web.container.d/10-host.conf")).toBe("web.container");
  expect(named("[Cont|ainer]\n")).toBeUndefined();
});
