/** What the document says to the verifier, in `x-verify` and otherwise: see `verification.ts`. */
export const verification = {
 "sandbox": "Project",
 "entities": {
  "Group": {
   "noun": "group",
   "read": "getGroup",
   "update": "updateGroup",
   "remove": "deleteGroup",
   "references": {},
   "make": {
    "operation": "createGroup",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {},
    "alone": []
   },
   "found": true,
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "Description": "Changed by a verification"
    }
   ],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "NotificationMessage": {
   "noun": "notification",
   "read": "getNotificationMessage",
   "update": "patchNotificationMessage",
   "remove": "deleteNotificationMessage",
   "references": {
    "UserId": "User"
   },
   "make": {
    "operation": "createNotificationMessage",
    "path": {
     "userId": "$User.Id"
    },
    "query": {},
    "body": {
     "HtmlSummary": "$name"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Viewed": true
    },
    {
     "Viewed": false
    }
   ],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Permission": {
   "noun": "permission",
   "read": "getPermission",
   "references": {
    "ParentId": "Permission"
   },
   "parent": "ParentId",
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "User": {
   "noun": "user",
   "read": "getUser",
   "update": "updateUser",
   "remove": "deleteUser",
   "references": {},
   "make": {
    "operation": "createUser",
    "path": {},
    "query": {},
    "body": {
     "UserName": "$name",
     "Email": "somebody@example.com",
     "Enabled": true
    },
    "oneOf": {},
    "alone": []
   },
   "found": true,
   "copies": {},
   "latest": {},
   "change": [
    {
     "FirstName": "Changed",
     "LastName": "By a verification"
    },
    {
     "Phone": "555",
     "Email": "changed@example.com"
    }
   ],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {
    "Enabled": false
   },
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "CustomFieldType": {
   "noun": "custom field type",
   "read": "getCustomFieldType",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "CustomField": {
   "noun": "custom field",
   "read": "getCustomField",
   "patch": "updateCustomField",
   "remove": "deleteCustomField",
   "references": {
    "TypeId": "CustomFieldType",
    "CustomFieldTypeName": "CustomFieldType"
   },
   "make": {
    "operation": "addCustomField",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "HandlerType": "Text",
     "Entities": [
      "Requirement"
     ],
     "Required": false
    },
    "oneOf": {},
    "alone": []
   },
   "adds": {
    "kinds": "Entities",
    "scopes": "Scopes",
    "values": "FieldValues",
    "editors": "getWidgetsForProject",
    "names": "Widgets",
    "options": {
     "body": {
      "HandlerType": "ComboBox"
     },
     "at": "Options",
     "required": "Required"
    },
    "types": {
     "at": "ValueType",
     "values": {
      "String": [
       "Seen by a verification",
       "Seen again"
      ],
      "Number": [
       7,
       12
      ],
      "Boolean": [
       true,
       false
      ],
      "Date": [
       "2014-03-01T00:00:00Z",
       "2015-04-02T00:00:00Z"
      ],
      "Url": [
       "http://localhost/seen",
       "http://localhost/again"
      ],
      "TimeSpan": [
       "2h",
       "3h"
      ]
     },
     "choices": {
      "Option": "Text",
      "Options": "Text"
     }
    }
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {
    "DefaultValue": [
     "Seen by a verification"
    ],
    "HandlerType": [
     "TextArea"
    ],
    "Scopes": [
     [
      {
       "Type": "Project",
       "Id": "$Project.Id"
      }
     ]
    ]
   },
   "also": [],
   "unfilled": [
    "Required"
   ],
   "printed": {
    "HandlerType": "CustomFieldTypeName",
    "DefaultValue": "Configuration/DefaultValue"
   },
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Organisation": {
   "noun": "organisation",
   "read": "getOrganisation",
   "update": "updateOrganisation",
   "remove": "startDeleteOrganisation",
   "references": {},
   "make": {
    "operation": "createOrganisation",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {},
    "alone": []
   },
   "found": true,
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    }
   ],
   "loose": [],
   "fills": {
    "IndustryType": [
     "Generics",
     "Software"
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Picklist": {
   "noun": "picklist",
   "read": "getProjectPicklistValue",
   "references": {
    "ProjectId": "Project"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ProjectCategory": {
   "noun": "project category",
   "read": "getProjectCategory",
   "update": "updateProjectCategory",
   "remove": "deleteProjectCategory",
   "references": {
    "OrganisationId": "Organisation",
    "ParentId": "ProjectCategory"
   },
   "parent": "ParentId",
   "make": {
    "operation": "createProjectCategory",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "OrderNumber": 7
    },
    {
     "ParentId": "$ProjectCategory.Id",
     "OrganisationId": null
    },
    {
     "OrganisationId": "$Organisation.Id",
     "ParentId": null
    }
   ],
   "loose": [],
   "fills": {},
   "also": [
    {
     "ParentId": "$ProjectCategory.Id"
    }
   ],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ProjectTemplate": {
   "noun": "project template",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Project": {
   "noun": "project",
   "read": "getProject",
   "update": "updateProject",
   "remove": "startProjectDelete",
   "references": {
    "OrganisationId": "Organisation",
    "ManagerId": "User",
    "ProjectCategoryId": "ProjectCategory"
   },
   "make": {
    "operation": "createProject",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "Description": "Made by a verification; it can be deleted."
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {
    "OrganisationId": "Text"
   },
   "latest": {},
   "change": [
    {
     "Name": "$name",
     "Description": "Changed by a verification",
     "OrderNumber": 7,
     "StartDate": "2011-12-31T11:00:00Z",
     "EstimatedEndDate": "2012-12-31T11:00:00Z",
     "AutoNumberRequirements": true,
     "AutoNumberScripts": false,
     "ScriptNumberReadOnly": false
    },
    {
     "Name": "$name"
    }
   ],
   "loose": [
    "Slug",
    "Independent",
    "RequirementNumberReadOnly"
   ],
   "fills": {
    "Slug": [
     "seen-by-a-verification",
     "seen-again-by-a-verification"
    ],
    "Independent": [
     true
    ],
    "RequirementNumberReadOnly": [
     true
    ],
    "ProjectTypeId": [
     "2c6a3f7e-0b1d-4c58-9d4e-5b8f6f0c1a27",
     "8e5b1d94-63f2-4a7c-b0e9-41d7c2a96f38"
    ],
    "TimeTrackingConfiguration": [
     {
      "HoursPerDay": 7,
      "DaysPerWeek": 4
     },
     {
      "HoursPerDay": 6,
      "DaysPerWeek": 3
     }
    ]
   },
   "also": [
    {
     "ProjectCategoryId": "$ProjectCategory.Id"
    }
   ],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "EntityWidgets": {
   "noun": "entity widgets",
   "references": {
    "ProjectId": "Project"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "PerformanceMeasurement": {
   "noun": "performance measurement",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExportFile": {
   "noun": "export file",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "GridWidgetState": {
   "noun": "grid widget state",
   "read": "getGridWidgetState",
   "update": "updateGridWidgetState",
   "references": {
    "ProjectId": "Project",
    "UserId": "User"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "MailMessage": {
   "noun": "mail message",
   "read": "getQueuedMailMessage",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "MailSenderSettings": {
   "noun": "mail sender settings",
   "read": "getMailSenderSettings",
   "update": "updateMailSenderSettings",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "NotificationEntityType": {
   "noun": "notification entity type",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "EventType": {
   "noun": "event type",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "IndexMetadata": {
   "noun": "index metadata",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "SystemEvent": {
   "noun": "system event",
   "read": "getSystemEvent",
   "remove": "deleteSystemEvent",
   "references": {},
   "make": {
    "operation": "addSystemEvent",
    "path": {},
    "query": {},
    "body": {
     "Type": "Note",
     "Message": "Something has happened",
     "Source": "API",
     "Level": "INFO"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {
    "LinkId": [
     "$ExternalSystemLink.Id"
    ],
    "SystemId": [
     "$ExternalSystem.Id"
    ],
    "EntityId": [
     "$Script.Id"
    ],
    "EntityType": [
     "TestScript"
    ],
    "ReferenceId": [
     "3d6ae0e5-5c0c-4ad6-9a37-0d0ad4b1c6f1"
    ],
    "DocumentId": [
     "a1a70c5e-7f7b-4d38-8a0f-6e6e3a8d2b52"
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExternalSource": {
   "noun": "external source",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExternalSystemLink": {
   "noun": "external system link",
   "read": "getExternalSystemLink",
   "update": "patchExternalSystemLink",
   "remove": "deleteExternalSystemLink",
   "references": {
    "ProjectId": "Project",
    "ExternalSystemId": "ExternalSystem"
   },
   "make": {
    "operation": "createExternalSystemLink",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "Source": {
      "Key": "Incident",
      "FieldValues": {
       "ProjectId": "$Project.Id"
      }
     },
     "Destination": {
      "Key": "Jira",
      "Id": "$ExternalSystem.Id",
      "FieldValues": {}
     }
    },
    "oneOf": {},
    "alone": []
   },
   "makes": [
    {
     "operation": "copyExternalSystemLink",
     "path": {
      "linkId": "$ExternalSystemLink.Id"
     },
     "query": {},
     "body": {
      "Name": "$name"
     },
     "oneOf": {},
     "alone": []
    }
   ],
   "copies": {},
   "latest": {},
   "change": [
    {
     "Enabled": false
    }
   ],
   "loose": [
    "LastSynchronizedAt",
    "LastDestinationToSourceSynchronizationAt",
    "LastSourceToDestinationSynchronizationAt",
    "ConfigurationComplete",
    "ConfigurationProblems"
   ],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {
    "Source/FieldValues/ProjectId": "ProjectId",
    "Destination/Id": "ExternalSystemId"
   },
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "IValue": {
   "noun": "ivalue",
   "references": {
    "LinkId": "ExternalSystemLink"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExternalSystemType": {
   "noun": "external system type",
   "read": "getExternalSystemType",
   "references": {},
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExternalSystem": {
   "noun": "external system",
   "read": "getExternalSystem",
   "update": "updateExternalSystem",
   "patch": "patchExternalSystem",
   "remove": "deleteExternalSystem",
   "references": {
    "OrganisationId": "Organisation"
   },
   "make": {
    "operation": "createExternalSystem",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "Type": "Jira"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    }
   ],
   "loose": [
    "QualifiedName",
    "ConfigurationComplete",
    "ConfigurationProblems",
    "ConnectionString",
    "ConnectionType",
    "DisplayUrl",
    "UserName",
    "HasPassword"
   ],
   "fills": {
    "FieldValues": [
     {
      "ConnectionString": "http://tracker.example.com:8080"
     },
     {
      "ConnectionString": "http://tracker.example.org"
     }
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "SynchronizationScheduleInfo": {
   "noun": "synchronization schedule info",
   "read": "getLinkSynchronizationSchedule",
   "update": "updateLinkSynchronizationSchedule",
   "patch": "patchLinkSynchronizationSchedule",
   "remove": "deleteLinkSynchronizationSchedule",
   "references": {
    "LinkId": "ExternalSystemLink"
   },
   "make": {
    "operation": "createSynchronizerSchedule",
    "path": {
     "id": "$ExternalSystemLink.Id"
    },
    "query": {},
    "body": {
     "Configuration": {
      "Type": "Manual"
     },
     "Direction": "SourceToDestination",
     "Scope": "SynchronizeAll",
     "Condition": "AllEntities",
     "Enabled": false
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Scope": "SynchronizeUpdated"
    }
   ],
   "loose": [
    "Description",
    "NextRun",
    "IsRunning",
    "StatusMessage",
    "LastRun"
   ],
   "fills": {
    "Configuration": [
     {
      "Type": "Daily",
      "HourOfDay": 3,
      "MinuteOfDay": 30
     },
     {
      "Type": "Daily",
      "HourOfDay": 4,
      "MinuteOfDay": 0
     }
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "TicketSearchResult": {
   "noun": "ticket",
   "read": "getTicket",
   "references": {
    "ExternalSystemId": "ExternalSystemLink",
    "IncidentId": "Incident"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AgileRunStep": {
   "noun": "agile run step",
   "references": {
    "AgileRunId": "AgileRun"
   },
   "part": {
    "of": "AgileRun",
    "at": "/Steps/1"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AgileRun": {
   "noun": "agile run",
   "read": "getAgileRun",
   "update": "updateAgileRun",
   "remove": "deleteAgileRun",
   "references": {
    "PackageId": "ExecutionPackage",
    "ProjectId": "Project"
   },
   "make": {
    "operation": "createAgileRun",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "PackageId": "$ExecutionPackage.Id",
     "Steps": [
      {
       "Description": "Open the page",
       "ExpectedResult": "The page is there",
       "Result": "Passed"
      },
      {
       "Description": "Close the page",
       "ExpectedResult": "The page is gone",
       "Result": "NotRun"
      }
     ]
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name",
     "Description": "Changed by a verification"
    },
    {
     "OrderNumber": 3
    }
   ],
   "nulls": "kept",
   "loose": [
    "ExecutionStatus"
   ],
   "fills": {
    "EstimatedDuration": [
     "5 minutes",
     "1 hour"
    ],
    "ActualDuration": [
     "5 minutes",
     "1 hour"
    ],
    "Number": [
     8101,
     8202
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Attachment": {
   "noun": "attachment",
   "download": "getAttachmentContents",
   "references": {
    "TemporaryId": "TemporaryAttachmentSet",
    "ScriptId": "Script",
    "RequirementId": "Requirement",
    "StepResultId": "StepResult",
    "NodeId": "ResultNode",
    "AutomatedTestRunId": "AutomatedTestRun",
    "StepId": "AgileRunStep",
    "IncidentId": "Incident"
   },
   "make": {
    "operation": "createRequirementAttachment",
    "path": {
     "id": "$Requirement.Id"
    },
    "query": {},
    "body": {},
    "oneOf": {},
    "alone": [],
    "file": "file"
   },
   "makes": [
    {
     "operation": "createAgileRunStepAttachment",
     "path": {
      "runId": "$AgileRunStep.AgileRunId",
      "stepId": "$AgileRunStep.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "uploadAttachments",
     "path": {
      "id": "$TemporaryAttachmentSet.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "createAutomatedTestRunAttachments",
     "path": {
      "runId": "$AutomatedTestRun.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "createIncidentAttachment",
     "path": {
      "id": "$Incident.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "createAutomatedTestRunNodeAttachments",
     "path": {
      "runId": "$ResultNode.AutomatedTestRunId",
      "nodeId": "$ResultNode.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "createScriptAttachment",
     "path": {
      "id": "$Script.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    },
    {
     "operation": "createStepResultAttachment",
     "path": {
      "id": "$StepResult.Id"
     },
     "query": {},
     "body": {},
     "oneOf": {},
     "alone": [],
     "file": "file"
    }
   ],
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "TemporaryAttachmentSet": {
   "noun": "temporary attachment set",
   "references": {},
   "make": {
    "operation": "createTemporaryAttachmentSet",
    "path": {},
    "query": {},
    "body": {},
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTestAssignment": {
   "noun": "automated test assignment",
   "read": "getAutomatedTestAssignment",
   "update": "updateAutomatedTestAssignment",
   "remove": "deleteAutomatedTestAssignment",
   "references": {
    "AutomatedTestId": "AutomatedTest",
    "PackageId": "ExecutionPackage",
    "AssignedToId": "User"
   },
   "make": {
    "operation": "createAutomatedTestAssignment",
    "path": {},
    "query": {},
    "body": {
     "AutomatedTestId": "$AutomatedTest.Id",
     "PackageId": "$ExecutionPackage.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "makes": [
    {
     "operation": "createAssignmentForAutomatedTest",
     "path": {
      "testId": "$AutomatedTest.Id"
     },
     "query": {},
     "body": {
      "PackageId": "$ExecutionPackage.Id"
     },
     "oneOf": {},
     "alone": []
    }
   ],
   "copies": {},
   "latest": {},
   "change": [
    {
     "PackageId": "$ExecutionPackage.Id",
     "AssignedToId": "$User.Id"
    }
   ],
   "loose": [
    "Name"
   ],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTestRun": {
   "noun": "automated test run",
   "read": "getAutomatedTestRun",
   "remove": "deleteAutomatedTestRun",
   "references": {
    "AssignmentId": "AutomatedTestAssignment"
   },
   "found": true,
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTestSchedule": {
   "noun": "automated test schedule",
   "read": "getAutomatedTestSchedule",
   "update": "updateAutomatedTestSchedule",
   "remove": "deleteAutomatedTestSchedule",
   "references": {
    "ProjectId": "Project"
   },
   "make": {
    "operation": "createAutomatedTestSchedule",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "ProjectId": "$Project.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    }
   ],
   "nulls": "kept",
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTest": {
   "noun": "automated test",
   "read": "getAutomatedTest",
   "update": "updateAutomatedTest",
   "remove": "deleteAutomatedTest",
   "references": {
    "PackageId": "ScriptPackage",
    "ProjectId": "Project"
   },
   "make": {
    "operation": "createAutomatedTest",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "PackageId": "$ScriptPackage.Id",
     "Type": "UnitTest",
     "Configuration": {
      "Type": "JUnit"
     }
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "OrderNumber": 3
    }
   ],
   "loose": [],
   "fills": {
    "Configuration": [
     {
      "Type": "NUnit"
     },
     {
      "Type": "JUnit"
     }
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExecutionPackage": {
   "noun": "execution package",
   "read": "getExecutionPackage",
   "update": "updateExecutionPackage",
   "remove": "deleteExecutionPackage",
   "references": {
    "ParentId": "ExecutionPackage",
    "ProjectId": "Project"
   },
   "parent": "ParentId",
   "make": {
    "operation": "createExecutionPackage",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {
     "ProjectId": "$Project.Id",
     "ParentId": "$ExecutionPackage.Id"
    },
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "OrderNumber": 5
    },
    {
     "Stereotype": "Package"
    }
   ],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {
    "Stereotype": [
     "Plan",
     "Package",
     null
    ]
   },
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTestImportConfiguration": {
   "noun": "automated test import configuration",
   "read": "getAutomatedTestImportConfiguration",
   "update": "updateAutomatedTestImportConfiguration",
   "patch": "patchAutomatedTestImportConfiguration",
   "remove": "deleteAutomatedTestImportConfiguration",
   "references": {
    "ScheduleId": "AutomatedTestSchedule",
    "ScriptPackageId": "ScriptPackage",
    "ExecutionPackageId": "ExecutionPackage"
   },
   "make": {
    "operation": "createAutomatedTestImportConfiguration",
    "path": {
     "id": "$AutomatedTestSchedule.Id"
    },
    "query": {},
    "body": {
     "Name": "$name",
     "ScriptPackageId": "$ScriptPackage.Id",
     "ExecutionPackageId": "$ExecutionPackage.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name",
     "CombineResults": true
    },
    {
     "SourcePath": "/results/{name}.xml"
    }
   ],
   "nulls": "kept",
   "loose": [
    "Description"
   ],
   "fills": {
    "SubType": [
     "JUnit",
     "NUnit"
    ],
    "FieldValues": [
     {
      "DefaultPath": "/results"
     },
     {
      "DefaultPath": "/other"
     }
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "IncidentComment": {
   "noun": "incident comment",
   "references": {
    "IncidentId": "Incident"
   },
   "written": {
    "by": "updateIncident",
    "at": "Comments"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Incident": {
   "noun": "incident",
   "read": "getIncident",
   "update": "updateIncident",
   "patch": "updateIncidentFields",
   "remove": "deleteIncident",
   "references": {
    "ProjectId": "Project"
   },
   "make": {
    "operation": "createIncident",
    "path": {},
    "query": {},
    "body": {
     "Summary": "$name",
     "ProjectId": "$Project.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {
    "LastComment": "Comments"
   },
   "change": [
    {
     "Summary": "$name",
     "Description": "Changed by a verification"
    },
    {
     "ExternalSystemLinks": [
      {
       "Id": "$ExternalSystemLink.Id"
      }
     ],
     "ExternalSystemLinkIds": null
    }
   ],
   "loose": [
    "VersionNumber"
   ],
   "fills": {
    "Number": [
     8101,
     8202
    ],
    "ExternalSystemLinkIds": [
     [
      "$ExternalSystemLink.Id"
     ]
    ],
    "Comments": [
     [
      {
       "Body": "Seen by a verification"
      }
     ]
    ]
   },
   "also": [
    {
     "ExternalSystemLinks": [
      {
       "Id": "$ExternalSystemLink.Id"
      }
     ]
    },
    {
     "ExternalSystemLinkIds": [
      "$ExternalSystemLink.Id"
     ]
    }
   ],
   "unfilled": [
    "ExternalSystemLinks"
   ],
   "printed": {
    "Number": "IncidentNumber"
   },
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "IncidentLink": {
   "noun": "incident link",
   "references": {
    "IncidentId": "Incident",
    "StepResultId": "StepResult",
    "AgileRunStepId": "AgileRunStep",
    "ResultNodeId": "ResultNode"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "RelationshipType": {
   "noun": "relationship type",
   "read": "getRelationshipTypesByKey",
   "references": {
    "OrganisationId": "Organisation"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "EntityRelationship": {
   "noun": "entity relationship",
   "references": {
    "SourceRequirementId": "Requirement",
    "SourceScriptId": "Script",
    "SourceScriptAssignmentId": "ScriptAssignment",
    "SourceIncidentId": "Incident",
    "SourceAgileRunId": "AgileRun",
    "SourceAutomatedTestId": "AutomatedTest",
    "SourceAutomatedTestAssignmentId": "AutomatedTestAssignment",
    "DestinationRequirementId": "Requirement",
    "DestinationScriptId": "Script",
    "DestinationScriptAssignmentId": "ScriptAssignment",
    "DestinationIncidentId": "Incident",
    "DestinationAgileRunId": "AgileRun",
    "DestinationAutomatedTestId": "AutomatedTest",
    "DestinationAutomatedTestAssignmentId": "AutomatedTestAssignment"
   },
   "relates": {
    "by": "createRelationship",
    "types": "getRelationshipTypes",
    "root": {
     "EntityId": "Id",
     "Name": "Name",
     "PackageId": "PackageId",
     "ParentId": "ParentId"
    },
    "words": {
     "TestScript": "Script",
     "TestScriptAssignment": "ScriptAssignment"
    },
    "directions": {
     "Source -> Destination": "SourceToDestination",
     "Destination -> Source": "DestinationToSource",
     "Source <-> Destination": "Both"
    }
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "RequirementPackage": {
   "noun": "requirement package",
   "read": "getRequirementPackage",
   "update": "updateRequirementPackage",
   "remove": "deleteRequirementPackage",
   "references": {
    "ParentId": "RequirementPackage",
    "ProjectId": "Project"
   },
   "parent": "ParentId",
   "make": {
    "operation": "createRequirementPackage",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {
     "ProjectId": "$Project.Id",
     "ParentId": "$RequirementPackage.Id"
    },
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "OrderNumber": 5
    }
   ],
   "nulls": "kept",
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Requirement": {
   "noun": "requirement",
   "read": "getRequirement",
   "update": "updateRequirement",
   "patch": "updateExistingRequirementFields",
   "remove": "deleteRequirement",
   "references": {
    "PackageId": "RequirementPackage",
    "ParentId": "Requirement",
    "ProjectId": "Project"
   },
   "parent": "ParentId",
   "make": {
    "operation": "createRequirement",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "PackageId": "$RequirementPackage.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name",
     "Description": "Changed by a verification"
    },
    {
     "OrderNumber": 3
    }
   ],
   "loose": [
    "VersionNumber",
    "ChangeComment"
   ],
   "fills": {
    "EstimatedDuration": [
     "5 minutes",
     "1 hour"
    ],
    "ChangeComment": [
     "Seen by a verification",
     "Seen again"
    ],
    "Number": [
     8101,
     8202
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ExternalSystemComment": {
   "noun": "external system comment",
   "references": {
    "RequirementId": "Requirement"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ResultNode": {
   "noun": "result node",
   "read": "getAutomatedTestRunNode",
   "update": "patchAutomatedTestRunNode",
   "references": {
    "AutomatedTestRunId": "AutomatedTestRun",
    "ParentId": "ResultNode"
   },
   "parent": "ParentId",
   "found": true,
   "copies": {},
   "latest": {},
   "change": [
    {
     "Notes": "Seen by a verification"
    }
   ],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "AutomatedTestScheduleConfiguration": {
   "noun": "automated test schedule configuration",
   "read": "getAutomatedTestScheduleConfiguration",
   "update": "updateAutomatedTestScheduleConfiguration",
   "patch": "patchAutomatedTestScheduleConfiguration",
   "remove": "deleteAutomatedTestScheduleConfiguration",
   "references": {
    "ScheduleId": "AutomatedTestSchedule"
   },
   "make": {
    "operation": "createAutomatedTestScheduleConfiguration",
    "path": {
     "id": "$AutomatedTestSchedule.Id"
    },
    "query": {},
    "body": {
     "Configuration": {
      "Type": "Manual"
     },
     "Enabled": false
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Configuration": {
      "Type": "Daily",
      "HourOfDay": 3,
      "MinuteOfDay": 30
     }
    }
   ],
   "nulls": "kept",
   "loose": [
    "Description",
    "NextRun",
    "IsRunning",
    "StatusMessage",
    "LastRun"
   ],
   "fills": {
    "Configuration": [
     {
      "Type": "Daily",
      "HourOfDay": 3,
      "MinuteOfDay": 30
     },
     {
      "Type": "Daily",
      "HourOfDay": 4,
      "MinuteOfDay": 0
     }
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ScriptAssignment": {
   "noun": "script assignment",
   "read": "getScriptAssignment",
   "update": "updateScriptAssignment",
   "remove": "deleteScriptAssignment",
   "references": {
    "PackageId": "ExecutionPackage",
    "ScriptId": "Script",
    "AssignedToId": "User"
   },
   "make": {
    "operation": "createScriptAssignment",
    "path": {},
    "query": {},
    "body": {
     "PackageId": "$ExecutionPackage.Id",
     "ScriptId": "$Script.Id"
    },
    "oneOf": {},
    "alone": []
   },
   "makes": [
    {
     "operation": "createAssignmentForScript",
     "path": {
      "scriptId": "$Script.Id"
     },
     "query": {},
     "body": {
      "PackageId": "$ExecutionPackage.Id"
     },
     "oneOf": {},
     "alone": []
    }
   ],
   "copies": {},
   "latest": {
    "LastRun": "Runs"
   },
   "change": [
    {
     "PackageId": "$ExecutionPackage.Id",
     "ScriptId": "$Script.Id",
     "AssignedToId": "$User.Id"
    }
   ],
   "loose": [
    "Name"
   ],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ScriptPackage": {
   "noun": "script package",
   "read": "getScriptPackage",
   "update": "updateScriptPackage",
   "remove": "deleteScriptPackage",
   "references": {
    "ParentId": "ScriptPackage",
    "ProjectId": "Project"
   },
   "parent": "ParentId",
   "make": {
    "operation": "createScriptPackage",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name"
    },
    "oneOf": {
     "ProjectId": "$Project.Id",
     "ParentId": "$ScriptPackage.Id"
    },
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name"
    },
    {
     "OrderNumber": 5
    }
   ],
   "nulls": "kept",
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "ScriptRun": {
   "noun": "script run",
   "read": "getScriptRun",
   "update": "updateScriptRun",
   "patch": "updateScriptRunFields",
   "remove": "deleteScriptRun",
   "references": {
    "AssignmentId": "ScriptAssignment",
    "ScriptId": "Script",
    "TesterId": "User"
   },
   "make": {
    "operation": "createScriptRunForScriptAssignment",
    "path": {
     "id": "$ScriptAssignment.Id"
    },
    "query": {
     "$expand": "StepResults"
    },
    "body": {},
    "oneOf": {},
    "alone": [
     "ScriptAssignment"
    ]
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "ActualDuration": "5 minutes"
    }
   ],
   "loose": [
    "Status",
    "Completed",
    "RunById",
    "RunBy"
   ],
   "fills": {
    "ActualDuration": [
     "5 minutes",
     "1 hour"
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {
    "TesterId": "RunById"
   },
   "vary": {},
   "contents": [
    {
     "AttemptToComplete": true,
     "StepResults": {
      "$each": "StepResults",
      "Id": "$item.Id",
      "Outcome": "Passed",
      "ActualResult": "Seen"
     }
    },
    {
     "AttemptToComplete": true,
     "StepResults": {
      "$each": "StepResults",
      "Id": "$item.Id",
      "Outcome": "Failed",
      "ActualResult": "Seen"
     }
    },
    null
   ],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "Script": {
   "noun": "script",
   "read": "getScript",
   "update": "updateScript",
   "patch": "updateScriptCustomField",
   "remove": "deleteScript",
   "references": {
    "PackageId": "ScriptPackage",
    "ProjectId": "Project"
   },
   "make": {
    "operation": "createScript",
    "path": {},
    "query": {},
    "body": {
     "Name": "$name",
     "PackageId": "$ScriptPackage.Id",
     "Description": "Made to be run",
     "Steps": [
      {
       "Description": "Open the page",
       "ExpectedResult": "The page is there"
      },
      {
       "Description": "Close the page",
       "ExpectedResult": "The page is gone"
      }
     ]
    },
    "oneOf": {},
    "alone": []
   },
   "copies": {},
   "latest": {},
   "change": [
    {
     "Name": "$name",
     "Description": "Changed by a verification"
    }
   ],
   "loose": [
    "ChangeComment"
   ],
   "fills": {
    "EstimatedDuration": [
     "5 minutes",
     "1 hour"
    ],
    "ChangeComment": [
     "Seen by a verification",
     "Seen again"
    ],
    "Number": [
     8101,
     8202
    ]
   },
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  },
  "StepResult": {
   "noun": "step result",
   "read": "getStepResult",
   "references": {
    "RunId": "ScriptRun"
   },
   "part": {
    "of": "ScriptRun",
    "at": "/StepResults/1"
   },
   "copies": {},
   "latest": {},
   "change": [],
   "loose": [],
   "fills": {},
   "also": [],
   "unfilled": [],
   "printed": {},
   "vary": {},
   "contents": [],
   "unless": {},
   "fields": {
    "tql": [
     "Name",
     "Status",
     "CreatedAt",
     "LastUpdatedAt"
    ]
   }
  }
 },
 "operations": {
  "searchUsersByPartialName": {
   "searches": {
    "query": [
     "UserName",
     "FirstName",
     "LastName"
    ]
   },
   "collection": {
    "of": "User"
   }
  },
  "searchUsersByPartialNameUsingPostMethod": {},
  "searchGroupsByPartialName": {
   "searches": {
    "query": "Name"
   },
   "collection": {
    "of": "Group"
   }
  },
  "searchGroupsByPartialNameUsingPostMethod": {},
  "searchUserOrGroupByPartialName": {},
  "searchUserOrGroupByPartialNameUsingPostMethod": {},
  "searchForUsersGroupsAndSpecialUsers": {},
  "searchForUsersGroupsAndSpecialUsersUsingPostMethod": {},
  "getGlobalGroupPermissions": {
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateGlobalGroupPermissions": {
   "never": "The group would lose permissions.",
   "assigns": {
    "of": "Permission",
    "field": "Key"
   },
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "getProjectGroupPermissionLinks": {
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "getGroupProjectPermissions": {
   "about": {
    "entity": "Group",
    "path": {
     "groupId": "Id"
    }
   }
  },
  "updateGroupProjectPermissions": {
   "never": "The group would lose permissions.",
   "assigns": {
    "of": "Permission",
    "field": "Key",
    "project": "projectId"
   },
   "about": {
    "entity": "Group",
    "path": {
     "groupId": "Id"
    }
   }
  },
  "searchGroups": {
   "collection": {
    "of": "Group"
   }
  },
  "createGroup": {
   "always": {
    "body": {
     "Name": "$Group.Name"
    },
    "because": "No group is left behind where the name is in use."
   }
  },
  "getGroup": {
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateGroup": {
   "never": "People know the group by its name.",
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteGroup": {
   "never": "Its members would lose its permissions.",
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "getGroupMembers": {
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "User"
   }
  },
  "setGroupMembers": {
   "never": "Its members would lose its permissions.",
   "assigns": {
    "of": "User",
    "field": "Id",
    "at": "Items"
   },
   "about": {
    "entity": "Group",
    "path": {
     "id": "Id"
    }
   }
  },
  "getNotificationsMessagesForUser": {
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   },
   "collection": {
    "of": "NotificationMessage",
    "field": "UserId"
   }
  },
  "createNotificationMessage": {
   "never": "Somebody would read it.",
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   }
  },
  "clearNotificationMessagesForUser": {
   "never": "Somebody may not have read them.",
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   }
  },
  "getNotificationMessage": {
   "about": {
    "entity": "NotificationMessage",
    "path": {
     "userId": "UserId",
     "notificationId": "Id"
    }
   }
  },
  "deleteNotificationMessage": {
   "never": "Somebody may not have read it.",
   "about": {
    "entity": "NotificationMessage",
    "path": {
     "userId": "UserId",
     "notificationId": "Id"
    }
   }
  },
  "patchNotificationMessage": {
   "never": "Somebody may not have read it.",
   "about": {
    "entity": "NotificationMessage",
    "path": {
     "userId": "UserId",
     "notificationId": "Id"
    }
   }
  },
  "getAllPermissions": {
   "collection": {
    "of": "Permission"
   }
  },
  "getPermission": {
   "about": {
    "entity": "Permission",
    "path": {
     "id": "Id"
    }
   }
  },
  "enqueueMailMessage": {
   "never": "Somebody would get mail.",
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   }
  },
  "getGlobalUserPermissions": {
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "setGlobalPermissionsForUser": {
   "never": "The user would lose permissions.",
   "assigns": {
    "of": "Permission",
    "field": "Key"
   },
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "getProjectUserPermissionLinks": {
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "getUserProjectPermissions": {
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   }
  },
  "setUserProjectPermissions": {
   "never": "The user would lose permissions.",
   "assigns": {
    "of": "Permission",
    "field": "Key",
    "project": "projectId"
   },
   "about": {
    "entity": "User",
    "path": {
     "userId": "Id"
    }
   }
  },
  "searchUsers": {
   "collection": {
    "of": "User"
   }
  },
  "createUser": {
   "always": {
    "body": {
     "UserName": "$User.UserName"
    },
    "because": "Nobody is left behind where the name is in use."
   }
  },
  "getUser": {
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateUser": {
   "never": "Somebody works with the user.",
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteUser": {
   "never": "Somebody works with the user.",
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "getUsersGroups": {
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Group"
   }
  },
  "setGroupMembershipsForUser": {
   "never": "Groups have permissions.",
   "assigns": {
    "of": "Group",
    "field": "Id",
    "at": "Items"
   },
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "setUserPassword": {
   "never": "Somebody would be locked out.",
   "about": {
    "entity": "User",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchProjectAssignees": {
   "searches": {
    "query": "UserName"
   },
   "about": {
    "entity": "Project",
    "path": {
     "projectId": "Id"
    }
   },
   "collection": {
    "of": "User"
   }
  },
  "searchCustomFieldTypes": {
   "collection": {
    "of": "CustomFieldType"
   }
  },
  "getCustomFieldType": {
   "about": {
    "entity": "CustomFieldType",
    "path": {
     "name": "Id"
    }
   }
  },
  "searchCustomFields": {
   "collection": {
    "of": "CustomField"
   }
  },
  "addCustomField": {},
  "getCustomField": {
   "about": {
    "entity": "CustomField",
    "path": {
     "name": "Name"
    }
   }
  },
  "deleteCustomField": {
   "about": {
    "entity": "CustomField",
    "path": {
     "name": "Name"
    }
   }
  },
  "updateCustomField": {
   "about": {
    "entity": "CustomField",
    "path": {
     "name": "Name"
    }
   }
  },
  "searchProjectExternalLinksByPartialName": {
   "searches": {
    "query": "Name"
   },
   "about": {
    "entity": "Project",
    "path": {
     "projectId": "Id"
    }
   },
   "collection": {
    "of": "ExternalSystemLink",
    "field": "ProjectId"
   }
  },
  "searchProjectExternalLinksByPartialNameUsingPostMethod": {
   "about": {
    "entity": "Project",
    "path": {
     "projectId": "Id"
    }
   }
  },
  "searchOrganisations": {
   "collection": {
    "of": "Organisation"
   }
  },
  "createOrganisation": {
   "always": {
    "body": {
     "Name": "$Organisation.Name"
    },
    "because": "Nothing is left behind where the name is in use."
   }
  },
  "getOrganisation": {
   "about": {
    "entity": "Organisation",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateOrganisation": {
   "never": "Everybody who uses the server has the organisation.",
   "about": {
    "entity": "Organisation",
    "path": {
     "id": "Id"
    }
   }
  },
  "startDeleteOrganisation": {
   "never": "It would delete everything that the server has.",
   "about": {
    "entity": "Organisation",
    "path": {
     "id": "Id"
    }
   },
   "startsTask": true
  },
  "getProjectPicklistValues": {
   "about": {
    "entity": "Picklist",
    "path": {
     "projectId": "ProjectId",
     "type": "Picklist"
    }
   },
   "collection": {
    "of": "Picklist"
   }
  },
  "searchProjectPicklistValues": {
   "about": {
    "entity": "Picklist",
    "path": {
     "projectId": "ProjectId",
     "type": "Picklist"
    }
   },
   "searches": {
    "query": "Text"
   },
   "collection": {
    "of": "Picklist"
   }
  },
  "searchProjectPicklistValuesUsingPostMethod": {
   "about": {
    "entity": "Picklist",
    "path": {
     "projectId": "ProjectId",
     "type": "Picklist"
    }
   }
  },
  "getOrganisationPicklistValues": {
   "about": {
    "entity": "Organisation",
    "path": {
     "organisationId": "Id"
    }
   },
   "collection": {
    "of": "Picklist"
   }
  },
  "searchOrganisationPicklistValues": {
   "about": {
    "entity": "Organisation",
    "path": {
     "organisationId": "Id"
    }
   },
   "collection": {
    "of": "Picklist"
   }
  },
  "searchOrganisationPicklistValuesUsingPostMethod": {
   "about": {
    "entity": "Organisation",
    "path": {
     "organisationId": "Id"
    }
   }
  },
  "getProjectPicklistValue": {
   "about": {
    "entity": "Picklist",
    "path": {
     "projectId": "ProjectId",
     "picklist": "Picklist",
     "id": "Id"
    }
   }
  },
  "searchAllProjectCategories": {
   "collection": {
    "of": "ProjectCategory"
   }
  },
  "createProjectCategory": {},
  "getProjectCategory": {
   "about": {
    "entity": "ProjectCategory",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateProjectCategory": {
   "about": {
    "entity": "ProjectCategory",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteProjectCategory": {
   "about": {
    "entity": "ProjectCategory",
    "path": {
     "id": "Id"
    }
   }
  },
  "getProjectCategoriesChildren": {
   "about": {
    "entity": "ProjectCategory",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "ProjectCategory",
    "field": "ParentId"
   }
  },
  "searchProjectsByPartialName": {
   "searches": {
    "query": "Name"
   },
   "collection": {
    "of": "Project"
   }
  },
  "searchProjectsByPartialNameUsingPostMethod": {},
  "searchProjectTemplates": {
   "collection": {
    "of": "ProjectTemplate"
   }
  },
  "searchProjects": {
   "collection": {
    "of": "Project"
   }
  },
  "createProject": {
   "always": {
    "body": {
     "Name": "$Project.Name"
    },
    "because": "Projects are made where they are looked after; here the name is in use."
   },
   "ignores": {
    "TemplateId": "No page says what a template brings."
   }
  },
  "getProject": {
   "about": {
    "entity": "Project",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateProject": {
   "always": {
    "body": {
     "Name": "$Project.Name",
     "Slug": null
    },
    "because": "The project of the run keeps its name."
   },
   "ignores": {
    "Independent": "The page sends it true and prints it false.",
    "RequirementNumberReadOnly": "The page sends it true and prints it false.",
    "TemplateId": "Its description says that it has no effect on a project that is there.",
    "OrganisationId": "The description of the body says that a project stays with its organisation."
   },
   "about": {
    "entity": "Project",
    "path": {
     "id": "Id"
    }
   }
  },
  "startProjectDelete": {
   "never": "It would end the run.",
   "about": {
    "entity": "Project",
    "path": {
     "id": "Id"
    }
   },
   "startsTask": true
  },
  "getWidgetsForProject": {
   "selects": "Without it all kinds of entity are printed; a name leaves out all others.",
   "about": {
    "entity": "Project",
    "path": {
     "projectId": "Id"
    }
   }
  },
  "startBackgroundTask": {
   "always": {
    "body": {
     "Type": "Reindex",
     "Parameters": {
      "ProjectId": "$Project.Id"
     },
     "StreamProgress": false
    },
    "because": "Without a scope a reindex is one of the whole server; a stream takes its time."
   },
   "startsTask": true
  },
  "getBackgroundTaskStatus": {},
  "getLastPerformanceTestResults": {
   "reports": {
    "task": {
     "Type": "PerformanceTest",
     "Parameters": {}
    },
    "finished": "FinishedAt"
   }
  },
  "getExportedFileContents": {},
  "getGridWidgetData": {},
  "getGridWidgetState": {
   "unreached": "the sample has no grid widget state with ProjectId",
   "about": {
    "entity": "GridWidgetState",
    "path": {
     "hostId": "HostId",
     "projectId": "ProjectId",
     "position": "Position"
    }
   }
  },
  "updateGridWidgetState": {
   "never": "It changes what people see.",
   "about": {
    "entity": "GridWidgetState",
    "path": {
     "hostId": "HostId",
     "projectId": "ProjectId",
     "position": "Position"
    }
   }
  },
  "getGridWidgetStatesForHost": {
   "about": {
    "entity": "GridWidgetState",
    "path": {
     "hostId": "HostId",
     "projectId": "ProjectId"
    }
   },
   "unreached": "the sample has no grid widget state with ProjectId"
  },
  "getGadgetFeed": {},
  "getQueuedMailMessages": {
   "collection": {
    "of": "MailMessage"
   }
  },
  "getQueuedMailMessage": {
   "about": {
    "entity": "MailMessage",
    "path": {
     "id": "Id"
    }
   }
  },
  "getMailSenderSettings": {
   "about": {
    "entity": "MailSenderSettings",
    "path": {}
   }
  },
  "updateMailSenderSettings": {
   "never": "It would change how a real server sends mail.",
   "about": {
    "entity": "MailSenderSettings",
    "path": {}
   }
  },
  "getNotificationEntityTypes": {
   "collection": {
    "of": "NotificationEntityType"
   }
  },
  "getEventTypes": {
   "collection": {
    "of": "EventType"
   }
  },
  "listRootResources": {},
  "search": {
   "kinds": "EntityType",
   "indexes": {
    "list": "getSearchIndexes",
    "name": "IndexName",
    "types": "SupportedTypes",
    "option": "indexName"
   }
  },
  "searchUsingPostMethod": {},
  "getSearchIndexes": {
   "collection": {
    "of": "IndexMetadata"
   }
  },
  "getSearchIndex": {},
  "getSwaggerAPIList": {},
  "getSwaggerForCoreAPI": {},
  "getSwaggerV2": {},
  "getSystemEvents": {
   "collection": {
    "of": "SystemEvent"
   }
  },
  "addSystemEvent": {},
  "deleteSystemEventsForLink": {
   "never": "It deletes the history of a link on a real server."
  },
  "getSystemEvent": {
   "about": {
    "entity": "SystemEvent",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteSystemEvent": {
   "about": {
    "entity": "SystemEvent",
    "path": {
     "id": "Id"
    }
   }
  },
  "getSystemInformation": {},
  "getTimezoneInformation": {},
  "searchExternalSources": {
   "narrows": {
    "end": "End"
   }
  },
  "getExternalSourceByAttributes": {},
  "searchExternalSystemLinks": {
   "collection": {
    "of": "ExternalSystemLink"
   }
  },
  "createExternalSystemLink": {},
  "getExternalSystemLink": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteExternalSystemLink": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "id": "Id"
    }
   }
  },
  "patchExternalSystemLink": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "id": "Id"
    }
   }
  },
  "copyExternalSystemLink": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "linkId": "Id"
    }
   }
  },
  "getOptionsForExternalSystemLinksField": {
   "searches": {
    "query": "Text"
   },
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "linkId": "Id"
    }
   },
   "collection": {
    "of": "IValue",
    "field": "LinkId"
   }
  },
  "searchExternalSystemTypes": {
   "collection": {
    "of": "ExternalSystemType"
   }
  },
  "getExternalSystemType": {
   "about": {
    "entity": "ExternalSystemType",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchExternalSystems": {
   "collection": {
    "of": "ExternalSystem"
   }
  },
  "createExternalSystem": {},
  "getExternalSystem": {
   "about": {
    "entity": "ExternalSystem",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateExternalSystem": {
   "about": {
    "entity": "ExternalSystem",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteExternalSystem": {
   "about": {
    "entity": "ExternalSystem",
    "path": {
     "id": "Id"
    }
   }
  },
  "patchExternalSystem": {
   "never": "It would switch a system of a real server on or off.",
   "heeds": [
    "Enabled"
   ],
   "about": {
    "entity": "ExternalSystem",
    "path": {
     "id": "Id"
    }
   }
  },
  "getExternalSystemLinksForSystem": {
   "about": {
    "entity": "ExternalSystem",
    "path": {
     "systemId": "Id"
    }
   },
   "collection": {
    "of": "ExternalSystemLink",
    "field": "ExternalSystemId"
   }
  },
  "getSynchronizerSchedules": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "SynchronizationScheduleInfo",
    "field": "LinkId"
   }
  },
  "createSynchronizerSchedule": {
   "about": {
    "entity": "ExternalSystemLink",
    "path": {
     "id": "Id"
    }
   }
  },
  "getLinkSynchronizationSchedule": {
   "about": {
    "entity": "SynchronizationScheduleInfo",
    "path": {
     "linkId": "LinkId",
     "id": "Id"
    }
   }
  },
  "updateLinkSynchronizationSchedule": {
   "about": {
    "entity": "SynchronizationScheduleInfo",
    "path": {
     "linkId": "LinkId",
     "id": "Id"
    }
   }
  },
  "deleteLinkSynchronizationSchedule": {
   "about": {
    "entity": "SynchronizationScheduleInfo",
    "path": {
     "linkId": "LinkId",
     "id": "Id"
    }
   }
  },
  "patchLinkSynchronizationSchedule": {
   "heeds": [
    "Enabled"
   ],
   "about": {
    "entity": "SynchronizationScheduleInfo",
    "path": {
     "linkId": "LinkId",
     "id": "Id"
    }
   }
  },
  "startScheduleSynchronizing": {
   "never": "It moves data between a real server and other systems.",
   "about": {
    "entity": "SynchronizationScheduleInfo",
    "path": {
     "linkId": "LinkId",
     "id": "Id"
    }
   }
  },
  "searchTickets": {
   "searches": {
    "q": "Key"
   },
   "unpaged": "No source has options for pages there; a tracker is asked for text only.",
   "about": {
    "entity": "Project",
    "path": {
     "projectId": "Id"
    }
   },
   "collection": {
    "of": "TicketSearchResult"
   }
  },
  "getTicket": {
   "about": {
    "entity": "TicketSearchResult",
    "path": {
     "externalSystemLinkId": "ExternalSystemId",
     "ticketId": "Id"
    }
   }
  },
  "startCreateIncidentFromTicket": {
   "never": "It reaches beyond the project of the run and cannot be undone.",
   "about": {
    "entity": "TicketSearchResult",
    "path": {
     "externalSystemLinkId": "ExternalSystemId",
     "ticketId": "Id"
    }
   },
   "startsTask": true
  },
  "getAgileRunStepAttachments": {
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "StepId"
   }
  },
  "createAgileRunStepAttachment": {
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   }
  },
  "deleteAgileRunStepAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "runId": "RunId",
     "stepId": "StepId",
     "attachmentId": "Id"
    }
   }
  },
  "getAgileRunStepIncidentLinks": {
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   }
  },
  "createAgileRunStepIncidentLink": {
   "links": {
    "to": "Incident",
    "field": "IncidentId",
    "told": "HasIncidents"
   },
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   }
  },
  "getAgileRunStepIncidentLink": {
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   }
  },
  "deleteAgileRunStepIncidentLink": {
   "about": {
    "entity": "AgileRunStep",
    "path": {
     "runId": "AgileRunId",
     "stepId": "Id"
    }
   }
  },
  "getAgileRunRelationships": {
   "about": {
    "entity": "AgileRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAgileRunAllRelationships": {
   "about": {
    "entity": "AgileRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchAgileRuns": {
   "collection": {
    "of": "AgileRun"
   }
  },
  "createAgileRun": {
   "ignores": {
    "ProjectId": "The description of the body says that it has no effect."
   }
  },
  "getAgileRun": {
   "about": {
    "entity": "AgileRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateAgileRun": {
   "ignores": {
    "ProjectId": "The description of the body says that it has no effect."
   },
   "about": {
    "entity": "AgileRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteAgileRun": {
   "about": {
    "entity": "AgileRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAttachmentContents": {
   "fileOf": {
    "id": "Id"
   }
  },
  "createTemporaryAttachmentSet": {},
  "getTemporaryAttachmentsForSet": {
   "about": {
    "entity": "TemporaryAttachmentSet",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "TemporaryId"
   }
  },
  "uploadAttachments": {
   "about": {
    "entity": "TemporaryAttachmentSet",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteTemporaryAttachmentFromSet": {
   "about": {
    "entity": "Attachment",
    "path": {
     "setId": "TemporaryId",
     "id": "Id"
    }
   }
  },
  "getAutomatedTestAssignmentRelationships": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestAssignmentAllRelationships": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchAutomatedTestAssignments": {
   "collection": {
    "of": "AutomatedTestAssignment"
   }
  },
  "createAutomatedTestAssignment": {},
  "getAutomatedTestAssignment": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateAutomatedTestAssignment": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteAutomatedTestAssignment": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchAutomatedTestAssignmentsForAutomatedTest": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "testId": "Id"
    }
   },
   "collection": {
    "of": "AutomatedTestAssignment",
    "field": "AutomatedTestId"
   }
  },
  "createAssignmentForAutomatedTest": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "testId": "Id"
    }
   }
  },
  "getAutomatedTestRunAttachments": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "runId": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "AutomatedTestRunId"
   }
  },
  "createAutomatedTestRunAttachments": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "runId": "Id"
    }
   }
  },
  "deleteAutomatedTestRunAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "runId": "AutomatedTestRunId",
     "attachmentId": "Id"
    }
   }
  },
  "getAutomatedTestAssignmentRuns": {
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "AutomatedTestRun",
    "field": "AssignmentId"
   }
  },
  "uploadAutomatedTestResults": {
   "imports": {
    "part": "fileupload",
    "run": "AutomatedTestRun",
    "node": "ResultNode"
   },
   "about": {
    "entity": "AutomatedTestAssignment",
    "path": {
     "id": "Id"
    }
   },
   "startsTask": true
  },
  "searchAutomatedTestRuns": {
   "collection": {
    "of": "AutomatedTestRun"
   }
  },
  "getAutomatedTestRun": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteAutomatedTestRun": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestRunData": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestSchedules": {
   "collection": {
    "of": "AutomatedTestSchedule"
   }
  },
  "createAutomatedTestSchedule": {},
  "getAutomatedTestSchedule": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateAutomatedTestSchedule": {
   "ignores": {
    "ProjectId": "The description of the body says that a schedule stays in its project."
   },
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteAutomatedTestSchedule": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestRelationships": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestAllRelationships": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchAutomatedTests": {
   "collection": {
    "of": "AutomatedTest"
   }
  },
  "createAutomatedTest": {},
  "getAutomatedTest": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateAutomatedTest": {
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteAutomatedTest": {
   "heldBy": [
    "AutomatedTestAssignment"
   ],
   "about": {
    "entity": "AutomatedTest",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchExecutionPackages": {
   "collection": {
    "of": "ExecutionPackage"
   }
  },
  "createExecutionPackage": {},
  "getExecutionPackage": {
   "about": {
    "entity": "ExecutionPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateExecutionPackage": {
   "about": {
    "entity": "ExecutionPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteExecutionPackage": {
   "about": {
    "entity": "ExecutionPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "getExecutionPackageChildren": {
   "about": {
    "entity": "ExecutionPackage",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "ExecutionPackage",
    "field": "ParentId"
   }
  },
  "getAutomatedTestImportConfigurations": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "AutomatedTestImportConfiguration",
    "field": "ScheduleId"
   }
  },
  "createAutomatedTestImportConfiguration": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestImportConfiguration": {
   "about": {
    "entity": "AutomatedTestImportConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "configId": "Id"
    }
   }
  },
  "updateAutomatedTestImportConfiguration": {
   "about": {
    "entity": "AutomatedTestImportConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "configId": "Id"
    }
   }
  },
  "deleteAutomatedTestImportConfiguration": {
   "about": {
    "entity": "AutomatedTestImportConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "configId": "Id"
    }
   }
  },
  "patchAutomatedTestImportConfiguration": {
   "about": {
    "entity": "AutomatedTestImportConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "configId": "Id"
    }
   }
  },
  "getIncidentComments": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "IncidentComment",
    "field": "IncidentId"
   }
  },
  "getIncident": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateIncident": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteIncident": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateIncidentFields": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "getIncidentAttachments": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "IncidentId"
   }
  },
  "createIncidentAttachment": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteIncidentAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "incidentId": "IncidentId",
     "id": "Id"
    }
   }
  },
  "getIncidentRelationships": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "getIncidentAllRelationships": {
   "about": {
    "entity": "Incident",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchIncidents": {
   "collection": {
    "of": "Incident"
   }
  },
  "createIncident": {},
  "getAllRelationshipTypes": {
   "collection": {
    "of": "RelationshipType"
   }
  },
  "getRelationshipTypes": {
   "about": {
    "entity": "Organisation",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "RelationshipType",
    "field": "OrganisationId"
   }
  },
  "getRelationshipTypesByKey": {
   "about": {
    "entity": "RelationshipType",
    "path": {
     "id": "OrganisationId",
     "key": "Key"
    }
   }
  },
  "createRelationship": {
   "about": {
    "entity": "RelationshipType",
    "path": {
     "id": "OrganisationId",
     "key": "Key"
    }
   }
  },
  "getRelationship": {
   "about": {
    "entity": "RelationshipType",
    "path": {
     "organisationId": "OrganisationId",
     "key": "Key"
    }
   }
  },
  "updateRelationship": {
   "about": {
    "entity": "RelationshipType",
    "path": {
     "organisationId": "OrganisationId",
     "key": "Key"
    }
   }
  },
  "deleteRelationship": {
   "about": {
    "entity": "RelationshipType",
    "path": {
     "organisationId": "OrganisationId",
     "key": "Key"
    }
   }
  },
  "getRequirementPackages": {
   "collection": {
    "of": "RequirementPackage"
   }
  },
  "createRequirementPackage": {},
  "getRequirementPackage": {
   "about": {
    "entity": "RequirementPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateRequirementPackage": {
   "about": {
    "entity": "RequirementPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteRequirementPackage": {
   "about": {
    "entity": "RequirementPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "getRequirementPackageChildren": {
   "about": {
    "entity": "RequirementPackage",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "RequirementPackage",
    "field": "ParentId"
   }
  },
  "getRequirementRelationships": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "getRequirementAllRelationships": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "getRequirement": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateRequirement": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteRequirement": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateExistingRequirementFields": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "getRequirementAttachments": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "RequirementId"
   }
  },
  "createRequirementAttachment": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteRequirementAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "requirementId": "RequirementId",
     "id": "Id"
    }
   }
  },
  "searchRequirements": {
   "collection": {
    "of": "Requirement"
   }
  },
  "createRequirement": {},
  "getRequirementChildren": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Requirement",
    "field": "ParentId"
   }
  },
  "getRequirementComments": {
   "about": {
    "entity": "Requirement",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "ExternalSystemComment",
    "field": "RequirementId"
   }
  },
  "getAutomatedTestRunNodeAttachments": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "NodeId"
   }
  },
  "createAutomatedTestRunNodeAttachments": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "deleteAutomatedTestRunNodeAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "runId": "RunId",
     "nodeId": "NodeId",
     "attachmentId": "Id"
    }
   }
  },
  "getAutomatedTestRunRootNodes": {
   "about": {
    "entity": "AutomatedTestRun",
    "path": {
     "runId": "Id"
    }
   },
   "collection": {
    "of": "ResultNode",
    "field": "AutomatedTestRunId"
   }
  },
  "getAutomatedTestRunNode": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "patchAutomatedTestRunNode": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "getAutomatedTestRunNodeChildren": {
   "narrows": {
    "statuses": "Status"
   },
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   },
   "collection": {
    "of": "ResultNode",
    "field": "ParentId"
   }
  },
  "getAutomatedTestRunNodeIncidents": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "createAutomatedTestRunNodeIncident": {
   "links": {
    "to": "Incident",
    "field": "IncidentId",
    "told": "HasIncidents"
   },
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "getAutomatedTestRunNodeIncident": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "deleteAutomatedTestRunNodeIncident": {
   "about": {
    "entity": "ResultNode",
    "path": {
     "runId": "AutomatedTestRunId",
     "nodeId": "Id"
    }
   }
  },
  "getAutomatedTestScheduleConfigurations": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "AutomatedTestScheduleConfiguration",
    "field": "ScheduleId"
   }
  },
  "createAutomatedTestScheduleConfiguration": {
   "about": {
    "entity": "AutomatedTestSchedule",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAutomatedTestScheduleConfiguration": {
   "about": {
    "entity": "AutomatedTestScheduleConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "scheduleConfigId": "Id"
    }
   }
  },
  "updateAutomatedTestScheduleConfiguration": {
   "about": {
    "entity": "AutomatedTestScheduleConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "scheduleConfigId": "Id"
    }
   }
  },
  "deleteAutomatedTestScheduleConfiguration": {
   "about": {
    "entity": "AutomatedTestScheduleConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "scheduleConfigId": "Id"
    }
   }
  },
  "patchAutomatedTestScheduleConfiguration": {
   "about": {
    "entity": "AutomatedTestScheduleConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "scheduleConfigId": "Id"
    }
   }
  },
  "runAutomatedTestScheduleConfiguration": {
   "never": "It reads files that lie on a real server.",
   "about": {
    "entity": "AutomatedTestScheduleConfiguration",
    "path": {
     "scheduleId": "ScheduleId",
     "scheduleConfigId": "Id"
    }
   }
  },
  "getScriptAssignmentRelationships": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "getScriptAssignmentAllRelationships": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchScriptAssignments": {
   "collection": {
    "of": "ScriptAssignment"
   }
  },
  "createScriptAssignment": {},
  "getScriptAssignment": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScriptAssignment": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteScriptAssignment": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "getAssignmentsForScript": {
   "about": {
    "entity": "Script",
    "path": {
     "scriptId": "Id"
    }
   },
   "collection": {
    "of": "ScriptAssignment",
    "field": "ScriptId"
   }
  },
  "createAssignmentForScript": {
   "about": {
    "entity": "Script",
    "path": {
     "scriptId": "Id"
    }
   }
  },
  "searchScriptPackages": {
   "collection": {
    "of": "ScriptPackage"
   }
  },
  "createScriptPackage": {},
  "getScriptPackage": {
   "about": {
    "entity": "ScriptPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScriptPackage": {
   "about": {
    "entity": "ScriptPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteScriptPackage": {
   "about": {
    "entity": "ScriptPackage",
    "path": {
     "id": "Id"
    }
   }
  },
  "getScriptPackagesChildren": {
   "about": {
    "entity": "ScriptPackage",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "ScriptPackage",
    "field": "ParentId"
   }
  },
  "getScriptRun": {
   "about": {
    "entity": "ScriptRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScriptRun": {
   "about": {
    "entity": "ScriptRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteScriptRun": {
   "about": {
    "entity": "ScriptRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScriptRunFields": {
   "about": {
    "entity": "ScriptRun",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchScriptRunsForScriptAssignment": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "ScriptRun",
    "field": "AssignmentId"
   }
  },
  "createScriptRunForScriptAssignment": {
   "about": {
    "entity": "ScriptAssignment",
    "path": {
     "id": "Id"
    }
   }
  },
  "searchScriptRuns": {
   "collection": {
    "of": "ScriptRun"
   }
  },
  "getScriptRelationships": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "getScriptAllRelationships": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "getScript": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScript": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteScript": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "updateScriptCustomField": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "getScriptAttachments": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "ScriptId"
   }
  },
  "createScriptAttachment": {
   "about": {
    "entity": "Script",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteScriptAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "scriptId": "ScriptId",
     "id": "Id"
    }
   }
  },
  "searchScripts": {
   "collection": {
    "of": "Script"
   }
  },
  "createScript": {},
  "getStepResultAttachments": {
   "about": {
    "entity": "StepResult",
    "path": {
     "id": "Id"
    }
   },
   "collection": {
    "of": "Attachment",
    "field": "StepResultId"
   }
  },
  "createStepResultAttachment": {
   "about": {
    "entity": "StepResult",
    "path": {
     "id": "Id"
    }
   }
  },
  "deleteStepResultAttachment": {
   "about": {
    "entity": "Attachment",
    "path": {
     "stepResultId": "StepResultId",
     "id": "Id"
    }
   }
  },
  "getStepResultIncidentLinks": {
   "about": {
    "entity": "StepResult",
    "path": {
     "id": "Id"
    }
   }
  },
  "createStepResultIncidentLink": {
   "links": {
    "to": "Incident",
    "field": "IncidentId",
    "told": "HasIncidents"
   },
   "about": {
    "entity": "StepResult",
    "path": {
     "id": "Id"
    }
   }
  },
  "getStepResultIncidentLink": {
   "about": {
    "entity": "StepResult",
    "path": {
     "stepResultId": "Id"
    }
   }
  },
  "deleteStepResultIncidentLink": {
   "about": {
    "entity": "StepResult",
    "path": {
     "stepResultId": "Id"
    }
   }
  },
  "getStepResult": {
   "about": {
    "entity": "StepResult",
    "path": {
     "id": "Id"
    }
   }
  }
 },
 "schemas": {
  "BackgroundTask": {
   "self": {
    "operation": "getBackgroundTaskStatus"
   },
   "links": [
    {
     "Rel": "Incident",
     "operation": "getIncident",
     "id": "IncidentId"
    }
   ]
  }
 },
 "examples": {
  "queueMail": {
   "mode": "full",
   "because": "Somebody would get mail."
  },
  "getUserPermissionsInProject": {
   "bind": {
    "9ee7ac7b-1fa9-4af6-91f2-cc59408b84d7": "$Project.Id"
   }
  },
  "updateProject": {
   "send": {
    "body": {
     "Name": "$name"
    }
   },
   "optional": [
    "ProjectCategoryId",
    "ManagerId"
   ],
   "determined": {
    "/ManagerUserName": "$User.UserName"
   }
  },
  "deleteProject": {
   "waits": true
  },
  "reindexAllProjects": {
   "mode": "full",
   "because": "it would reindex every project of the server"
  },
  "reindexEntities": {
   "mode": "full",
   "because": "no documented operation makes a requirement or an incident",
   "bind": {
    "59780535-3cc6-431f-b8f6-5d4dc378bf5b": "$Script.Id",
    "f6b4fb38-b211-46f7-9a64-2fe3c10c3d59": "$ScriptAssignment.Id",
    "c52aff95-42dc-4de9-8419-591ed959fd08": "$Incident.Id"
   },
   "unseen": {
    "what": "a requirement",
    "beside": {
     "Incident": "c52aff95-42dc-4de9-8419-591ed959fd08"
    }
   }
  },
  "linkTicketToStepResult": {
   "mode": "full",
   "because": "the project of the run has no tracker, and no documented operation adds one",
   "waits": true,
   "setup": "ticketAndStep"
  },
  "linkTicketToStepResultOfExternalSystem": {
   "mode": "full",
   "because": "the project of the run has no tracker, and no documented operation adds one",
   "waits": true,
   "setup": "ticketAndStep"
  },
  "linkTicketToAgileRunStep": {
   "mode": "full",
   "because": "the project of the run has no tracker, and no documented operation adds one",
   "waits": true,
   "unseen": {
    "what": "a step without this ticket",
    "beside": {
     "AgileRun": "161e7eed-2cd7-45cc-97d9-a00f010e3aa4"
    }
   }
  },
  "linkTicketToAutomatedTestRunResultNode": {
   "mode": "full",
   "because": "the project of the run has no tracker, and no documented operation adds one",
   "waits": true,
   "unseen": {
    "what": "a result node without this ticket",
    "beside": {
     "StepResult": "ad3c8f9a-6959-4226-9b47-a0a601595de4"
    }
   },
   "bind": {
    "ad3c8f9a-6959-4226-9b47-a0a601595de4": "$ResultNode.AutomatedTestRunId",
    "3aaf3505-85ca-43c4-a822-fe468118aab7": "$ResultNode.Id"
   }
  },
  "createTicketLink": {
   "mode": "full",
   "because": "the project of the run has no tracker, and no documented operation adds one",
   "waits": true,
   "bind": {
    "12345": "$TicketSearchResult.Id",
    "3aaf3505-85ca-43c4-a822-fe468118aab7": "$TicketSearchResult.ExternalSystemId"
   },
   "where": {
    "TicketSearchResult": {
     "IncidentId": null
    }
   }
  },
  "searchByName": {
   "send": {
    "query": {
     "tql": "EntityType = AutomatedTest"
    }
   }
  },
  "deleteEventsOfLink": {
   "mode": "full",
   "because": "it deletes the history of a link",
   "bind": {
    "faa5dcca-1ce4-428f-9508-9f961affe895": "$ExternalSystemLink.Id"
   }
  },
  "deleteEventsOfDocument": {
   "mode": "full",
   "because": "it deletes the history of a document"
  },
  "runSynchronizerSchedule": {
   "mode": "full",
   "because": "it moves data between the server and another system"
  },
  "unlinkIncidentFromStep": {
   "bind": {
    "15759d66-ae69-476e-be2a-d1a5eb59ab5e": "$Incident.Id"
   },
   "before": [
    {
     "operation": "createAgileRunStepIncidentLink",
     "body": {
      "IncidentId": "15759d66-ae69-476e-be2a-d1a5eb59ab5e"
     }
    }
   ]
  },
  "deletePackageWithChildren": {
   "with": [
    {
     "entity": "ExecutionPackage",
     "body": {
      "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
     }
    }
   ]
  },
  "refuseToDeletePackageWithChildren": {
   "with": [
    {
     "entity": "ExecutionPackage",
     "body": {
      "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610"
     }
    }
   ]
  },
  "runTestSchedule": {
   "mode": "full",
   "because": "it reads files that lie on the server"
  },
  "filterRunsByYear": {
   "send": {
    "query": {
     "$filter": "year(CreatedAt) eq $part"
    }
   },
   "each": {
    "field": "CreatedAt",
    "part": "year"
   }
  },
  "createRun": {
   "determined": [
    "/Status"
   ],
   "judges": [
    "newRun"
   ]
  },
  "createRunForTester": {
   "bind": {
    "e7157154-5f93-4ec4-bde3-0a3e5c66b04a": "$ScriptRun.CreatedById"
   },
   "determined": [
    "/Status",
    "/StepResults/*/Outcome"
   ],
   "judges": [
    "newRun",
    "newSteps"
   ]
  },
  "returnRunInProgress": {
   "determined": [
    "/Status"
   ]
  }
 },
 "accepted": [
  {
   "operation": "searchProjectAssignees",
   "title": "Whether the search can be paged",
   "check": [
    "paging"
   ],
   "severity": "warning"
  },
  {
   "operation": "getProjectPicklistValue",
   "title": "Self names an address that no source describes",
   "check": [
    "links",
    "expansions",
    "examples"
   ],
   "severity": "information"
  },
  {
   "operation": "getProjectPicklistValue",
   "title": "Self of a value with and without the project",
   "check": [
    "self"
   ],
   "entity": "Picklist",
   "severity": "information"
  },
  {
   "operation": "getProject",
   "title": "Expands has 15 names, other lists have 14 or 18",
   "check": [
    "examples"
   ],
   "entity": "Project",
   "property": "TimeTrackingConfiguration",
   "missing": true,
   "severity": "information"
  },
  {
   "operation": "updateProject",
   "title": "Which properties an update can and must send",
   "check": [
    "life"
   ],
   "severity": "warning"
  },
  {
   "operation": "startBackgroundTask",
   "title": "Location of ticket tasks lacks /backgroundtask/",
   "check": [
    "location"
   ],
   "where": "/headers/Location",
   "value": "/api/{id}",
   "request": {
    "Type": [
     "LinkTicketToStepResult",
     "LinkTicketToAgileRunStep",
     "LinkTicketToAutomatedTestRunResultNode",
     "CreateTicketLink"
    ]
   },
   "severity": "information"
  },
  {
   "operation": "startBackgroundTask",
   "title": "StartedAt moves in the middle of a stream",
   "check": [
    "examples",
    "streams"
   ],
   "where": "/StartedAt",
   "within": 1000,
   "severity": "information"
  },
  {
   "operation": "startBackgroundTask",
   "title": "The permissions are those of each task type",
   "check": [
    "examples"
   ],
   "status": 403,
   "severity": "information"
  },
  {
   "operation": "startCreateIncidentFromTicket",
   "title": "Location of ticket tasks lacks /backgroundtask/",
   "check": [
    "location"
   ],
   "where": "/headers/Location",
   "value": "/api/{id}",
   "severity": "information"
  },
  {
   "operation": "createIncident",
   "title": "The status of a creation",
   "check": [
    "schemas",
    "life"
   ],
   "status": 201,
   "severity": "information"
  },
  {
   "operation": "createRelationship",
   "title": "Status of a new relationship",
   "check": [
    "schemas",
    "relationships"
   ],
   "status": 200,
   "severity": "information"
  },
  {
   "operation": "createRequirement",
   "title": "The status of a creation",
   "check": [
    "schemas",
    "life"
   ],
   "status": 201,
   "severity": "information"
  },
  {
   "operation": "searchScriptRunsForScriptAssignment",
   "title": "No duration is left out, or an empty text",
   "check": [
    "examples"
   ],
   "entity": "ScriptRun",
   "property": "ActualDuration",
   "missing": true,
   "severity": "information"
  },
  {
   "operation": "createScriptRunForScriptAssignment",
   "title": "A Location although nothing was created",
   "check": [
    "schemas",
    "examples"
   ],
   "where": "/headers/Location",
   "status": 200,
   "missing": true,
   "severity": "warning"
  }
 ]
} as const;
