import { expect, test } from "vitest";
import { shrink } from "./shrink.ts";

const set = {
  "sub/web-db.container": '[Unit]\nAfter=x\n\n[Container]\nImage=q.io/a\nExec=sh -c "a \\d b"\n# c\n',
  "sub/web-db.container.d/10.conf": "[Container]\nImage=b\n",
  "net.network": "[Network]\n",
};

test("what is not needed goes: files, lines, characters, folders, long names", async () => {
  const smallest = await shrink(set, async (files) =>
    Object.entries(files).some(([path, text]) => path.endsWith(".container") && /^Exec=.*\\d/m.test(text)),
  );
  expect(smallest).toEqual({ "a.container": "Exec=\\d\n" });
});

test("a name that units call each other by changes everywhere", async () => {
  const linked = { "web.container": "Network=net.network\n", "net.network": "" };
  const smallest = await shrink(linked, async (files) => {
    const [, name = "-"] = /^Network=(.+)$/m.exec(Object.values(files).join("")) ?? [];
    return name in files;
  });
  expect(smallest).toEqual({ "a.container": "Network=b.network\n", "b.network": "" });
});

test("a folder that is needed stays, and the search for a simpler name ends", async () => {
  const deep = { "Z/a.container": "x\n" };
  expect(await shrink(deep, async (files) => Object.keys(files).some((path) => path.includes("/")))).toEqual({
    "Z/a.container": "",
  });
});

test("what can't get smaller stays as it is", async () => {
  expect(await shrink(set, async () => false)).toBe(set);
});
