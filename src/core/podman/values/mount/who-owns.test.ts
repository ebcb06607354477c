import { expect, test } from "vitest";
import { whoOwns } from "./who-owns.ts";

const ownership = { scope: "user", userNamespace: { kind: "default" }, changesOwner: false } as const;

test("a new volume takes the owner of the image’s folder, a path keeps its own", () => {
  expect(whoOwns({ ...ownership, source: "web-data" })[0]).toMatch(
    /the owner that the folder has in the image/,
  );
  expect(whoOwns({ ...ownership, source: "%h/web" }).join(" ")).not.toContain("the image");
});
