// Written by tools/record/measured-reach.mjs from lab/reachability.json. Do not edit: run the script again.

/** Podman releases that were measured, oldest first. */
export const measuredVersions = [
  "5.4.2", "5.8.6", "6.1.1",
] as const;
export type MeasuredVersion = (typeof measuredVersions)[number];

/** Who ran the container: root (system units) or uid 1000 (user units). */
export const labScopes = [
  "rootful", "rootless",
] as const;
export type LabScope = (typeof labScopes)[number];

/** The network modes that were measured. */
export const labModes = [
  "unset", "private", "host", "none", "bridge", "named", "named-ipv6", "named-two", "internal", "isolate", "isolate-strict", "isolate-false", "container", "pod", "pasta", "pasta-map-gw", "slirp4netns", "slirp4netns-loopback", "macvlan", "host-userns", "host-hardened",
] as const;
export type LabMode = (typeof labModes)[number];

/** The probes, in the order in which the signs of a row stand. Their titles: details/titles.ts. */
export const probeIds = [
  "1", "2", "3", "4", "4b", "4c", "5", "5b", "6", "6b", "7", "7b", "8", "9a", "9b", "9c", "9d", "9e", "9f", "9g", "9h", "9i", "9j", "9k", "9l", "10", "10b", "10c", "11", "11b", "11c", "12", "12b", "12c", "13", "13b", "14", "14b", "14c", "14d", "14e", "15", "15b", "15c", "15d", "16", "16b", "16c", "16d", "17", "17b", "17c", "17d", "18", "18b", "19", "19b", "19c", "19d", "19e", "20", "20b", "20c", "20d", "21", "22", "22b", "22c", "22d", "22e", "23", "24", "24b", "24c", "24d", "25", "26", "26b",
] as const;
export type ProbeId = (typeof probeIds)[number];

/** What a sign of a row says: the outcome, and how a connection was blocked. */
export const measuredSigns = {
  "+": {"outcome":"reachable"},
  ".": {"outcome":"not-applicable"},
  "?": {"outcome":"not-measured"},
  "x": {"outcome":"blocked"},
  "r": {"outcome":"blocked","how":"refused"},
  "t": {"outcome":"blocked","how":"timeout"},
  "u": {"outcome":"blocked","how":"unreachable"},
  "n": {"outcome":"blocked","how":"no-name"},
  "s": {"outcome":"blocked","how":"silent"},
  "e": {"outcome":"blocked","how":"elsewhere"},
} as const;

/** One row for each mode, one sign for each probe. */
export const measuredRows: Readonly<
  Record<MeasuredVersion, Readonly<Record<LabScope, Readonly<Partial<Record<LabMode, string>>>>>>
> = {
  "5.4.2": {
    "rootful": {
      "unset": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "private": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "host": "++++++..+r+.+++++.+++++++++++++++++++r+xxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "none": "rrruuuuuuu..uuuuu.urruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrr.......xx",
      "bridge": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "named": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "named-ipv6": "rrr++++r+r++++t+t.+rr++++++++++xxxrrrr+x+x+xxxxx+xxx+r+++++++r+r+++t+.+.+tt+xx",
      "named-two": "rrr++u+r+r+++.t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "internal": "rrruuu+r+r++uuuuu.urrtutuuu.uunxxxrrrr+x+x+xxxxxtxxx+rtssssrsrtr+ssss.....t.xx",
      "isolate": "rrr++u+r+r++++ttt.+rr+tt++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++tt.+.+tt+xx",
      "isolate-strict": "rrr++u+r+r++ttttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "isolate-false": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "container": "rrr++u+r+r+.++t+t.+rr+++++u++u+xxxrrrr+x+x+x+xxx.xxx+r+rrrrrrr+r+rrrr....tt+xx",
      "pod": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "pasta": "..............................................................................",
      "slirp4netns": "rrr+++uu+r..+++++.+rr++++++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrt++++.x.t++txx",
      "macvlan": "rrrttueett+nttttt.trrtttt+ux+u+xxxrrrr+x+x+xxxxxtxxx+r+ssssrsr+rtssss......+++",
      "host-userns": "++++++..+r+.+++++.++++++++++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "host-hardened": "++++++..+r+.+++++.++++++++++++++++++rrxxxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
    },
    "rootless": {
      "unset": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "private": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "host": "++++++..+r+.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
      "none": "rrruuuuuuu..uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrrr......xx",
      "bridge": "rrrrrurr+r+n.+t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named": "rrrrrurr+r++++t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named-ipv6": "rrrrrrrr+r++++t+t++rr++++++++++xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named-two": "rrrrrurr+r+++.t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "internal": "rrruuurruu++uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxxtxxx+rt++++++rtrtrrrr+x.t...xx",
      "isolate": "rrrrrurr+r++++ttt++rr+t+++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++tt+x.t.+txx",
      "isolate-strict": "rrrrrurr+r++ttttt+trr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "isolate-false": "rrrrrurr+r++++t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "container": "rrrrrurr+r+.++t+t++rr+++++u++u+xxxrrrr+x+x+x+xxx.xxx+rtrrrrrrrtrtrrrrr....+txx",
      "pod": "rrrrrree+r++ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta-map-gw": "rrrrrr+++r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "slirp4netns": "rrr+++uu+r..ttttt++rr+++t++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrtrrrr+x.t++txx",
      "slirp4netns-loopback": "rrr++++++r..ttttt++rr+++t++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrtrrrr+x.t++txx",
      "host-hardened": "++++++..+r+.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
    },
  },
  "5.8.6": {
    "rootful": {
      "unset": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "private": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "host": "++++++..+r+.+++++.+++++++++++++++++++r+xxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "none": "rrruuuuuuu..uuuuu.urruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrr.......xx",
      "bridge": "rrr++u+r+r+n.+t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "named": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "named-ipv6": "rrr++++r+r++++t+t.+rr++++++++++xxxrrrr+x+x+xxxxx+xxx+r+++++++r+r+++t+.+.+tt+xx",
      "named-two": "rrr++u+r+r+++.t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "internal": "rrruuu+r+r++uuuuu.urrtutuuu.uunxxxrrrr+x+x+xxxxxtxxx+rtssssrsrtr+ssss.....t.xx",
      "isolate": "rrr++u+r+r++++ttt.+rr+tt++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++tt.+.+tt+xx",
      "isolate-strict": "rrr++u+r+r++ttttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "isolate-false": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "container": "rrr++u+r+r+.++t+t.+rr+++++u++u+xxxrrrr+x+x+x+xxx.xxx+r+rrrrrrr+r+rrrr....tt+xx",
      "pod": "rrr++u+r+r++++t+t.+rr+++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+++t+.+.+tt+xx",
      "pasta": "..............................................................................",
      "slirp4netns": "rrr+++uu+r..+++++.+rr++++++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrt++++.x.t++txx",
      "macvlan": "rrrttueett+nttttt.trrtttt+ux+u+xxxrrrr+x+x+xxxxxtxxx+r+ssssrsr+rtssss......+++",
      "host-userns": "++++++..+r+.+++++.++++++++++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "host-hardened": "++++++..+r+.+++++.++++++++++++++++++rrxxxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
    },
    "rootless": {
      "unset": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "private": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "host": "++++++..+r+.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
      "none": "rrruuuuuuu..uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrrr......xx",
      "bridge": "rrrrrurr+r+n.+t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named": "rrrrrurr+r++++t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named-ipv6": "rrrrrrrr+r++++t+t++rr++++++++++xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "named-two": "rrrrrurr+r+++.t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "internal": "rrruuurruu++uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxxtxxx+rt++++++rtrtrrrr+x.t...xx",
      "isolate": "rrrrrurr+r++++ttt++rr+t+++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++tt+x.t.+txx",
      "isolate-strict": "rrrrrurr+r++ttttt+trr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "isolate-false": "rrrrrurr+r++++t+t++rr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt++t++x.t.+txx",
      "container": "rrrrrurr+r+.++t+t++rr+++++u++u+xxxrrrr+x+x+x+xxx.xxx+rtrrrrrrrtrtrrrrr....+txx",
      "pod": "rrrrrree+r++ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta-map-gw": "rrrrrr+++r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "slirp4netns": "rrr+++uu+r..ttttt++rr+++t++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrtrrrr+x.t++txx",
      "slirp4netns-loopback": "rrr++++++r..ttttt++rr+++t++++++xxxrrrr+x+x+xxxxx+xxx+rt++++++rtrtrrrr+x.t++txx",
      "host-hardened": "++++++..+r+.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
    },
  },
  "6.1.1": {
    "rootful": {
      "unset": "rrr++u+r+r+n.tttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r++ttt.+.+tt+xx",
      "private": "rrr++u+r+r+n.tttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r++ttt.+.+tt+xx",
      "host": "++++++..+++.+++++.+++++++++++++++++++r+xxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "none": "rrruuuuuuu..uuuuu.urruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrr.......xx",
      "bridge": "rrr++u+r+r+n.tttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r++ttt.+.+tt+xx",
      "named": "rrr++u+r+r++ttttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "named-ipv6": "rrr++++r+r++ttttt.trrtttt++++++xxxrrrr+x+x+xxxxx+xxx+r+++++++r+r+tttt.+.+tt+xx",
      "named-two": "rrr++u+r+r++t.ttt.+rr+ttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "internal": "rrruuu+r+r++uuuuu.urrtutuuu.uunxxxrrrr+x+x+xxxxxtxxx+rtrrrrrrrtr+rrrr.....t.xx",
      "isolate": "rrr++u+r+r++ttttt.trrttt++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "isolate-strict": "rrr++u+r+r++ttttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+tttt.+.+tt+xx",
      "isolate-false": "rrr++u+r+r++ttt+t.trrt++++u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r+ttt+.+.+tt+xx",
      "container": "rrr++u+r+r+.+tttt.trrtttt+u++u+xxxrrrr+x+x+x+xxx.xxx+r+rrrrrrr+r+rrrr....tt+xx",
      "pod": "rrr++u+r+r+++tttt.trrtttt+u++u+xxxrrrr+x+x+xxxxx+xxx+r+++++r+r+r++ttt.+.+tt+xx",
      "pasta": "..............................................................................",
      "slirp4netns": "..............................................................................",
      "macvlan": "rrrttueett+nttttt.trrtttt+ux+u+xxxrrrr+x+x+xxxxxtxxx+r+rrrrrrr+rtrrrr......+++",
      "host-userns": "++++++..+++.+++++.++++++++++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrr..t.++t++",
      "host-hardened": "++++++..+++.+++++.++++++++++++++++++rrxxxx++++x+.++xx+.rrrrrrr.r+rrrr..t.++t++",
    },
    "rootless": {
      "unset": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "private": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "host": "++++++..+++.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
      "none": "rrruuuuuuu..uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxx.xxx+r.rrrrrrr.r.rrrrr......xx",
      "bridge": "rrrrrurr+r+n.tttt+trr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrt+ttt+x.t.+txx",
      "named": "rrrrrurr+r++ttttt+trr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "named-ipv6": "rrrrr+rr+r++ttttt+trr+t+t++++++xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "named-two": "rrrrrurr+r++t.ttt++rr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "internal": "rrruuurruu++uuuuuuurruuuuuu.uunxxxrrrr+x+x+xxxxxtxxx+rt++++++rtrtrrrr+x.t...xx",
      "isolate": "rrrrrurr+r++ttttt+trr+t+++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "isolate-strict": "rrrrrurr+r++ttttt+trr+t+t+u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrttttt+x.t.+txx",
      "isolate-false": "rrrrrurr+r++ttt+t+trr+++++u++u+xxxrrrr+x+x+xxxxxrxxx+rt++++++rtrtttt++x.t.+txx",
      "container": "rrrrrurr+r+.+tttt+trr+t+t+u++u+xxxrrrr+x+x+x+xxx.xxx+rtrrrrrrrtrtrrrrr....+txx",
      "pod": "rrrrrree+r++ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta": "rrrrrree+r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "pasta-map-gw": "rrrrrr+++r..ttttt+rrr+r+t++++++x+xrrrr+x+x+xxxxxtxxx+r.++++++r.rrrrrr++.t.+tx+",
      "slirp4netns": "..............................................................................",
      "slirp4netns-loopback": "..............................................................................",
      "host-hardened": "++++++..+++.ttttt+++++++t+++++++++++rrxxxxxxxxxx.++xx+.rrrrrrr.r+rrrrr.t.++t++",
    },
  },
};
