/** The methods that an operation of an OpenAPI document can have, as a path item writes them. */
export const pathItemMethods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** A key of a path item. */
export type PathItemMethod = (typeof pathItemMethods)[number];

/** The method of an operation. */
export type HttpMethod = Uppercase<PathItemMethod>;

/** The method of a request: HEAD asks for what GET would be answered, without the body. */
export type RequestMethod = HttpMethod | 'HEAD';

/** Every method that a request to an operation can have. */
export const requestMethods: readonly RequestMethod[] = pathItemMethods.flatMap((method) =>
  method === 'get' ? (['GET', 'HEAD'] as const) : [method.toUpperCase() as HttpMethod],
);
