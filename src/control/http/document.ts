import json from './openapi.gen.json' with { type: 'json' };

/** The OpenAPI document of the control API. Nobody changes it. */
export const document: { readonly openapi: string } = json;
