/** What follows from an image of `localhost/`, such as that of the example which the page begins with. */
export const localImage = "Local image: Podman will not pull it.";
