import { describe, expect, test } from "vitest";
import type { PodmanVersion } from "../podman/target.ts";
import { commonWords, partedByCommon } from "./common.ts";
import { dependencyGraph } from "./graph.ts";
import { cycles } from "./order.ts";
import { mostNodes, pictureOf } from "./picture.ts";
import { relationSource, relationWords } from "./relation-words.ts";

function graphOf(files: Readonly<Record<string, string>>, podman: PodmanVersion = "5.8") {
  return dependencyGraph({ files, target: { podman, scope: "system" } });
}

const image = "[Container]\nImage=a\n";

/** What is said of a file: what it has to do with which others, and where that stands. */
function saidOf(name: string, files: Readonly<Record<string, string>>, podman: PodmanVersion = "5.8") {
  return graphOf(files, podman)
    .dependencies.filter(({ from, to }) => from === name && !to.endsWith(".target"))
    .flatMap(({ to, relations }) =>
      relations.map((relation) => `${relationWords(relation, to)} ${to} (${relationSource(relation)})`),
    );
}

describe("what a unit has to do with another comes from its service:", () => {
  test.each([
    ["Network=x.network", "x.network", "[Network]\n", "joins the network of x.network"],
    ["Network=x.container", "x.container", image, "shares the network of x.container"],
    ["Volume=x.volume:/d", "x.volume", "[Volume]\n", "mounts the volume of x.volume"],
    [
      "Mount=type=volume,source=x.volume,destination=/d",
      "x.volume",
      "[Volume]\n",
      "mounts the volume of x.volume",
    ],
    ["Image=x.image", "x.image", "[Image]\nImage=a\n", "uses the image of x.image"],
    [
      "Mount=type=image,source=x.image,destination=/d",
      "x.image",
      "[Image]\nImage=a\n",
      "mounts the image of x.image",
    ],
    [
      "Mount=type=artifact,source=x.artifact,destination=/d",
      "x.artifact",
      "[Artifact]\nArtifact=a\n",
      "mounts the artifact of x.artifact",
    ],
    [
      "Image=x.build",
      "x.build",
      "[Build]\nImageTag=a\nSetWorkingDirectory=unit\n",
      "uses the image built by x.build",
    ],
  ])("%s", (line, name, text, words) => {
    expect(saidOf("web.container", { "web.container": `${image}${line}\n`, [name]: text })).toEqual([
      `${words} (web.container, line 3; Requires= and After= for systemd)`,
    ]);
  });

  test("a pod and its member, of which Quadlet says the one half by itself", () => {
    const files = { "web.container": `${image}Pod=x.pod\n`, "x.pod": "[Pod]\n" };
    expect(saidOf("web.container", files)).toEqual([
      "is in the pod of x.pod (web.container, line 3; BindsTo= and After= for systemd)",
    ]);
    expect(saidOf("x.pod", files)).toEqual([
      "also starts and starts before web.container (Wants= and Before=, added by Quadlet)",
    ]);
  });

  test("lines of [Unit], files and services alike", () => {
    const files = {
      "web.container": `[Unit]\nRequires=db.service\nAfter=db.container other.service\n${image}`,
      "db.container": image,
    };
    expect(saidOf("web.container", files)).toEqual([
      "needs db.container (web.container, line 2)",
      "starts after db.container (web.container, line 3)",
      "starts after other.service (web.container, line 3)",
    ]);
  });

  test("names of files are no names of services before Podman 5.5", () => {
    const files = { "web.container": `[Unit]\nAfter=db.container\n${image}`, "db.container": image };
    expect(saidOf("web.container", files, "5.5")).toEqual([
      "starts after db.container (web.container, line 2)",
    ]);
    expect(saidOf("web.container", files, "5.4")).toEqual([]);
  });

  test("what [Install] asks of another unit", () => {
    const files = { "web.container": `${image}[Install]\nWantedBy=job.service\n`, "job.container": image };
    expect(saidOf("job.container", files)).toEqual([
      "also starts web.container (web.container, line 4; Wants= for systemd)",
    ]);
  });

  test("a drop-in", () => {
    const files = {
      "web.container": image,
      "web.container.d/10.conf": "[Container]\nNetwork=x.network\n",
      "x.network": "[Network]\n",
    };
    expect(saidOf("web.container", files)).toEqual([
      "joins the network of x.network (web.container.d/10.conf, line 2; Requires= and After= for systemd)",
    ]);
  });

  test("an instance, which belongs to its template", () => {
    const files = { "web.container": `[Unit]\nWants=job@one.service\n${image}`, "job@.container": image };
    expect(saidOf("web.container", files)).toEqual(["also starts job@.container (web.container, line 2)"]);
  });

  test("a service that has a name of its own", () => {
    const files = {
      "web.container": `[Unit]\nAfter=store.service\n${image}`,
      "db.container": `${image}ServiceName=store\n`,
    };
    expect(saidOf("web.container", files)).toEqual(["starts after db.container (web.container, line 2)"]);
  });
});

test("a file that is named and not there has a place, and so has a service from elsewhere", () => {
  const { nodes } = graphOf({ "web.container": `[Unit]\nAfter=sshd.service\n${image}Network=x.network\n` });
  expect(nodes).toContainEqual({ id: "x.network", kind: "missing" });
  expect(nodes).toContainEqual({ id: "sshd.service", kind: "outside" });
});

describe("units that wait for each other", () => {
  const files = {
    "a.container": `[Unit]\nAfter=b.service\n${image}`,
    "b.container": `[Unit]\nAfter=c.service\n${image}`,
    "c.container": `[Unit]\nBefore=z.service\nAfter=a.service\n${image}`,
    "z.container": image,
  };
  test("are found, and those that wait for them are not among them", () => {
    expect(cycles(graphOf(files))).toEqual([["a.container", "b.container", "c.container"]]);
  });

  test("stand so in the picture", () => {
    const { links } = pictureOf(graphOf(files), "a.container");
    expect(links.map(({ earlier, later, order }) => `${later} ${order} ${earlier}`)).toEqual([
      "a.container each-other b.container",
      "b.container each-other c.container",
      "z.container waits c.container",
      "c.container each-other a.container",
    ]);
  });

  test("are not a pod and its members", () => {
    expect(cycles(graphOf({ "web.container": `${image}Pod=x.pod\n`, "x.pod": "[Pod]\n" }))).toEqual([]);
  });
});

test("what nearly all services have in common is told once", () => {
  const boot = "[Install]\nWantedBy=default.target\n";
  const files = { "web.container": image + boot, "db.container": image + boot, "a.network": "[Network]\n" };
  const parted = partedByCommon(graphOf(files));
  expect(parted.own).toEqual([]);
  expect(commonWords(parted)).toEqual([
    "a.network, db.container, web.container: also starts and starts after network-online.target, added by Quadlet.",
    "db.container, web.container: started with default.target.",
  ]);
});

describe("the picture", () => {
  test("leaves out what all services have in common", () => {
    const { nodes } = pictureOf(
      graphOf({
        "web.container": `${image}[Install]\nWantedBy=default.target\n`,
        "a.network": "[Network]\n",
      }),
      "web.container",
    );
    expect(nodes.map(({ id }) => id)).toEqual(["a.network", "web.container"]);
  });

  test("has one line for a pair, which says who starts first", () => {
    const { links } = pictureOf(
      graphOf({ "web.container": `${image}Pod=x.pod\n`, "x.pod": "[Pod]\n" }),
      "x.pod",
    );
    expect(links).toEqual([{ earlier: "x.pod", later: "web.container", order: "waits" }]);
  });

  test("tells what waits for nothing from what does", () => {
    const { links } = pictureOf(
      graphOf({ "web.container": `[Unit]\nWants=b.service\n${image}`, "b.container": image }),
      "b.container",
    );
    expect(links).toEqual([{ earlier: "b.container", later: "web.container", order: "free" }]);
  });

  test("of many files shows those around the one on show", () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`c-${at}.container`, `${image}Network=n-${at % 10}.network\n`]),
    );
    const networks = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`n-${at}.network`, "[Network]\n"]),
    );
    const { nodes, leftOut } = pictureOf(graphOf({ ...many, ...networks }), "n-3.network");
    expect(nodes).toHaveLength(11);
    expect(leftOut).toBe(99);
    expect(nodes.length).toBeLessThanOrEqual(mostNodes);
  });
});
