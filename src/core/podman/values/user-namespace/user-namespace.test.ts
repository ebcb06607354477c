import { expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { readUserNamespace, userNamespaceOf, writeUserNamespace } from "./user-namespace.ts";

test.each([
  ["", { kind: "default" }],
  ["host", { kind: "host" }],
  ["auto", { kind: "auto" }],
  ["nomap", { kind: "nomap" }],
  ["keep-id", { kind: "keep-id", uid: "", gid: "" }],
  ["keep-id:uid=200,gid=210", { kind: "keep-id", uid: "200", gid: "210" }],
  ["keep-id:gid=%G", { kind: "keep-id", uid: "", gid: "%G" }],
  ["keep-id:gid=1,uid=2", { kind: "other", text: "keep-id:gid=1,uid=2" }],
  ["keep-id:", { kind: "other", text: "keep-id:" }],
  ["keep-id:uid=", { kind: "other", text: "keep-id:uid=" }],
  ["keep-id:uid=1,size=9", { kind: "other", text: "keep-id:uid=1,size=9" }],
  ["auto:size=4096", { kind: "other", text: "auto:size=4096" }],
])("UserNS=%s is read, and written back as it was", (value, users) => {
  const read = readUserNamespace(value);
  expect(read).toEqual(users);
  expect(writeUserNamespace(read)).toEqual(value === "" ? { kind: "remove" } : { kind: "value", value });
});

test.each(["one", "1 2", "-1", "1,gid=2"])("%s is no number of a user", (uid) => {
  expect(writeUserNamespace({ kind: "keep-id", uid, gid: "" })).toHaveProperty("kind", "problem");
});

const mappingOf = (text: string) => userNamespaceOf(parseUnitFile(`[Container]\n${text}\n`), "5.8");

test("another key that maps users is named", () => {
  expect(mappingOf("UIDMap=0:10000:10")).toEqual({ users: { kind: "other", text: "" }, mappedBy: "UIDMap" });
  expect(mappingOf("UserNS=auto")).toEqual({ users: { kind: "auto" }, mappedBy: undefined });
  expect(mappingOf("")).toEqual({ users: { kind: "default" }, mappedBy: undefined });
});
