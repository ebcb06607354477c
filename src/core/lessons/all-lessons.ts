import type { Lesson } from "./model/lesson.ts";
import { hostAndPrivate } from "./lessons/host-and-private.ts";

/** The lessons, in the order in which they build on each other. */
export const allLessons: readonly Lesson[] = [hostAndPrivate];
