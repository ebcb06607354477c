import { expect, test } from "vitest";
import type { Scope } from "../../podman/target.ts";
import { consider } from "../consider.ts";
import { localSocket } from "./local-socket.ts";

function notesFor(scope: Scope, which: string): string {
  const files = { "web.container": "[Container]\nImage=docker.io/library/nginx:1.27\n" };
  const workspace = { files, active: "web.container", target: { podman: "5.8", scope } } as const;
  return consider(localSocket, workspace, { which }).answer.notes.join(" ");
}

test("a bus refuses a program of a user that has another number inside", () => {
  expect(notesFor("user", "system-bus")).toContain("UserNS=keep-id");
  expect(notesFor("user", "session-bus")).toContain("UserNS=keep-id");
  expect(notesFor("user", "x11")).not.toContain("UserNS=keep-id");
  expect(notesFor("system", "system-bus")).not.toContain("UserNS=keep-id");
});
