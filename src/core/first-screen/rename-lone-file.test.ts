import { expect, test } from "vitest";
import { suggestFileName } from "../quadlet/names/suggest-file-name.ts";
import { renameFile } from "../workspace/renaming/rename-file.ts";
import { renameLoneFile } from "./rename-lone-file.ts";

const target = { podman: "5.8", scope: "system" } as const;
const text = "# web.container\n[Container]\nImage=a\n";
const api = suggestFileName("api");

test("a file alone is renamed as the full engine does it", () => {
  const alone = { files: { "web.container": text }, active: "web.container", target };
  const renamed = renameLoneFile(alone, "web.container", api);
  expect(renamed).toEqual(renameFile(alone, "web.container", api));
  expect(renamed.files).toEqual({ "api.container": "# api.container\n[Container]\nImage=a\n" });
});

test("a file keeps its name where others might name it", () => {
  const two = { files: { "web.container": text, "a.volume": "" }, active: "web.container", target };
  expect(renameLoneFile(two, "web.container", api)).toBe(two);
});
