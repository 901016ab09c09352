import type { ApiDocument } from '../../contract/document.ts';
import json from './openapi.gen.json' with { type: 'json' };

/** The OpenAPI document of the control API. Nobody changes it. */
export const document: Pick<ApiDocument, 'openapi' | 'info'> = json;
