const { world = 'default', root = '', api = '' } = document.body.dataset;

/** The world that the page is about. */
export const worldName = world;

/** The paths that this world is reached by: of the mock, and of the application path. */
export const place = { root, api } as const;

/** The path below which another world is. */
export const rootOf = (name: string): string => (name === 'default' ? '' : `/@${name}`);
