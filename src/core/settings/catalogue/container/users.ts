import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Users. */
export const users = {
  User: {
    valueType: "name-or-id",
    summary: "The user that the program runs as in the container: a number, or from Podman 4.8 a name.",
    example: "User=1000",
    share: 9.5,
    docs: quadletManual("user"),
    podmanArgument: "--user *",
  },
  Group: {
    valueType: "name-or-id",
    summary: "The group that the program runs as in the container; it needs User=.",
    example: "Group=1000",
    share: 1.8,
    docs: quadletManual("group"),
  },
  GroupAdd: {
    valueType: "name-or-id",
    summary: "A further group of the program; keep-groups keeps those of the user who runs Podman.",
    example: "GroupAdd=keep-groups",
    share: 1,
    docs: quadletManual("groupadd"),
    podmanArgument: "--group-add *",
    fallback: { words: "--group-add *", since: "4.4" },
  },
  UserNS: {
    valueType: "userns-spec",
    summary:
      "Which users of the host those in the container are: keep-id makes yours the same in both, auto takes a range of its own.",
    example: "UserNS=keep-id",
    share: 13.8,
    docs: quadletManual("userns"),
    values: ["auto", "keep-id", "nomap", "host", "private"],
    podmanArgument: "--userns *",
    fallback: { words: "--userns *", since: "4.4" },
  },
  UIDMap: {
    valueType: "idmap",
    summary:
      "Maps users of the container: first in the container, first outside, how many; without root, 0 outside is your own user.",
    example: "UIDMap=0:10000:1000",
    share: 1.1,
    docs: quadletManual("uidmap"),
    podmanArgument: "--uidmap *",
    fallback: { words: "--uidmap *", since: "4.4" },
  },
  GIDMap: {
    valueType: "idmap",
    summary:
      "Maps groups of the container: first in the container, first outside, how many; without root, 0 outside is your own group.",
    example: "GIDMap=0:10000:1000",
    share: 1,
    docs: quadletManual("gidmap"),
    podmanArgument: "--gidmap *",
    fallback: { words: "--gidmap *", since: "4.4" },
  },
  SubUIDMap: {
    valueType: "name",
    summary: "Takes the users of the container from the range under this name in /etc/subuid.",
    example: "SubUIDMap=containers",
    docs: quadletManual("subuidmap"),
    podmanArgument: "--subuidname *",
    fallback: { words: "--subuidname *", since: "4.4" },
  },
  SubGIDMap: {
    valueType: "name",
    summary: "Takes the groups of the container from the range under this name in /etc/subgid.",
    example: "SubGIDMap=containers",
    docs: quadletManual("subgidmap"),
    podmanArgument: "--subgidname *",
    fallback: { words: "--subgidname *", since: "4.4" },
  },
  RemapUsers: {
    valueType: "enum",
    summary: "The old way to choose a user namespace; UserNS= took its place.",
    example: "RemapUsers=keep-id",
    docs: quadletManual("container-units-container"),
    values: ["manual", "auto", "keep-id"],
  },
  RemapUid: {
    valueType: "idmap",
    summary: "The old way to map users; UIDMap= and UserNS= took its place.",
    example: "RemapUid=0:10000:1000",
    docs: quadletManual("container-units-container"),
  },
  RemapGid: {
    valueType: "idmap",
    summary: "The old way to map groups; GIDMap= and UserNS= took its place.",
    example: "RemapGid=0:10000:1000",
    docs: quadletManual("container-units-container"),
  },
  RemapUidSize: {
    valueType: "int",
    summary: "How many users RemapUsers=auto takes; UserNS=auto:size= took its place.",
    example: "RemapUidSize=1024",
    docs: quadletManual("container-units-container"),
  },
} satisfies ContainerDescriptions;
