import { rootRelations } from '../../../contract/operations.gen.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('root', {
  operations: {
    listRootResources: ({ absoluteUrl }) => ({
      status: 200,
      body: {
        Links: rootRelations
          .map(({ path, Rel, Title, Description, SupportedHttpMethods, SupportsOData, SupportsTQL }) => ({
            Title,
            Href: absoluteUrl(path),
            Rel,
            Description,
            SupportedHttpMethods,
            SupportsOData,
            SupportsTQL,
            Help: '',
          }))
          .sort((a, b) => (a.Rel < b.Rel ? -1 : 1)),
      },
    }),
  },
});
