import { defineConfig } from 'vitepress';
import { addressOf, chapters } from '../pages.ts';
import { slug } from '../slug.ts';

export default defineConfig({
  title: 'enterprise-tester-mock',
  description: 'A stateful mock server and contract kit for the REST API of Enterprise Tester.',
  srcDir: 'pages',
  // A link that leads nowhere fails the build; the mock itself does not run while it is made.
  ignoreDeadLinks: 'localhostLinks',
  // A heading that ends in {id} is the path of an operation, and no attribute.
  markdown: { anchor: { slugify: slug }, attrs: { disable: true } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Documentation', link: '/docs/' },
      { text: 'TypeScript API', link: '/api/', target: '_self' },
    ],
    sidebar: chapters().map(({ title, pages }) => ({
      text: title,
      items: pages.map((page) => ({ text: page.title, link: addressOf(page) })),
    })),
  },
});
