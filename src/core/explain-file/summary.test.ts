import { expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { explanationOf } from "../../testing/explanation-of.ts";

const image = "[Container]\nImage=docker.io/library/nginx:1.27\n";

test.each<[string, Readonly<Record<string, string>>, Partial<Target>, string]>([
  [
    "a container with all that belongs to it",
    {
      "web.container": `${image}PublishPort=8080:80\nVolume=web-data:/data\nVolume=%h/www:/www\nAutoUpdate=registry\n[Service]\nRestart=always\n[Install]\nWantedBy=default.target\n`,
    },
    {},
    "This file runs the image library/nginx from docker.io, tag 1.27, as the service web.service. It has a network of its own, since it names none. Your local network, this machine’s own programs and other containers can connect to port 8080. It keeps data in the volume web-data and sees www from your home directory. It starts with your user’s session, and starts again after every end, clean or not. Podman auto-update restarts it when its registry has a newer image.",
  ],
  [
    "a container on the host’s network",
    { "web.container": `${image}Network=host\n` },
    { scope: "system" },
    "This file runs the image library/nginx from docker.io, tag 1.27, as the service web.service. It shares this machine’s network. Your local network, this machine’s own programs, containers with host networking and other containers can connect to every port it opens. It keeps no data: what it writes is gone with the container. It starts by hand, or when another unit asks for it. Nothing updates it by itself: a newer image comes by hand.",
  ],
  [
    "a template",
    { "web@.container": `${image}Network=none\n` },
    {},
    "This file runs the image library/nginx from docker.io, tag 1.27, as the service web@NAME.service. It has no network. Nobody can connect to it. It keeps no data: what it writes is gone with the container. It starts by hand, or when another unit asks for it. Nothing updates it by itself: a newer image comes by hand. The file is a template: each name that you put behind the @ starts a service of its own.",
  ],
  [
    "a folder beside the file",
    { "web.container": `${image}Network=none\nVolume=./www:/www\n` },
    {},
    "This file runs the image library/nginx from docker.io, tag 1.27, as the service web.service. It has no network. Nobody can connect to it. It sees ./www (counted from the directory of this file). It starts by hand, or when another unit asks for it. Nothing updates it by itself: a newer image comes by hand.",
  ],
  [
    "a network, and who uses it",
    {
      "shop.network": "[Network]\nInternal=true\n",
      "web.container": `${image}Network=shop.network:ip=10.0.0.2\n`,
      "db.container": `${image}# Network=shop.network\n`,
    },
    {},
    "This file describes a network, made by the service shop-network.service. It is used by web.container.",
  ],
  [
    "a volume that nobody uses",
    { "data.volume": "[Volume]\n" },
    {},
    "This file describes a volume, made by the service data-volume.service. No other file that is open here uses it.",
  ],
  [
    "a drop-in",
    { "web.container.d/10-network.conf": "[Container]\nNetwork=host\n", "web.container": image },
    {},
    "This file is a drop-in of web.container: it changes that file without touching it. Its lines are read behind those of that file: lists grow, and of single values the last one counts.",
  ],
  [
    "a file of which Podman makes nothing",
    { "web.container": "[Container]\nImage=docker.io/library/nginx:1.27\nFoo=1\nNetwork=none\n" },
    {},
    "As it stands, Podman 5.8 makes no service of this file. What its lines would become is told all the same. This file runs the image library/nginx from docker.io, tag 1.27, as the service web.service. It has no network. Nobody can connect to it. It keeps no data: what it writes is gone with the container. It starts by hand, or when another unit asks for it. Nothing updates it by itself: a newer image comes by hand.",
  ],
])("%s", (_name, files, target, summary) => {
  expect(explanationOf(files, target).summary.join(" ")).toBe(summary);
});

test.each([
  ["starts with it", "", "It starts with its pod."],
  ["starts with it, also on a network of its own", "Network=none\n", "It starts with its pod."],
  ["may be left alone by it", "StartWithPod=false\n", "It starts by hand, or when another unit asks for it."],
])("a container of a pod %s", (_name, lines, sentence) => {
  const explanation = explanationOf({
    "web.container": `${image}Pod=shop.pod\n${lines}`,
    "shop.pod": "[Pod]\n",
  });
  expect(explanation.summary).toContain(sentence);
});

test("a unit names its drop-ins, and says of a line that one of them takes its place", () => {
  const explanation = explanationOf({
    "web.container": `${image}HostName=a\n`,
    "web.container.d/10-name.conf": "[Container]\nHostName=b\n",
  });
  expect(explanation.summary.at(-1)).toBe("What stands in its drop-ins is read behind it: 10-name.conf.");
  const hostName = explanation.parts
    .flatMap(({ steps }) => steps)
    .find(({ source }) => source === "HostName=a\n");
  expect(hostName?.becomes).toEqual({
    kind: "nothing",
    why: "Line 2 of 10-name.conf sets HostName again, and the last line counts.",
  });
});

test("a drop-in’s lines become words of the unit’s command", () => {
  const explanation = explanationOf({
    "web.container.d/10.conf": "[Container]\nNetwork=host\n",
    "web.container": image,
  });
  const becomes = explanation.parts.flatMap(({ steps }) => steps.flatMap((step) => step.becomes ?? []));
  expect(becomes).toEqual([
    { kind: "made", pieces: [{ of: "podman run", text: "--network host", isCopy: false }], note: undefined },
  ]);
});

test.each([
  ["Rootfs=/srv/root", /keeps|volume/, false],
  ["PodmanArgs=-v /a:/b", /keeps|volume/, false],
  ["Pod=shop.pod", /It has no volume of its own\./, true],
  ["HostName=a", /It keeps no data/, true],
  ["Pull=newer", /Each start takes a newer image where the registry has one\.$/, true],
  ["Label=io.containers.autoupdate=registry", /A label tells podman auto-update what to do with it\.$/, true],
])("with %s it says no more than is known", (line, words, isSaid) => {
  const { summary } = explanationOf({ "web.container": `${image}${line}\n`, "shop.pod": "[Pod]\n" });
  expect(words.test(summary.join(" "))).toBe(isSaid);
});
