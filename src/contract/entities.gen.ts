import type { components } from './types.gen.ts';

type Schemas = components['schemas'];

/** The record that the store keeps of each entity. */
export interface Entities {
  readonly Group: Schemas['StoredGroup'];
  readonly NotificationMessage: Schemas['StoredNotificationMessage'];
  readonly Permission: Schemas['StoredPermission'];
  readonly User: Schemas['StoredUser'];
  readonly CustomFieldType: Schemas['StoredCustomFieldType'];
  readonly CustomField: Schemas['StoredCustomField'];
  readonly Organisation: Schemas['StoredOrganisation'];
  readonly Picklist: Schemas['StoredPicklist'];
  readonly ProjectCategory: Schemas['StoredProjectCategory'];
  readonly ProjectTemplate: Schemas['StoredProjectTemplate'];
  readonly Project: Schemas['StoredProject'];
  readonly EntityWidgets: Schemas['StoredEntityWidgets'];
  readonly PerformanceMeasurement: Schemas['StoredPerformanceMeasurement'];
  readonly ExportFile: Schemas['StoredExportFile'];
  readonly GridWidgetState: Schemas['StoredGridWidgetState'];
  readonly MailMessage: Schemas['StoredMailMessage'];
  readonly MailSenderSettings: Schemas['StoredMailSenderSettings'];
  readonly NotificationEntityType: Schemas['StoredNotificationEntityType'];
  readonly EventType: Schemas['StoredEventType'];
  readonly IndexMetadata: Schemas['StoredIndexMetadata'];
  readonly SystemEvent: Schemas['StoredSystemEvent'];
  readonly ExternalSource: Schemas['StoredExternalSource'];
  readonly ExternalSystemLink: Schemas['StoredExternalSystemLink'];
  readonly IValue: Schemas['StoredIValue'];
  readonly ExternalSystemType: Schemas['StoredExternalSystemType'];
  readonly ExternalSystem: Schemas['StoredExternalSystem'];
  readonly SynchronizationScheduleInfo: Schemas['StoredSynchronizationScheduleInfo'];
  readonly TicketSearchResult: Schemas['StoredTicketSearchResult'];
  readonly AgileRunStep: Schemas['StoredAgileRunStep'];
  readonly AgileRun: Schemas['StoredAgileRun'];
  readonly Attachment: Schemas['StoredAttachment'];
  readonly TemporaryAttachmentSet: Schemas['StoredTemporaryAttachmentSet'];
  readonly AutomatedTestAssignment: Schemas['StoredAutomatedTestAssignment'];
  readonly AutomatedTestRun: Schemas['StoredAutomatedTestRun'];
  readonly AutomatedTestSchedule: Schemas['StoredAutomatedTestSchedule'];
  readonly AutomatedTest: Schemas['StoredAutomatedTest'];
  readonly ExecutionPackage: Schemas['StoredExecutionPackage'];
  readonly AutomatedTestImportConfiguration: Schemas['StoredAutomatedTestImportConfiguration'];
  readonly IncidentComment: Schemas['StoredIncidentComment'];
  readonly Incident: Schemas['StoredIncident'];
  readonly IncidentLink: Schemas['StoredIncidentLink'];
  readonly RelationshipType: Schemas['StoredRelationshipType'];
  readonly EntityRelationship: Schemas['StoredEntityRelationship'];
  readonly RequirementPackage: Schemas['StoredRequirementPackage'];
  readonly Requirement: Schemas['StoredRequirement'];
  readonly ExternalSystemComment: Schemas['StoredExternalSystemComment'];
  readonly ResultNode: Schemas['StoredResultNode'];
  readonly AutomatedTestScheduleConfiguration: Schemas['StoredAutomatedTestScheduleConfiguration'];
  readonly ScriptAssignment: Schemas['StoredScriptAssignment'];
  readonly ScriptPackage: Schemas['StoredScriptPackage'];
  readonly ScriptRun: Schemas['StoredScriptRun'];
  readonly Script: Schemas['StoredScript'];
  readonly StepResult: Schemas['StoredStepResult'];
}

export const entities = {
  "Group": {
    "resource": "groups",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "Description": "string"
    },
    "expansions": [
      "Users"
    ],
    "unique": [
      "Name"
    ],
    "self": [
      [
        "/api/group/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Title": "Members",
        "Rel": "Users",
        "href": [
          "/api/group/",
          "Id",
          "/users"
        ]
      },
      {
        "Rel": "GlobalPermissions",
        "href": [
          "/api/group/",
          "Id",
          "/permissions/global"
        ]
      },
      {
        "Rel": "ProjectPermissions",
        "href": [
          "/api/group/",
          "Id",
          "/permissions/projects"
        ]
      }
    ],
    "belongsTo": {}
  },
  "NotificationMessage": {
    "resource": "notifications",
    "fields": {
      "OccurredAt": "date",
      "Id": "guid",
      "HtmlSummary": "string",
      "Viewed": "boolean",
      "IconClass": "string",
      "IconTitle": "string"
    },
    "expansions": [],
    "self": [
      [
        "/api/user/",
        "UserId",
        "/notification/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "UserId": "User"
    }
  },
  "Permission": {
    "resource": "permissions",
    "fields": {
      "Id": "guid",
      "Comment": "string",
      "Key": "string",
      "Name": "string"
    },
    "expansions": [
      "Children"
    ],
    "self": [
      [
        "/api/permission/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "ParentId": "Permission"
    }
  },
  "User": {
    "resource": "users",
    "fields": {
      "Id": "guid",
      "UserName": "string",
      "Email": "string",
      "FirstName": "string",
      "LastName": "string",
      "Phone": "string",
      "LastLogIn": "date",
      "Enabled": "boolean",
      "IsExternal": "boolean"
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "unique": [
      "UserName"
    ],
    "self": [
      [
        "/api/user/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "ChangePassword",
        "href": [
          "/api/user/",
          "Id",
          "/password"
        ]
      },
      {
        "Rel": "GlobalPermissions",
        "href": [
          "/api/user/",
          "Id",
          "/permissions/global"
        ]
      },
      {
        "Title": "Group Memberships",
        "Rel": "Groups",
        "href": [
          "/api/user/",
          "Id",
          "/groups"
        ]
      },
      {
        "Rel": "Notifications",
        "href": [
          "/api/user/",
          "Id",
          "/notifications"
        ]
      },
      {
        "Rel": "ProjectPermissions",
        "href": [
          "/api/user/",
          "Id",
          "/permissions/projects"
        ]
      },
      {
        "Rel": "MailMessages",
        "href": [
          "/api/user/",
          "Id",
          "/mailmessages"
        ]
      }
    ],
    "belongsTo": {}
  },
  "CustomFieldType": {
    "resource": "custom-field-types",
    "fields": {
      "Name": "string",
      "DisplayName": "string"
    },
    "expansions": [],
    "self": [
      [
        "/api/customfieldtype/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "CustomField": {
    "resource": "custom-fields",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "CustomFieldTypeName": "string",
      "Label": "string",
      "Description": "string",
      "Required": "boolean",
      "Entities": "object",
      "Scopes": "object"
    },
    "expands": [
      "Configuration",
      "Options",
      "Type"
    ],
    "expansions": [
      "Configuration",
      "Options",
      "Type"
    ],
    "unique": [
      "Name"
    ],
    "self": [
      [
        "/api/customfield/",
        "Name",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "CustomFieldType",
        "href": [
          "/api/customfieldtype/",
          "TypeId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "TypeId": "CustomFieldType"
    }
  },
  "Organisation": {
    "resource": "organisations",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "OrderNumber": "number",
      "ShortDescription": "string",
      "LongDescription": "string",
      "IndustryType": "string"
    },
    "expands": [
      "Components",
      "IncidentResolutions",
      "IncidentStatuses",
      "IncidentTypes",
      "Priorities",
      "ProjectCategories",
      "Projects",
      "RelationshipTypes",
      "RequirementDifficulties",
      "RequirementStatuses",
      "RequirementTypes",
      "Statuses",
      "TestTypes",
      "Versions"
    ],
    "expansions": [
      "Components",
      "IncidentResolutions",
      "IncidentStatuses",
      "IncidentTypes",
      "Priorities",
      "ProjectCategories",
      "Projects",
      "RelationshipTypes",
      "RequirementDifficulties",
      "RequirementStatuses",
      "RequirementTypes",
      "Statuses",
      "TestTypes",
      "Versions"
    ],
    "unique": [
      "Name"
    ],
    "self": [
      [
        "/api/organisation/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "Picklist": {
    "resource": "picklists",
    "fields": {
      "Id": "guid",
      "Text": "string",
      "SortOrder": "number"
    },
    "expansions": [],
    "self": [
      [
        "/api/project/",
        "ProjectId",
        "/",
        "Picklist",
        "/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "ProjectId": "Project"
    }
  },
  "ProjectCategory": {
    "resource": "project-categories",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "OrderNumber": "number",
      "OrganisationId": "guid",
      "OrganisationName": "string",
      "ParentId": "guid",
      "ParentName": "string",
      "HasChildren": "boolean",
      "HasProjects": "boolean",
      "HasParent": "boolean"
    },
    "expands": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "self": [
      [
        "/api/projectcategory/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "OrganisationId": "Organisation",
      "ParentId": "ProjectCategory"
    }
  },
  "ProjectTemplate": {
    "resource": "project-templates",
    "fields": {
      "Id": "guid",
      "Title": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "Project": {
    "resource": "projects",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "OrganisationId": "guid",
      "OrganisationName": "string",
      "ProjectCategoryId": "guid",
      "ProjectCategoryName": "string",
      "Description": "string",
      "EstimatedEndDate": "date",
      "ManagerId": "guid",
      "ManagerUserName": "string",
      "Slug": "string",
      "AutoNumberRequirements": "boolean",
      "AutoNumberScripts": "boolean",
      "Independent": "boolean",
      "RequirementNumberReadOnly": "boolean",
      "ScriptNumberReadOnly": "boolean",
      "OrderNumber": "number",
      "StartDate": "date",
      "ProjectTypeId": "guid"
    },
    "expands": [
      "Statuses",
      "Priorities",
      "RequirementTypes",
      "RequirementStatuses",
      "RequirementDifficulties",
      "IncidentTypes",
      "TestTypes",
      "IncidentResolutions",
      "IncidentStatuses",
      "Versions",
      "Components",
      "ExecutionPackages",
      "ScriptPackages",
      "RequirementPackages",
      "TimeTrackingConfiguration"
    ],
    "expansions": [
      "Components",
      "ExecutionPackages",
      "ExternalSystemLinks",
      "IncidentResolutions",
      "IncidentStatuses",
      "IncidentTypes",
      "Priorities",
      "ProjectCategory",
      "RequirementDifficulties",
      "RequirementPackages",
      "RequirementStatuses",
      "RequirementTypes",
      "ScriptPackages",
      "Statuses",
      "TestTypes",
      "TimeTrackingConfiguration",
      "Versions",
      "Widgets"
    ],
    "unique": [
      "Name",
      "Slug"
    ],
    "self": [
      [
        "/api/project/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Title": "Project Tickets Search",
        "Rel": "Tickets",
        "href": [
          "/api/project/",
          "Id",
          "/tickets"
        ]
      },
      {
        "Title": "Project Assignees Search",
        "Rel": "Assignees",
        "href": [
          "/api/project/",
          "Id",
          "/assignees"
        ]
      },
      {
        "Title": "Widgets (Editors for entity fields)",
        "Rel": "Widgets",
        "href": [
          "/api/project/",
          "Id",
          "/widgets"
        ]
      }
    ],
    "belongsTo": {
      "OrganisationId": "Organisation"
    }
  },
  "EntityWidgets": {
    "resource": "widgets",
    "fields": {
      "EntityType": "string",
      "Widgets": "object"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "ProjectId": "Project"
    }
  },
  "PerformanceMeasurement": {
    "resource": "diagnostics",
    "fields": {
      "StartedAt": "date",
      "FinishedAt": "date",
      "Measurements": "object"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "ExportFile": {
    "resource": "diagnostics",
    "fields": {
      "Id": "string",
      "ContentType": "string",
      "Content": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "GridWidgetState": {
    "resource": "grid-widgets",
    "fields": {
      "Position": "string",
      "WidgetType": "string",
      "Data": "object"
    },
    "expansions": [],
    "self": [
      [
        "/api/gridwidgethost/",
        "HostId",
        "/project/",
        "ProjectId",
        "/position/",
        "Position",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "ProjectId": "Project",
      "UserId": "User"
    }
  },
  "MailMessage": {
    "resource": "mail-queue",
    "fields": {
      "Id": "guid",
      "EnqueuedAt": "date",
      "Subject": "string",
      "Body": "string",
      "To": "object"
    },
    "expansions": [],
    "self": [
      [
        "/api/mailqueue/message/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "MailSenderSettings": {
    "resource": "mail-sender",
    "fields": {
      "Enabled": "boolean",
      "Type": "string",
      "FromAddress": "string",
      "EmailPrefix": "string",
      "HostName": "string",
      "Port": "number",
      "Timeout": "number",
      "SSL": "boolean",
      "UserName": "string",
      "Password": "string",
      "IsValid": "boolean",
      "ErrorMessage": "string"
    },
    "expansions": [],
    "self": [
      [
        "/api/mailsender/default/settings"
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "NotificationEntityType": {
    "resource": "notification-types",
    "fields": {
      "Id": "string",
      "Name": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "EventType": {
    "resource": "notification-types",
    "fields": {
      "Id": "string",
      "Name": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "IndexMetadata": {
    "resource": "search",
    "fields": {
      "IndexName": "string",
      "IsPresentable": "boolean",
      "SupportedTypes": "object"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "SystemEvent": {
    "resource": "system-events",
    "fields": {
      "Id": "guid",
      "OccurredAt": "date",
      "LinkId": "guid",
      "SystemId": "guid",
      "ReferenceId": "guid",
      "DocumentId": "guid",
      "Message": "string",
      "Type": "string",
      "Source": "string",
      "EntityType": "string",
      "EntityId": "guid",
      "Level": "string"
    },
    "expansions": [],
    "self": [
      [
        "/api/systemevent/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "ExternalSource": {
    "resource": "external-sources",
    "fields": {
      "Id": "string",
      "Name": "string",
      "Key": "string",
      "End": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {}
  },
  "ExternalSystemLink": {
    "resource": "external-system-links",
    "fields": {
      "ExternalSystemId": "guid",
      "ProjectId": "guid",
      "ProjectName": "string",
      "Id": "guid",
      "Type": "string",
      "TypeForDisplay": "string",
      "ExternalSystemName": "string",
      "ExternalSystemImplementationType": "string",
      "ExternalSystemConnectionType": "string",
      "Name": "string",
      "Enabled": "boolean",
      "LastSynchronizedAt": "date",
      "LastDestinationToSourceSynchronizationAt": "date",
      "LastSourceToDestinationSynchronizationAt": "date",
      "EaPackageId": "string",
      "RequirementPackageId": "string",
      "TestExecutionPackageId": "string",
      "TestScriptPackageId": "string",
      "DefectTrackerProjectId": "string",
      "InternalPackageName": "string",
      "ConfigurationComplete": "boolean",
      "ConfigurationProblems": "object",
      "AutoSelect": "string"
    },
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "self": [
      [
        "/api/externalsystemlink/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Title": "Configuration Editor",
        "Rel": "Edit",
        "href": [
          "/api/"
        ]
      }
    ],
    "belongsTo": {
      "ProjectId": "Project",
      "ExternalSystemId": "ExternalSystem"
    }
  },
  "IValue": {
    "resource": "external-system-links",
    "fields": {
      "Identifier": "string",
      "Text": "string",
      "IsEnable": "boolean",
      "Icon": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "LinkId": "ExternalSystemLink"
    }
  },
  "ExternalSystemType": {
    "resource": "external-system-types",
    "fields": {
      "Id": "string",
      "Name": "string",
      "Categories": "object"
    },
    "expansions": [],
    "self": [
      [
        "/api/externalsystemtype/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "ExternalSystem": {
    "resource": "external-systems",
    "fields": {
      "Id": "guid",
      "OrganisationId": "guid",
      "Name": "string",
      "ConnectionString": "string",
      "Type": "string",
      "Enabled": "boolean",
      "ImplementationType": "string",
      "UserName": "string",
      "ConnectionType": "string",
      "DisplayUrl": "string",
      "QualifiedName": "string",
      "TypeDescription": "string",
      "NumberOfLinks": "number",
      "Categories": "object",
      "HasPassword": "boolean",
      "ConfigurationComplete": "boolean",
      "ConfigurationProblems": "object"
    },
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "self": [
      [
        "/api/externalsystem/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "OrganisationId": "Organisation"
    }
  },
  "SynchronizationScheduleInfo": {
    "resource": "synchronizer-schedules",
    "fields": {
      "Configuration": "object",
      "Direction": "string",
      "Scope": "string",
      "Condition": "string",
      "LinkId": "guid",
      "Id": "guid",
      "Description": "string",
      "Enabled": "boolean",
      "IsRunning": "boolean",
      "StatusMessage": "string",
      "LastRun": "date",
      "NextRun": "date"
    },
    "expansions": [],
    "self": [
      [
        "/api/synchronizer/",
        "LinkId",
        "/schedule/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "LinkId": "ExternalSystemLink"
    }
  },
  "TicketSearchResult": {
    "resource": "tickets",
    "fields": {
      "Key": "string",
      "Summary": "string",
      "Url": "string",
      "Id": "string",
      "Type": "string",
      "ExternalSystemId": "guid",
      "ExternalSystemName": "string",
      "IncidentId": "guid",
      "Status": "string",
      "InternalKey": "string"
    },
    "expansions": [
      "ExternalSystem"
    ],
    "self": [
      [
        "/api/externalsystemlink/",
        "ExternalSystemId",
        "/ticket/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "StartCreateIncident",
        "unless": "IncidentId",
        "href": [
          "/api/externalsystemlink/",
          "ExternalSystemId",
          "/ticket/",
          "Id",
          "/link"
        ]
      },
      {
        "Rel": "ExternalSystemLink",
        "href": [
          "/api/externalsystemlink/",
          "ExternalSystemId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "ExternalSystemId": "ExternalSystemLink"
    }
  },
  "AgileRunStep": {
    "resource": "agile-run-steps",
    "fields": {
      "Description": "string",
      "ExpectedResult": "string",
      "Notes": "string",
      "Data": "string",
      "OrderNumber": "number",
      "ActualResult": "string",
      "Result": "string",
      "Id": "guid",
      "HasIncidents": "boolean",
      "HasAttachments": "boolean"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "AgileRunId": "AgileRun"
    }
  },
  "AgileRun": {
    "resource": "agile-runs",
    "fields": {
      "Id": "guid",
      "AssignedToId": "guid",
      "AssignedTo": "string",
      "Description": "string",
      "Name": "string",
      "Notes": "string",
      "Number": "number",
      "Objective": "string",
      "PostCondition": "string",
      "PreCondition": "string",
      "PriorityId": "guid",
      "StatusId": "guid",
      "TypeId": "guid",
      "SourceId": "string",
      "SourceContainerId": "string",
      "PackageId": "guid",
      "OrderNumber": "number",
      "ProjectId": "guid",
      "ProjectName": "string",
      "PackageName": "string",
      "EstimatedDuration": "string",
      "ActualDuration": "string",
      "ExecutionStatus": "string",
      "AgileRunNumberReadOnly": "boolean"
    },
    "expands": [
      "Widgets",
      "FieldValues",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "expanded": [
      "Steps"
    ],
    "expansions": [
      "Widgets",
      "FieldValues",
      "Steps",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      },
      "PackageName": {
        "field": "PackageId",
        "owner": "ExecutionPackage"
      }
    },
    "picklists": {
      "PriorityId": "priority",
      "StatusId": "status",
      "TypeId": "testtype"
    },
    "notesChanges": true,
    "numbers": {
      "field": "Number",
      "in": "ProjectId"
    },
    "self": [
      [
        "/api/agilerun/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Relationships",
        "href": [
          "/api/agilerun/",
          "Id",
          "/relationships"
        ]
      }
    ],
    "belongsTo": {
      "PackageId": "ExecutionPackage",
      "ProjectId": "Project"
    }
  },
  "Attachment": {
    "resource": "attachments",
    "fields": {
      "TemporaryId": "guid",
      "Id": "guid",
      "ScriptId": "guid",
      "RequirementId": "guid",
      "StepResultId": "guid",
      "NodeId": "guid",
      "RunId": "guid",
      "StepId": "guid",
      "IncidentId": "guid",
      "Name": "string",
      "FileName": "string",
      "ContentType": "string",
      "CreatedAt": "date",
      "CreatedById": "guid",
      "Size": "number",
      "SourceId": "string"
    },
    "expansions": [],
    "self": [
      [
        "/api/temporaryattachmentset/",
        "TemporaryId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/requirement/",
        "RequirementId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/script/",
        "ScriptId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/stepresult/",
        "StepResultId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/automatedtestrun/",
        "RunId",
        "/node/",
        "NodeId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/automatedtestrun/",
        "AutomatedTestRunId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/agilerun/",
        "RunId",
        "/step/",
        "StepId",
        "/attachment/",
        "Id",
        ""
      ],
      [
        "/api/incident/",
        "IncidentId",
        "/attachment/",
        "Id",
        ""
      ]
    ],
    "addresses": {
      "Content": [
        "/api/attachment/",
        "Id",
        "/contents"
      ]
    },
    "links": [],
    "belongsTo": {
      "TemporaryId": "TemporaryAttachmentSet",
      "ScriptId": "Script",
      "RequirementId": "Requirement",
      "StepResultId": "StepResult",
      "NodeId": "ResultNode",
      "AutomatedTestRunId": "AutomatedTestRun",
      "StepId": "AgileRunStep",
      "IncidentId": "Incident"
    }
  },
  "TemporaryAttachmentSet": {
    "resource": "attachments",
    "fields": {
      "Id": "guid"
    },
    "expansions": [],
    "self": [
      [
        "/api/temporaryattachmentset/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {}
  },
  "AutomatedTestAssignment": {
    "resource": "automated-test-assignments",
    "fields": {
      "Id": "guid",
      "AutomatedTestId": "guid",
      "Name": "string",
      "Status": "string",
      "AssignedTo": "string",
      "AssignedToId": "guid",
      "PackageId": "guid"
    },
    "expands": [
      "AutomatedTest",
      "Package",
      "Runs",
      "Totals"
    ],
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "names": {
      "Name": {
        "field": "AutomatedTestId",
        "owner": "AutomatedTest"
      }
    },
    "notesChanges": true,
    "self": [
      [
        "/api/automatedtestassignment/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Runs",
        "href": [
          "/api/automatedtestassignment/",
          "Id",
          "/runs"
        ]
      }
    ],
    "belongsTo": {
      "AutomatedTestId": "AutomatedTest",
      "PackageId": "ExecutionPackage"
    }
  },
  "AutomatedTestRun": {
    "resource": "automated-test-runs",
    "fields": {
      "RunByDisplayName": "string",
      "RunBy": "string",
      "RunById": "guid",
      "AssignmentId": "guid",
      "Id": "guid",
      "Status": "string",
      "ImportedAt": "date",
      "StartedAt": "date",
      "FinishedAt": "date",
      "Warnings": "object"
    },
    "expands": [
      "Assignment",
      "Totals"
    ],
    "expansions": [
      "Totals",
      "Assignment"
    ],
    "notesChanges": true,
    "self": [
      [
        "/api/automatedtestrun/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Nodes",
        "href": [
          "/api/automatedtestrun/",
          "Id",
          "/nodes"
        ]
      }
    ],
    "belongsTo": {
      "AssignmentId": "AutomatedTestAssignment"
    }
  },
  "AutomatedTestSchedule": {
    "resource": "automated-test-schedules",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "ProjectId": "guid",
      "ProjectName": "string"
    },
    "expansions": [],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      }
    },
    "self": [
      [
        "/api/automatedtestschedule/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "ScheduleConfigurations",
        "href": [
          "/api/automatedtestschedule/",
          "Id",
          "/configurations"
        ]
      }
    ],
    "belongsTo": {
      "ProjectId": "Project"
    }
  },
  "AutomatedTest": {
    "resource": "automated-tests",
    "fields": {
      "Id": "guid",
      "Type": "string",
      "Name": "string",
      "CreatedAt": "date",
      "LastUpdatedAt": "date",
      "CreatedById": "guid",
      "CreatedBy": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedBy": "string",
      "AssignedToId": "guid",
      "AssignedTo": "string",
      "PackageId": "guid",
      "ProjectId": "guid",
      "ProjectName": "string",
      "PackageName": "string",
      "OrderNumber": "number"
    },
    "expands": [
      "Assignments",
      "Configuration"
    ],
    "expansions": [
      "Assignments",
      "Configuration"
    ],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      },
      "PackageName": {
        "field": "PackageId",
        "owner": "ScriptPackage"
      }
    },
    "self": [
      [
        "/api/automatedtest/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "PackageId": "ScriptPackage",
      "ProjectId": "Project"
    }
  },
  "ExecutionPackage": {
    "resource": "execution-packages",
    "fields": {
      "Id": "guid",
      "ParentId": "guid",
      "ProjectId": "guid",
      "Name": "string",
      "Stereotype": "string",
      "OrderNumber": "number"
    },
    "expands": [
      "Children",
      "Parent",
      "Project"
    ],
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "notesChanges": true,
    "self": [
      [
        "/api/executionpackage/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Children",
        "href": [
          "/api/executionpackage/",
          "Id",
          "/children"
        ]
      },
      {
        "Rel": "Parent",
        "href": [
          "/api/executionpackage/",
          "ParentId",
          ""
        ]
      },
      {
        "Rel": "Project",
        "href": [
          "/api/project/",
          "ProjectId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "ParentId": "ExecutionPackage",
      "ProjectId": "Project"
    }
  },
  "AutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "fields": {
      "ScheduleId": "guid",
      "Id": "guid",
      "Name": "string",
      "Type": "string",
      "SubType": "string",
      "SourcePath": "string",
      "NameTemplate": "string",
      "CombineResults": "boolean",
      "ScriptPackageId": "guid",
      "ExecutionPackageId": "guid",
      "MaximumNumberOfResultsRetained": "number",
      "SkipIfFilesUnchanged": "boolean",
      "Description": "string",
      "Enabled": "boolean"
    },
    "expands": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "self": [
      [
        "/api/automatedtestschedule/",
        "ScheduleId",
        "/importconfiguration/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "ScheduleId": "AutomatedTestSchedule"
    }
  },
  "IncidentComment": {
    "resource": "incident-comments",
    "fields": {
      "Id": "guid",
      "Body": "string",
      "CreatedById": "guid",
      "CreatedByUserName": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedByUserName": "string",
      "CreatedAt": "date",
      "LastUpdatedAt": "date"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "IncidentId": "Incident"
    }
  },
  "Incident": {
    "resource": "incidents",
    "fields": {
      "Id": "guid",
      "Summary": "string",
      "AssignedToId": "guid",
      "AssignedTo": "string",
      "Description": "string",
      "PriorityId": "guid",
      "StatusId": "guid",
      "TypeId": "guid",
      "ResolutionId": "guid",
      "AffectedVersionIds": "object",
      "FixedVersionIds": "object",
      "ComponentIds": "object",
      "ExternalSystemLinkIds": "object",
      "CreatedAt": "date",
      "LastUpdatedAt": "date",
      "CreatedById": "guid",
      "CreatedBy": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedBy": "string",
      "ProjectId": "guid",
      "ProjectName": "string",
      "IncidentNumber": "number",
      "InternalId": "string",
      "VersionNumber": "number",
      "HasAttachments": "boolean"
    },
    "expands": [
      "Widgets",
      "FieldValues",
      "Project",
      "LastComment",
      "Status",
      "Priority",
      "Type",
      "Resolution",
      "Components",
      "FixedVersions",
      "AffectedVersions",
      "ExternalSystemLinks",
      "ExternalKeys",
      "Comments",
      "Attachments"
    ],
    "expansions": [
      "Widgets",
      "FieldValues",
      "Project",
      "LastComment",
      "Status",
      "Priority",
      "Type",
      "Resolution",
      "Components",
      "FixedVersions",
      "AffectedVersions",
      "ExternalSystemLinks",
      "ExternalKeys",
      "Comments",
      "Attachments"
    ],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      }
    },
    "picklists": {
      "PriorityId": "priority",
      "StatusId": "incidentstatus",
      "TypeId": "incidenttype",
      "ResolutionId": "incidentresolution"
    },
    "severalOf": {
      "AffectedVersionIds": "version",
      "FixedVersionIds": "version",
      "ComponentIds": "component"
    },
    "numbers": {
      "field": "IncidentNumber",
      "in": "ProjectId"
    },
    "self": [
      [
        "/api/incident/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Relationships",
        "href": [
          "/api/incident/",
          "Id",
          "/relationships"
        ]
      }
    ],
    "belongsTo": {
      "ProjectId": "Project"
    }
  },
  "IncidentLink": {
    "resource": "incidents",
    "fields": {
      "Id": "guid",
      "IncidentId": "guid",
      "StepResultId": "guid",
      "AgileRunStepId": "guid",
      "ResultNodeId": "guid"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "IncidentId": "Incident",
      "StepResultId": "StepResult",
      "AgileRunStepId": "AgileRunStep",
      "ResultNodeId": "ResultNode"
    }
  },
  "RelationshipType": {
    "resource": "relationships",
    "fields": {
      "CanCreateRelationshipsOfThisType": "boolean",
      "CanDeleteRelationshipsOfThisType": "boolean",
      "CanEditRelationshipsOfThisType": "boolean",
      "DestinationToSourceLabel": "string",
      "SourceToDestinationLabel": "string",
      "OrganisationId": "guid",
      "Key": "string",
      "Name": "string",
      "SourceEntityType": "string",
      "DestinationEntityType": "string",
      "AllowableDirections": "object"
    },
    "expansions": [],
    "self": [
      [
        "/api/organisation/",
        "OrganisationId",
        "/relationshiptype/",
        "Key",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Organisation",
        "href": [
          "/api/organisation/",
          "OrganisationId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "OrganisationId": "Organisation"
    }
  },
  "EntityRelationship": {
    "resource": "relationships",
    "fields": {
      "Id": "guid",
      "Key": "string",
      "Direction": "string",
      "SourceRequirementId": "guid",
      "SourceScriptId": "guid",
      "SourceScriptAssignmentId": "guid",
      "SourceIncidentId": "guid",
      "SourceAgileRunId": "guid",
      "SourceAutomatedTestId": "guid",
      "SourceAutomatedTestAssignmentId": "guid",
      "DestinationRequirementId": "guid",
      "DestinationScriptId": "guid",
      "DestinationScriptAssignmentId": "guid",
      "DestinationIncidentId": "guid",
      "DestinationAgileRunId": "guid",
      "DestinationAutomatedTestId": "guid",
      "DestinationAutomatedTestAssignmentId": "guid"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
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
    }
  },
  "RequirementPackage": {
    "resource": "requirement-packages",
    "fields": {
      "Id": "guid",
      "ParentId": "guid",
      "ProjectId": "guid",
      "Name": "string",
      "OrderNumber": "number"
    },
    "expands": [
      "Children",
      "Parent",
      "Project"
    ],
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "notesChanges": true,
    "self": [
      [
        "/api/requirementpackage/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Children",
        "href": [
          "/api/requirementpackage/",
          "Id",
          "/children"
        ]
      },
      {
        "Rel": "Parent",
        "href": [
          "/api/requirementpackage/",
          "ParentId",
          ""
        ]
      },
      {
        "Rel": "Project",
        "href": [
          "/api/project/",
          "ProjectId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "ParentId": "RequirementPackage",
      "ProjectId": "Project"
    }
  },
  "Requirement": {
    "resource": "requirements",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "AssignedToId": "guid",
      "AssignedTo": "string",
      "Description": "string",
      "PriorityId": "guid",
      "StatusId": "guid",
      "TypeId": "guid",
      "DifficultyLevelId": "guid",
      "CreatedAt": "date",
      "LastUpdatedAt": "date",
      "CreatedById": "guid",
      "CreatedBy": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedBy": "string",
      "Number": "number",
      "EstimatedDuration": "string",
      "PackageId": "guid",
      "ParentId": "guid",
      "OrderNumber": "number",
      "ProjectId": "guid",
      "ProjectName": "string",
      "ParentName": "string",
      "PackageName": "string",
      "ChangeComment": "string",
      "VersionNumber": "number",
      "HasAttachments": "boolean"
    },
    "expands": [
      "Widgets",
      "FieldValues",
      "Package",
      "Children",
      "Attachments",
      "Status",
      "Priority",
      "Type",
      "DifficultyLevel"
    ],
    "expansions": [
      "Widgets",
      "FieldValues",
      "Package",
      "Children",
      "Attachments",
      "Status",
      "Priority",
      "Type",
      "DifficultyLevel"
    ],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      },
      "ParentName": {
        "field": "ParentId",
        "owner": "Requirement"
      },
      "PackageName": {
        "field": "PackageId",
        "owner": "RequirementPackage"
      }
    },
    "picklists": {
      "PriorityId": "priority",
      "StatusId": "requirementstatus",
      "TypeId": "requirementtype",
      "DifficultyLevelId": "requirementdifficulty"
    },
    "numbers": {
      "field": "Number",
      "in": "ProjectId"
    },
    "self": [
      [
        "/api/requirement/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "PackageId": "RequirementPackage",
      "ParentId": "Requirement",
      "ProjectId": "Project"
    }
  },
  "ExternalSystemComment": {
    "resource": "requirements",
    "fields": {
      "CreatedAt": "date",
      "Body": "string",
      "CreatedBy": "string",
      "Id": "string",
      "ExternalSystemLinkId": "guid",
      "TicketId": "string"
    },
    "expansions": [],
    "links": [],
    "belongsTo": {
      "RequirementId": "Requirement"
    }
  },
  "ResultNode": {
    "resource": "result-nodes",
    "fields": {
      "HasAttachments": "boolean",
      "HasIncidents": "boolean",
      "HasChildren": "boolean",
      "Id": "guid",
      "Name": "string",
      "Description": "string",
      "Notes": "string",
      "Status": "string",
      "Iteration": "number",
      "StartedAt": "date",
      "FinishedAt": "date",
      "DurationInSeconds": "number"
    },
    "expands": [
      "Children",
      "Metadata",
      "Parameters"
    ],
    "expansions": [
      "Metadata",
      "Parameters",
      "Children"
    ],
    "self": [
      [
        "/api/automatedtestrun/",
        "AutomatedTestRunId",
        "/node/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "AutomatedTestRunId": "AutomatedTestRun",
      "ParentId": "ResultNode"
    }
  },
  "AutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "fields": {
      "Configuration": "object",
      "ScheduleId": "guid",
      "Id": "guid",
      "Description": "string",
      "Enabled": "boolean",
      "IsRunning": "boolean",
      "StatusMessage": "string",
      "LastRun": "date",
      "NextRun": "date"
    },
    "expansions": [],
    "self": [
      [
        "/api/automatedtestschedule/",
        "ScheduleId",
        "/schedule/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "ScheduleId": "AutomatedTestSchedule"
    }
  },
  "ScriptAssignment": {
    "resource": "script-assignments",
    "fields": {
      "Id": "guid",
      "ScriptId": "guid",
      "Name": "string",
      "Status": "string",
      "AssignedTo": "string",
      "AssignedToId": "guid",
      "PackageId": "guid"
    },
    "expands": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "notesChanges": true,
    "self": [
      [
        "/api/scriptassignment/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "AllRelationships",
        "href": [
          "/api/scriptassignment/",
          "Id",
          "/allrelationships"
        ]
      }
    ],
    "belongsTo": {
      "PackageId": "ExecutionPackage",
      "ScriptId": "Script"
    }
  },
  "ScriptPackage": {
    "resource": "script-packages",
    "fields": {
      "Id": "guid",
      "ParentId": "guid",
      "ProjectId": "guid",
      "Name": "string",
      "OrderNumber": "number"
    },
    "expands": [
      "Children",
      "Parent",
      "Project"
    ],
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "notesChanges": true,
    "self": [
      [
        "/api/scriptpackage/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Children",
        "href": [
          "/api/scriptpackage/",
          "Id",
          "/children"
        ]
      },
      {
        "Rel": "Parent",
        "href": [
          "/api/scriptpackage/",
          "ParentId",
          ""
        ]
      },
      {
        "Rel": "Project",
        "href": [
          "/api/project/",
          "ProjectId",
          ""
        ]
      }
    ],
    "belongsTo": {
      "ParentId": "ScriptPackage",
      "ProjectId": "Project"
    }
  },
  "ScriptRun": {
    "resource": "script-runs",
    "fields": {
      "Id": "guid",
      "ActualDuration": "string",
      "ScriptId": "guid",
      "ScriptVersion": "number",
      "AssignmentId": "guid",
      "CreatedAt": "date",
      "LastUpdatedAt": "date",
      "CreatedById": "guid",
      "CreatedBy": "string",
      "RunById": "guid",
      "RunBy": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedBy": "string",
      "Status": "string",
      "Completed": "boolean"
    },
    "expands": [
      "Assignment",
      "StepResults"
    ],
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "absent": {
      "Completed": {
        "value": false,
        "where": {
          "Status": "In Progress"
        }
      }
    },
    "self": [
      [
        "/api/scriptrun/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "AssignmentId": "ScriptAssignment"
    }
  },
  "Script": {
    "resource": "scripts",
    "fields": {
      "Id": "guid",
      "Name": "string",
      "AssignedToId": "guid",
      "AssignedTo": "string",
      "Description": "string",
      "PriorityId": "guid",
      "StatusId": "guid",
      "TypeId": "guid",
      "CreatedAt": "date",
      "LastUpdatedAt": "date",
      "CreatedById": "guid",
      "CreatedBy": "string",
      "LastUpdatedById": "guid",
      "LastUpdatedBy": "string",
      "Objective": "string",
      "PreCondition": "string",
      "PostCondition": "string",
      "Number": "number",
      "EstimatedDuration": "string",
      "PackageId": "guid",
      "OrderNumber": "number",
      "ProjectId": "guid",
      "ProjectName": "string",
      "PackageName": "string",
      "ChangeComment": "string",
      "Notes": "string",
      "VersionNumber": "number",
      "HasAttachments": "boolean"
    },
    "expands": [
      "Package",
      "Assignments",
      "Steps",
      "FieldValues",
      "Widgets"
    ],
    "expansions": [
      "Package",
      "Assignments",
      "Steps",
      "FieldValues",
      "Widgets",
      "Attachments",
      "Status",
      "Priority",
      "Type"
    ],
    "names": {
      "ProjectName": {
        "field": "ProjectId",
        "owner": "Project"
      },
      "PackageName": {
        "field": "PackageId",
        "owner": "ScriptPackage"
      }
    },
    "picklists": {
      "PriorityId": "priority",
      "StatusId": "status",
      "TypeId": "testtype"
    },
    "numbers": {
      "field": "Number",
      "in": "ProjectId"
    },
    "self": [
      [
        "/api/script/",
        "Id",
        ""
      ]
    ],
    "links": [
      {
        "Rel": "Relationships",
        "href": [
          "/api/script/",
          "Id",
          "/relationships"
        ]
      }
    ],
    "belongsTo": {
      "PackageId": "ScriptPackage",
      "ProjectId": "Project"
    }
  },
  "StepResult": {
    "resource": "step-results",
    "fields": {
      "RunId": "guid",
      "Id": "guid",
      "Description": "string",
      "Data": "string",
      "Notes": "string",
      "ExpectedResult": "string",
      "ActualResult": "string",
      "Outcome": "string",
      "HasIncidents": "boolean",
      "HasAttachments": "boolean"
    },
    "expansions": [
      "Run",
      "Incidents",
      "Attachments"
    ],
    "self": [
      [
        "/api/stepresult/",
        "Id",
        ""
      ]
    ],
    "links": [],
    "belongsTo": {
      "RunId": "ScriptRun"
    }
  }
} as const;

/** The types of background task that can be asked for. */
export const taskTypeNames = ["Reindex","LinkTicketToStepResult","LinkTicketToAgileRunStep","LinkTicketToAutomatedTestRunResultNode","CreateTicketLink","DeleteProject","AutomatedTestImport","bulkaction","DeleteOrganisation","GenerateTestProject","PerformanceTest"] as const;
