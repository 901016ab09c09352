import { operationFacts } from '../../../contract/operations.ts';
import { serverVersion } from '../../domain/server/server.ts';
import { loadDescriptions, readDescription } from '../../domain/server/swagger.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('swagger', {
  preparations: { getSwaggerForCoreAPI: loadDescriptions, getSwaggerV2: loadDescriptions },
  operations: {
    getSwaggerAPIList: ({ absoluteUrl }) => ({
      status: 200,
      body: {
        apiVersion: serverVersion,
        swaggerVersion: '1.1',
        basePath: absoluteUrl('/'),
        apis: [
          { path: operationFacts.getSwaggerForCoreAPI.path, description: 'The API as Swagger 1.1' },
          { path: operationFacts.getSwaggerV2.path, description: 'The API as Swagger 2.0' },
        ],
      },
    }),

    getSwaggerForCoreAPI: ({ absoluteUrl, memoize }) => {
      const description = readDescription('version1');
      const { apiVersion, swaggerVersion, ...rest } = description;
      return {
        status: 200,
        body: memoize(description, () => ({
          apiVersion,
          swaggerVersion,
          basePath: absoluteUrl('/'),
          ...rest,
        })),
      };
    },

    getSwaggerV2: ({ absoluteUrl, memoize }) => {
      const description = readDescription('version2');
      const { swagger, info, ...rest } = description;
      const { host, pathname, protocol } = new URL(absoluteUrl('/'));
      return {
        status: 200,
        body: memoize(description, () => ({
          swagger,
          info,
          host,
          basePath: pathname.replace(/\/$/, '') || '/',
          schemes: [protocol.slice(0, -1)],
          ...rest,
        })),
      };
    },
  },
});
