import type { ExampleRequest } from './example-requests.ts';

/** In the document's order. */
export const exampleRequests: readonly ExampleRequest[] = [
 {
  "operation": "startBackgroundTask",
  "name": "reindexProject",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": true,
    "ProjectId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexProjectAndStream",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": true,
    "ProjectId": "c651ed19-5375-475a-a539-9f6401467130"
   },
   "StreamProgress": true
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexWithoutClearingCache",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": true,
    "ClearCache": false,
    "ProjectId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexIncidents",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": true,
    "IncidentsOnly": true,
    "ProjectId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexExecutionPackage",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "ExecutionPackageId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexScriptPackage",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "ScriptPackageId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexRequirementPackage",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "RequirementPackageId": "c651ed19-5375-475a-a539-9f6401467130"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexAllProjects",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": false,
    "SkipRelationships": true
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "reindexEntities",
  "path": {},
  "query": {},
  "body": {
   "Type": "Reindex",
   "Parameters": {
    "Optimize": false,
    "Entities": [
     {
      "Id": "f2a5fcee-3811-4672-abe1-2e26b7ebf8f9",
      "Type": "Requirement"
     },
     {
      "Id": "59780535-3cc6-431f-b8f6-5d4dc378bf5b",
      "Type": "TestScript"
     },
     {
      "Id": "f6b4fb38-b211-46f7-9a64-2fe3c10c3d59",
      "Type": "TestScriptAssignment"
     },
     {
      "Id": "c52aff95-42dc-4de9-8419-591ed959fd08",
      "Type": "Incident"
     }
    ]
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "linkTicketToStepResult",
  "path": {},
  "query": {},
  "body": {
   "Type": "LinkTicketToStepResult",
   "Parameters": {
    "StepResultId": "ad3c8f9a-6959-4226-9b47-a0a601595de4",
    "Key": "TST-123"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "linkTicketToStepResultOfExternalSystem",
  "path": {},
  "query": {},
  "body": {
   "Type": "LinkTicketToStepResult",
   "Parameters": {
    "StepResultId": "ad3c8f9a-6959-4226-9b47-a0a601595de4",
    "ExternalSystemLinkId": "d8e4c6a3-5287-4b38-82f8-7791adcb6dc9",
    "Key": "TST-123"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "linkTicketToAgileRunStep",
  "path": {},
  "query": {},
  "body": {
   "Type": "LinkTicketToAgileRunStep",
   "Parameters": {
    "AgileRunId": "161e7eed-2cd7-45cc-97d9-a00f010e3aa4",
    "StepId": "79853241-febd-4f5d-93bf-4d380d024206",
    "Key": "TST-123"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "linkTicketToAutomatedTestRunResultNode",
  "path": {},
  "query": {},
  "body": {
   "Type": "LinkTicketToAutomatedTestRunResultNode",
   "Parameters": {
    "AutomatedTestRunId": "ad3c8f9a-6959-4226-9b47-a0a601595de4",
    "ResultNodeId": "3aaf3505-85ca-43c4-a822-fe468118aab7",
    "Key": "TST-123"
   }
  }
 },
 {
  "operation": "startBackgroundTask",
  "name": "createTicketLink",
  "path": {},
  "query": {},
  "body": {
   "Type": "CreateTicketLink",
   "Parameters": {
    "TicketId": "12345",
    "ExternalSystemLinkId": "3aaf3505-85ca-43c4-a822-fe468118aab7"
   }
  }
 },
 {
  "operation": "getExecutionPackage",
  "name": "getPackage",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {}
 },
 {
  "operation": "updateExecutionPackage",
  "name": "renamePackage",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {},
  "body": {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "New Package Name"
  }
 },
 {
  "operation": "updateExecutionPackage",
  "name": "movePackage",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {},
  "body": {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "ParentId": "cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6"
  }
 },
 {
  "operation": "updateExecutionPackage",
  "name": "updatePackage",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {},
  "body": {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "New Package Name",
   "Stereotype": "Plan",
   "OrderNumber": 2,
   "ParentId": "cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6"
  }
 },
 {
  "operation": "deleteExecutionPackage",
  "name": "deleteEmptyPackage",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {}
 },
 {
  "operation": "deleteExecutionPackage",
  "name": "deletePackageWithChildren",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {
   "deleteChildren": "true"
  }
 },
 {
  "operation": "deleteExecutionPackage",
  "name": "refuseToDeletePackageWithChildren",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {}
 },
 {
  "operation": "getProject",
  "name": "getProject",
  "path": {
   "id": "EB06E5D8-F774-4B0F-A95C-A911C13527A9"
  },
  "query": {}
 },
 {
  "operation": "getProject",
  "name": "getProjectWithExpansions",
  "path": {
   "id": "EB06E5D8-F774-4B0F-A95C-A911C13527A9"
  },
  "query": {
   "$expand": "Priorities,Statuses"
  }
 },
 {
  "operation": "updateProject",
  "name": "updateProject",
  "path": {
   "id": "EB06E5D8-F774-4B0F-A95C-A911C13527A9"
  },
  "query": {},
  "body": {
   "Name": "New Name",
   "Id": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ProjectCategoryId": "b8cd5461-24af-4393-b089-c51ed25687fa",
   "Description": "Updated description",
   "EstimatedEndDate": "2012-12-31T11:00:00Z",
   "ManagerId": "1409a902-9d1b-4afb-aa92-082ebe8eb3bf",
   "AutoNumberRequirements": true,
   "AutoNumberScripts": false,
   "Independent": true,
   "RequirementNumberReadOnly": true,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 2,
   "StartDate": "2011-12-31T11:00:00Z"
  }
 },
 {
  "operation": "startProjectDelete",
  "name": "deleteProject",
  "path": {
   "id": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
  },
  "query": {}
 },
 {
  "operation": "searchScriptRunsForScriptAssignment",
  "name": "listRuns",
  "path": {
   "id": "2264a622-2869-4ef8-8183-a0040106ca9d"
  },
  "query": {}
 },
 {
  "operation": "searchScriptRunsForScriptAssignment",
  "name": "filterRunsByYear",
  "path": {
   "id": "2264a622-2869-4ef8-8183-a0040106ca9d"
  },
  "query": {
   "$filter": "year(CreatedAt) eq 2011"
  }
 },
 {
  "operation": "createScriptRunForScriptAssignment",
  "name": "createRun",
  "path": {
   "id": "2264a622-2869-4ef8-8183-a0040106ca9d"
  },
  "query": {}
 },
 {
  "operation": "createScriptRunForScriptAssignment",
  "name": "createRunForTester",
  "path": {
   "id": "2264a622-2869-4ef8-8183-a0040106ca9d"
  },
  "query": {
   "$expand": "StepResults"
  },
  "body": {
   "TesterId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "WidgetValues": null,
   "FieldValues": null
  }
 },
 {
  "operation": "createScriptRunForScriptAssignment",
  "name": "returnRunInProgress",
  "path": {
   "id": "2264a622-2869-4ef8-8183-a0040106ca9d"
  },
  "query": {}
 }
];
