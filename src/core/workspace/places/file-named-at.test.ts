import { expect, test } from "vitest";
import { fileNamedAt } from "./file-named-at.ts";

const files = {
  "web.container": "",
  "db.network": "",
  "job@.container": "",
  "data.volume": "",
  "web.container.d/10-host.conf": "",
};

/** The file at the place of the `|`. */
function named(marked: string, active: keyof typeof files = "web.container") {
  const place = marked.indexOf("|");
  return fileNamedAt({ files, active }, marked.replace("|", ""), place);
}

test.each([
  ["Network=db.|network", "db.network"],
  ["Network=db.network|:ip=10.0.0.2", "db.network"],
  ["Volume=|data.volume:/data", "data.volume"],
  ["Mount=type=volume,source=data.vo|lume,target=/data", "data.volume"],
  ['After="db.network" job@|7.container', "job@.container"],
  ["After=db-net|work.service", "db.network"],
  ["After=data-volume.serv|ice", "data.volume"],
  ["Image=docker.io/library/nginx|", undefined],
  ["|Network=db.network", undefined],
  ["After=web.contai|ner", undefined],
])("%s names %s", (line, name) => {
  expect(named(line)).toBe(name);
});

test("a header of a drop-in leads to the unit that it changes", () => {
  expect(named("[Cont|ainer]", "web.container.d/10-host.conf")).toBe("web.container");
  expect(named("[Cont|ainer]")).toBeUndefined();
});
