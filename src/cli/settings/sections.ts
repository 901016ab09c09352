/** The commands that have a section in the configuration file, and variables in the environment. */
export const sections = ['serve', 'verify', 'record', 'compare'] as const;

export type Section = (typeof sections)[number];
