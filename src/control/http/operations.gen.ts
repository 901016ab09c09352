/** Every operation of the document. */
export const operationTable = {
  "listAccounts": {
    "resource": "accounts",
    "method": "GET",
    "path": "/_mock/accounts",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "setAccount": {
    "resource": "accounts",
    "method": "PUT",
    "path": "/_mock/accounts/{userName}",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "clearAccount": {
    "resource": "accounts",
    "method": "DELETE",
    "path": "/_mock/accounts/{userName}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "logIn": {
    "resource": "accounts",
    "method": "POST",
    "path": "/_mock/accounts/{userName}/session",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "setGroup": {
    "resource": "accounts",
    "method": "PUT",
    "path": "/_mock/groups/{name}",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getClock": {
    "resource": "clock",
    "method": "GET",
    "path": "/_mock/clock",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
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
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
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
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "streamEvents": {
    "resource": "events",
    "method": "GET",
    "path": "/_mock/events",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "produces": {
      "200": "text/event-stream"
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listFaults": {
    "resource": "faults",
    "method": "GET",
    "path": "/_mock/faults",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "addFault": {
    "resource": "faults",
    "method": "POST",
    "path": "/_mock/faults",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "clearFaults": {
    "resource": "faults",
    "method": "DELETE",
    "path": "/_mock/faults",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "removeFault": {
    "resource": "faults",
    "method": "DELETE",
    "path": "/_mock/faults/{id}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getJournal": {
    "resource": "journal",
    "method": "GET",
    "path": "/_mock/journal",
    "query": [
      "operation",
      "method",
      "path",
      "status",
      "since",
      "valid",
      "unhandled",
      "last"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "clearJournal": {
    "resource": "journal",
    "method": "DELETE",
    "path": "/_mock/journal",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "waitForRequests": {
    "resource": "journal",
    "method": "GET",
    "path": "/_mock/journal/wait",
    "query": [
      "operation",
      "method",
      "path",
      "status",
      "since",
      "valid",
      "unhandled",
      "count",
      "timeout"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getComparison": {
    "resource": "journal",
    "method": "GET",
    "path": "/_mock/comparison",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getCoverage": {
    "resource": "journal",
    "method": "GET",
    "path": "/_mock/coverage",
    "query": [
      "world"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listEntities": {
    "resource": "records",
    "method": "GET",
    "path": "/_mock/records",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "createRecords": {
    "resource": "records",
    "method": "POST",
    "path": "/_mock/records",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listRecords": {
    "resource": "records",
    "method": "GET",
    "path": "/_mock/records/{entity}",
    "query": [
      "skip",
      "top"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "removeRecord": {
    "resource": "records",
    "method": "DELETE",
    "path": "/_mock/records/{entity}/{id}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "updateRecord": {
    "resource": "records",
    "method": "PATCH",
    "path": "/_mock/records/{entity}/{id}",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listOverrides": {
    "resource": "records",
    "method": "GET",
    "path": "/_mock/overrides",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "addOverride": {
    "resource": "records",
    "method": "POST",
    "path": "/_mock/overrides",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "clearOverrides": {
    "resource": "records",
    "method": "DELETE",
    "path": "/_mock/overrides",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "removeOverride": {
    "resource": "records",
    "method": "DELETE",
    "path": "/_mock/overrides/{id}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getControlDocument": {
    "resource": "server",
    "method": "GET",
    "path": "/_mock",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getApiDocument": {
    "resource": "server",
    "method": "GET",
    "path": "/_mock/openapi",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getHealth": {
    "resource": "server",
    "method": "GET",
    "path": "/_mock/health",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "reset": {
    "resource": "server",
    "method": "POST",
    "path": "/_mock/reset",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "addsNothing": true,
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listTasks": {
    "resource": "tasks",
    "method": "GET",
    "path": "/_mock/tasks",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "getTask": {
    "resource": "tasks",
    "method": "GET",
    "path": "/_mock/tasks/{id}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "advanceTask": {
    "resource": "tasks",
    "method": "POST",
    "path": "/_mock/tasks/{id}/advance",
    "query": [],
    "enums": {},
    "body": "optional",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "finishTask": {
    "resource": "tasks",
    "method": "POST",
    "path": "/_mock/tasks/{id}/finish",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "failTask": {
    "resource": "tasks",
    "method": "POST",
    "path": "/_mock/tasks/{id}/fail",
    "query": [],
    "enums": {},
    "body": "optional",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "holdTask": {
    "resource": "tasks",
    "method": "POST",
    "path": "/_mock/tasks/{id}/hold",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "releaseTask": {
    "resource": "tasks",
    "method": "POST",
    "path": "/_mock/tasks/{id}/release",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listWorlds": {
    "resource": "worlds",
    "method": "GET",
    "path": "/_mock/worlds",
    "query": [
      "after",
      "top"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteUnusedWorlds": {
    "resource": "worlds",
    "method": "DELETE",
    "path": "/_mock/worlds",
    "query": [
      "unusedFor"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "makeWorld": {
    "resource": "worlds",
    "method": "PUT",
    "path": "/_mock/worlds/{name}",
    "query": [],
    "enums": {},
    "body": "optional",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      201,
      400,
      401,
      403,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteWorld": {
    "resource": "worlds",
    "method": "DELETE",
    "path": "/_mock/worlds/{name}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "forkWorld": {
    "resource": "worlds",
    "method": "POST",
    "path": "/_mock/fork",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      401,
      403,
      408,
      409,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "exportWorld": {
    "resource": "worlds",
    "method": "GET",
    "path": "/_mock/state",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "importWorld": {
    "resource": "worlds",
    "method": "PUT",
    "path": "/_mock/state",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "wholeWorld": {
      "maxBody": 67108864
    },
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "listSnapshots": {
    "resource": "worlds",
    "method": "GET",
    "path": "/_mock/snapshots",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "saveSnapshot": {
    "resource": "worlds",
    "method": "PUT",
    "path": "/_mock/snapshots/{name}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      401,
      403,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteSnapshot": {
    "resource": "worlds",
    "method": "DELETE",
    "path": "/_mock/snapshots/{name}",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "restoreSnapshot": {
    "resource": "worlds",
    "method": "POST",
    "path": "/_mock/snapshots/{name}/restore",
    "query": [],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "addsNothing": true,
    "expansions": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      408,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  },
  "forkSnapshot": {
    "resource": "worlds",
    "method": "POST",
    "path": "/_mock/snapshots/{name}/fork",
    "query": [],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      415,
      431,
      500,
      503
    ],
    "permissions": {
      "all": []
    }
  }
} as const;

/** The places of bodies that whole numbers are written with a fraction at, and what leads there. */
export const doublePlaces = [] as const;

/** The places of request bodies that date-times are at, and what leads there. */
export const datePlaces = [] as const;

/** The statuses that any request may be answered with before its operation is asked. */
export const beforehand = [] as const;

/** The collections that the root resource lists. */
export const rootRelations = [] as const;
