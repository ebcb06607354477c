/** What counts as a port: anchored at its end only, as in the real generator (generator-spec.md 8.3, stage 34). */
export const portFormat = /\d+(?:-\d+)?(?:\/(?:udp|tcp))?$/;
