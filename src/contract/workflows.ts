import json from './arazzo.gen.json' with { type: 'json' };

/**
 * The usual workflows as an Arazzo document.
 * @param document where the OpenAPI document is, as seen from where the workflows are
 * @example
 * workflowsOf('openapi.json').sourceDescriptions; // [{ name: 'api', url: 'openapi.json', type: 'openapi' }]
 */
export function workflowsOf(document: string) {
  const sourceDescriptions = json.sourceDescriptions.map((source) => ({ ...source, url: document }));
  return { ...json, sourceDescriptions };
}
