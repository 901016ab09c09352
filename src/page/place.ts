const { world = 'default', mount = '', root = '', api = '', address = '' } = document.body.dataset;

/** The world that the page is about. */
export const worldName = world;

/** The paths that this world is reached by, of the mock and of the application path, and what its addresses begin with. */
export const place = { root, api, address } as const;

/** The path below which another world is. */
export const rootOf = (name: string): string => mount + (name === 'default' ? '' : `/@${name}`);
