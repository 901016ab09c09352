import { OptionDefaults } from 'typedoc';

/** What TypeDoc makes of the sources: every entry point is a file directly in src/. */
export default {
  name: 'enterprise-tester-mock',
  entryPoints: ['../src/*.ts'],
  tsconfig: '../tsconfig.build.json',
  out: '.vitepress/dist/api',
  readme: 'none',
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  // The types of the document have their descriptions in it.
  blockTags: [...OptionDefaults.blockTags, '@description'],
  navigationLinks: { Documentation: '../docs/' },
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  treatWarningsAsErrors: true,
};
