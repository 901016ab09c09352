import { rootRelations } from '../../contract/operations.gen.ts';
import { defineResource } from '../resource/define.ts';

export default defineResource('root', {
  operations: {
    listRootResources: ({ at }) => ({
      status: 200,
      body: {
        Links: rootRelations
          .map(({ path, Rel, Title, Description, SupportedHttpMethods, SupportsOData, SupportsTQL }) => ({
            Title,
            Href: at(path),
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
