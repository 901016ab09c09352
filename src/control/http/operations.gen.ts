/** Every operation of the document. */
export const operationTable = {
  "getClock": {
    "resource": "clock",
    "method": "GET",
    "path": "/_mock/clock",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "doubles": [],
    "statuses": [
      200,
      400,
      401,
      403
    ],
    "permissions": []
  },
  "setClock": {
    "resource": "clock",
    "method": "PUT",
    "path": "/_mock/clock",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "doubles": [],
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      415
    ],
    "permissions": []
  },
  "advanceClock": {
    "resource": "clock",
    "method": "POST",
    "path": "/_mock/clock/advance",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "doubles": [],
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      415
    ],
    "permissions": []
  },
  "getControlDocument": {
    "resource": "server",
    "method": "GET",
    "path": "/_mock",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "doubles": [],
    "statuses": [
      200,
      400,
      401,
      403
    ],
    "permissions": []
  },
  "getHealth": {
    "resource": "server",
    "method": "GET",
    "path": "/_mock/health",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "doubles": [],
    "statuses": [
      200,
      400,
      401,
      403
    ],
    "permissions": []
  },
  "reset": {
    "resource": "server",
    "method": "POST",
    "path": "/_mock/reset",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "doubles": [],
    "statuses": [
      204,
      400,
      401,
      403
    ],
    "permissions": []
  }
} as const;

/** The collections that the root resource lists. */
export const rootRelations = [] as const;
