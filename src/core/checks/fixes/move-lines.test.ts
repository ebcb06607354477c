import { expect, it } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import type { Files } from "../model/finding.ts";
import { moveLines } from "./move-lines.ts";

const web = "[Container]\nImage=a.io/b:1\nPublishPort=8080:80\nPublishPort=8443:443\n";

function afterMoving(files: Files): Files {
  const entries = assignments(parseUnitFile(web), { section: "Container", key: "PublishPort" });
  const action = moveLines("web.container", entries, "app.pod");
  return action.kind === "files" ? action.change(files) : files;
}

it("moves lines behind those of the same key in the other file, in their order", () => {
  expect(
    afterMoving({ "web.container": web, "app.pod": "[Pod]\nPublishPort=81:81\nNetwork=front\n" }),
  ).toEqual({
    "web.container": "[Container]\nImage=a.io/b:1\n",
    "app.pod": "[Pod]\nPublishPort=81:81\nPublishPort=8080:80\nPublishPort=8443:443\nNetwork=front\n",
  });
});

it("moves what is still there", () => {
  const changed = web.replace("PublishPort=8080:80\n", "");
  expect(afterMoving({ "web.container": changed, "app.pod": "[Pod]\n" })).toEqual({
    "web.container": "[Container]\nImage=a.io/b:1\n",
    "app.pod": "[Pod]\nPublishPort=8443:443\n",
  });
});

it("takes lines out of drop-ins, too", () => {
  const [own, dropIn] = [
    web.replace("PublishPort=8443:443\n", ""),
    "[Container]\nPublishPort=8443:443\nUser=1\n",
  ];
  expect(
    afterMoving({ "web.container": own, "web.container.d/10.conf": dropIn, "app.pod": "[Pod]\n" }),
  ).toEqual({
    "web.container": "[Container]\nImage=a.io/b:1\n",
    "web.container.d/10.conf": "[Container]\nUser=1\n",
    "app.pod": "[Pod]\nPublishPort=8080:80\nPublishPort=8443:443\n",
  });
});

it("changes nothing where the other file is gone", () => {
  expect(afterMoving({ "web.container": web })).toEqual({ "web.container": web });
});
