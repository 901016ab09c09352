import type { ProviderState, Seed } from './seeds/seed.ts';

/** Every entity that the help pages mention. */
export const documented: Seed = {
 "AgileRun": [
  {
   "Id": "161e7eed-2cd7-45cc-97d9-a00f010e3aa4",
   "Name": "Find and open a report",
   "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ExecutionStatus": "Failed"
  }
 ],
 "AgileRunStep": [
  {
   "Description": "Open the report",
   "ExpectedResult": "The report is shown",
   "OrderNumber": 0,
   "Result": "Failed",
   "Id": "79853241-febd-4f5d-93bf-4d380d024206",
   "HasIncidents": false,
   "AgileRunId": "161e7eed-2cd7-45cc-97d9-a00f010e3aa4"
  }
 ],
 "AutomatedTestRun": [
  {
   "AssignmentId": "dae6edc3-2bd8-4af3-ad52-43b3d7562e51",
   "Id": "ad3c8f9a-6959-4226-9b47-a0a601595de4",
   "Status": "Failed",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9"
  }
 ],
 "ResultNode": [
  {
   "HasIncidents": false,
   "Id": "3aaf3505-85ca-43c4-a822-fe468118aab7",
   "Name": "Open a report",
   "Status": "Failed",
   "AutomatedTestRunId": "ad3c8f9a-6959-4226-9b47-a0a601595de4"
  }
 ],
 "ExecutionPackage": [
  {
   "Id": "d009c056-6025-4a5e-a3b9-fc0fa8cf1f2e",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Reports",
   "Stereotype": "Package",
   "OrderNumber": 0
  },
  {
   "Id": "cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Regression",
   "Stereotype": "Package",
   "OrderNumber": 1
  },
  {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "ParentId": "cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6",
   "Name": "New Package Name",
   "Stereotype": null,
   "OrderNumber": 1
  },
  {
   "Id": "2d33ee96-7634-4363-891f-d90a15709bb9",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 1",
   "Stereotype": "Plan",
   "OrderNumber": 1
  },
  {
   "Id": "ed07f8a1-3ffa-4f25-bc28-0dae55650205",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 2",
   "Stereotype": "Plan",
   "OrderNumber": 2
  },
  {
   "Id": "c651ed19-5375-475a-a539-9f6401467130",
   "ProjectId": "c651ed19-5375-475a-a539-9f6401467130",
   "Name": "Release 1",
   "Stereotype": "Package",
   "OrderNumber": 0
  },
  {
   "Id": "3c6e942f-d2a7-4340-a7a1-66473543dd8d",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Name": "Release 1",
   "Stereotype": "Package",
   "OrderNumber": 0
  }
 ],
 "ExternalSystemLink": [
  {
   "ExternalSystemId": "b5ee119f-bc44-4b3c-befe-919f2fe3f4f7",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ProjectName": "Test Project",
   "Id": "d8e4c6a3-5287-4b38-82f8-7791adcb6dc9",
   "Type": "Incident",
   "TypeForDisplay": null,
   "ExternalSystemName": "Jira PROD",
   "ExternalSystemImplementationType": "Jira",
   "ExternalSystemConnectionType": null,
   "Name": "TST",
   "Enabled": true,
   "LastSynchronizedAt": "2012-01-01T14:04:07Z",
   "LastDestinationToSourceSynchronizationAt": "2012-01-01T14:04:05Z",
   "LastSourceToDestinationSynchronizationAt": "2012-01-01T14:04:06Z",
   "ConfigurationComplete": true,
   "ConfigurationProblems": []
  },
  {
   "ExternalSystemId": "b5e22a6d-e104-4ab5-b098-f167e2dd529e",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ProjectName": "Test Project",
   "Id": "3aaf3505-85ca-43c4-a822-fe468118aab7",
   "Type": "Incident",
   "TypeForDisplay": null,
   "ExternalSystemName": "Jira STAGING",
   "ExternalSystemImplementationType": "Jira",
   "ExternalSystemConnectionType": null,
   "Name": "STG",
   "Enabled": true,
   "LastSynchronizedAt": "2012-01-01T14:04:07Z",
   "LastDestinationToSourceSynchronizationAt": "2012-01-01T14:04:05Z",
   "LastSourceToDestinationSynchronizationAt": "2012-01-01T14:04:06Z",
   "ConfigurationComplete": true,
   "ConfigurationProblems": []
  },
  {
   "ExternalSystemId": "5d5ebf9d-43b3-4212-8269-ffadb5ffb461",
   "ProjectId": "d2fa3402-30fd-4714-bb39-faa30748bc14",
   "ProjectName": "Desktop Client",
   "Id": "c63e805c-e5d3-4919-9d10-a0a500e0754a",
   "Type": "Incident",
   "TypeForDisplay": null,
   "ExternalSystemName": "testing",
   "ExternalSystemImplementationType": "Jira",
   "ExternalSystemConnectionType": null,
   "Name": "TST",
   "Enabled": true,
   "LastSynchronizedAt": "2012-01-01T14:04:07Z",
   "LastDestinationToSourceSynchronizationAt": "2012-01-01T14:04:05Z",
   "LastSourceToDestinationSynchronizationAt": "2012-01-01T14:04:06Z",
   "ConfigurationComplete": true,
   "ConfigurationProblems": []
  },
  {
   "ExternalSystemId": "b5ee119f-bc44-4b3c-befe-919f2fe3f4f7",
   "ProjectId": "3afbe0dd-55ca-419e-b75d-d21c821d7281",
   "ProjectName": null,
   "Id": "a01fc7ed-3492-4792-9a0b-e2b52fa10913",
   "Type": "Incident",
   "TypeForDisplay": null,
   "ExternalSystemName": "Jira PROD",
   "ExternalSystemImplementationType": "Jira",
   "ExternalSystemConnectionType": null,
   "Name": "Project X",
   "Enabled": false,
   "LastSynchronizedAt": "2012-01-01T14:04:07Z",
   "LastDestinationToSourceSynchronizationAt": "2012-01-01T14:04:05Z",
   "LastSourceToDestinationSynchronizationAt": "2012-01-01T14:04:06Z",
   "ConfigurationComplete": true,
   "ConfigurationProblems": []
  }
 ],
 "Incident": [
  {
   "Id": "c52aff95-42dc-4de9-8419-591ed959fd08",
   "Summary": "The last page of a report is empty",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "AssignedTo": "joeb",
   "Description": null,
   "ExternalSystemLinkIds": [],
   "CreatedAt": "2011-12-01T09:00:00Z",
   "LastUpdatedAt": "2011-12-01T09:00:00Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "IncidentNumber": 1,
   "InternalId": null,
   "VersionNumber": 1,
   "HasAttachments": false,
   "TicketId": null,
   "ExternalSystemLinkId": null
  }
 ],
 "Picklist": [
  {
   "Id": "753387d7-0a67-45bd-8b96-a58791c283bb",
   "Text": "Draft",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "status"
  },
  {
   "Id": "023b39dc-31a3-4bb6-bf01-69da23de5d3f",
   "Text": "Final",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "status"
  },
  {
   "Id": "6b1e46f4-8b59-4dc3-8ed1-0b3b89612e34",
   "Text": "Low",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "priority"
  },
  {
   "Id": "5d37d6a1-6b1d-4007-8fcf-2c5296af3740",
   "Text": "High",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "priority"
  },
  {
   "Id": "2e6c958f-79ba-4922-8623-b793e5ac0362",
   "Text": "Functional",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementtype"
  },
  {
   "Id": "97a52d33-0ab8-4887-97ef-33e433bf388c",
   "Text": "Non-functional",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementtype"
  },
  {
   "Id": "72073d47-fc69-4f2d-a690-150d8e8f0738",
   "Text": "Proposed",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementstatus"
  },
  {
   "Id": "a64553f5-b27e-4ce8-80ea-dc4213347043",
   "Text": "Approved",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementstatus"
  },
  {
   "Id": "e386f63f-4ea7-4dad-b3aa-a8e18e88897d",
   "Text": "Easy",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementdifficulty"
  },
  {
   "Id": "18981fec-dc13-4ae3-8c27-2a7143922011",
   "Text": "Hard",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "requirementdifficulty"
  },
  {
   "Id": "3070ea2c-b277-4a8f-a6af-a48d7ba97495",
   "Text": "Bug",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidenttype"
  },
  {
   "Id": "014b42fd-1132-4e2b-8c30-63fea423c0b4",
   "Text": "Enhancement",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidenttype"
  },
  {
   "Id": "6d3b165c-1b09-4596-b288-81cdd6b5f985",
   "Text": "Functional",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "testtype"
  },
  {
   "Id": "fbc82a4f-e80b-49c5-8813-bf1d42654ca6",
   "Text": "Regression",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "testtype"
  },
  {
   "Id": "74bac9fe-3b10-489d-82d4-cca3b38ef826",
   "Text": "Fixed",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidentresolution"
  },
  {
   "Id": "933070aa-fead-4b4a-9271-443a0aed4250",
   "Text": "Duplicate",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidentresolution"
  },
  {
   "Id": "0daf67e1-296d-42aa-a6b8-b65b22433799",
   "Text": "Open",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidentstatus"
  },
  {
   "Id": "c09b1772-5ab7-49e2-931a-f3d5001603b8",
   "Text": "Closed",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "incidentstatus"
  },
  {
   "Id": "fcd1f1c3-93de-4de6-8e09-32fb6ba396d0",
   "Text": "1.0",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "version"
  },
  {
   "Id": "fcfeaeb3-26de-4fec-8c3c-07143f98191f",
   "Text": "2.0",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "version"
  },
  {
   "Id": "6aa5adee-a2c7-4321-a0b9-b63cee977907",
   "Text": "Server",
   "SortOrder": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "component"
  },
  {
   "Id": "382b6909-f9d5-4773-b0a9-ec3fa45170da",
   "Text": "Client",
   "SortOrder": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Picklist": "component"
  },
  {
   "Id": "2fe983c7-bc0d-430f-83f2-9a97863e4891",
   "Text": "High",
   "SortOrder": 0,
   "ProjectId": "bc692c60-99b2-4df3-8cf8-74f4ac770b16",
   "Picklist": "priority"
  },
  {
   "Id": "fb82918b-cb0e-4c38-b994-bc35f469d020",
   "Text": "Medium",
   "SortOrder": 1,
   "ProjectId": "bc692c60-99b2-4df3-8cf8-74f4ac770b16",
   "Picklist": "priority"
  },
  {
   "Id": "b6a3cb4d-638b-4803-9cf5-bc9830e29835",
   "Text": "Low",
   "SortOrder": 2,
   "ProjectId": "bc692c60-99b2-4df3-8cf8-74f4ac770b16",
   "Picklist": "priority"
  }
 ],
 "ProjectCategory": [
  {
   "Id": "b8cd5461-24af-4393-b089-c51ed25687fa",
   "Name": "Archived Projects",
   "OrderNumber": 0,
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ParentId": null,
   "ParentName": null,
   "HasChildren": false,
   "HasProjects": true,
   "HasParent": false
  }
 ],
 "Project": [
  {
   "Id": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Name": "Test Project",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "test-project",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 0,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "c651ed19-5375-475a-a539-9f6401467130",
   "Name": "Inventory",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "inventory",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 1,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Old Portal",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": "b8cd5461-24af-4393-b089-c51ed25687fa",
   "ProjectCategoryName": "Archived Projects",
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "old-portal",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 2,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Reporting",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "reporting",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 3,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "d2fa3402-30fd-4714-bb39-faa30748bc14",
   "Name": "Desktop Client",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "desktop-client",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 4,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "3afbe0dd-55ca-419e-b75d-d21c821d7281",
   "Name": "Project X",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "project-x",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 5,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "e032c596-f299-47cb-b08f-cb2efff60e27",
   "Name": "Online Banking",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "online-banking",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 6,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "bc692c60-99b2-4df3-8cf8-74f4ac770b16",
   "Name": "Customer Portal",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "customer-portal",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 7,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  },
  {
   "Id": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "Name": "New Project",
   "OrganisationId": "41930a0d-0d44-4a82-a9de-e2c25780130b",
   "OrganisationName": "Acme Inc",
   "ProjectCategoryId": null,
   "ProjectCategoryName": null,
   "Description": null,
   "EstimatedEndDate": null,
   "ManagerId": null,
   "ManagerUserName": null,
   "Slug": "new-project",
   "AutoNumberRequirements": false,
   "AutoNumberScripts": false,
   "Independent": false,
   "RequirementNumberReadOnly": false,
   "ScriptNumberReadOnly": false,
   "OrderNumber": 8,
   "StartDate": null,
   "HoursPerDay": 8,
   "DaysPerWeek": 5
  }
 ],
 "RequirementPackage": [
  {
   "Id": "c651ed19-5375-475a-a539-9f6401467130",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Name": "Requirement Library",
   "OrderNumber": 0
  },
  {
   "Id": "d009c056-6025-4a5e-a3b9-fc0fa8cf1f2e",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Reports",
   "OrderNumber": 0
  },
  {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Cycles",
   "OrderNumber": 1
  },
  {
   "Id": "2d33ee96-7634-4363-891f-d90a15709bb9",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 1",
   "OrderNumber": 1
  },
  {
   "Id": "ed07f8a1-3ffa-4f25-bc28-0dae55650205",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 2",
   "OrderNumber": 2
  }
 ],
 "Requirement": [
  {
   "Id": "f2a5fcee-3811-4672-abe1-2e26b7ebf8f9",
   "Name": "Report pagination",
   "Description": "A long report is shown in pages",
   "PackageId": "c651ed19-5375-475a-a539-9f6401467130",
   "OrderNumber": 0,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9"
  }
 ],
 "ScriptAssignment": [
  {
   "Id": "2264a622-2869-4ef8-8183-a0040106ca9d",
   "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
   "Name": "Do this and then that",
   "Status": "In Progress",
   "AssignedTo": "joeb",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d"
  },
  {
   "Id": "f6b4fb38-b211-46f7-9a64-2fe3c10c3d59",
   "ScriptId": "59780535-3cc6-431f-b8f6-5d4dc378bf5b",
   "Name": "Search for a report",
   "Status": "Not Run",
   "AssignedTo": "joeb",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d"
  },
  {
   "Id": "6cb9a282-53b0-4acb-91f3-10363adfecf9",
   "ScriptId": "15710485-6aba-4158-8b67-4e0120bc8c09",
   "Name": "Save a customer",
   "Status": "In Progress",
   "AssignedTo": "joeb",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d"
  }
 ],
 "ScriptPackage": [
  {
   "Id": "c651ed19-5375-475a-a539-9f6401467130",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "Name": "Script Library",
   "OrderNumber": 0
  },
  {
   "Id": "d009c056-6025-4a5e-a3b9-fc0fa8cf1f2e",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Reports",
   "OrderNumber": 0
  },
  {
   "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
   "Name": "Cycles",
   "OrderNumber": 1
  },
  {
   "Id": "2d33ee96-7634-4363-891f-d90a15709bb9",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 1",
   "OrderNumber": 1
  },
  {
   "Id": "ed07f8a1-3ffa-4f25-bc28-0dae55650205",
   "ParentId": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
   "Name": "Cycle 2",
   "OrderNumber": 2
  }
 ],
 "ScriptRun": [
  {
   "Id": "eb6b327c-df59-4f26-aa8d-a089009f0d1b",
   "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
   "ScriptVersion": 1,
   "AssignmentId": "2264a622-2869-4ef8-8183-a0040106ca9d",
   "CreatedAt": "2012-02-02T15:05:06Z",
   "LastUpdatedAt": "2012-02-02T15:05:06Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "RunById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "RunBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Status": "In Progress",
   "FieldValues": {}
  },
  {
   "Id": "b2a57c92-c0a5-46d3-a8cb-c14243433a8e",
   "ActualDuration": "5 minutes",
   "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
   "ScriptVersion": 1,
   "AssignmentId": "2264a622-2869-4ef8-8183-a0040106ca9d",
   "CreatedAt": "2012-01-01T14:04:05Z",
   "LastUpdatedAt": "2012-01-01T14:04:05Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "RunById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "RunBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Status": "Failed",
   "FieldValues": {}
  },
  {
   "Id": "74a91027-c1fb-46ff-b0f9-471f7d8db2bc",
   "ActualDuration": "5 minutes",
   "ScriptId": "15710485-6aba-4158-8b67-4e0120bc8c09",
   "ScriptVersion": 1,
   "AssignmentId": "6cb9a282-53b0-4acb-91f3-10363adfecf9",
   "CreatedAt": "2012-01-01T14:04:05Z",
   "LastUpdatedAt": "2012-02-02T15:05:06Z",
   "CreatedById": "e4051ca5-c8e5-4068-a177-66fa30708460",
   "CreatedBy": "joeb",
   "RunById": "e4051ca5-c8e5-4068-a177-66fa30708460",
   "RunBy": "joeb",
   "LastUpdatedById": "e4051ca5-c8e5-4068-a177-66fa30708460",
   "LastUpdatedBy": "joeb",
   "Status": "In Progress",
   "FieldValues": {}
  },
  {
   "Id": "b849f98e-62b2-460c-97ef-49e6c478a3f9",
   "ActualDuration": "5 minutes",
   "ScriptId": "15710485-6aba-4158-8b67-4e0120bc8c09",
   "ScriptVersion": 1,
   "AssignmentId": "6cb9a282-53b0-4acb-91f3-10363adfecf9",
   "CreatedAt": "2011-12-01T09:00:00Z",
   "LastUpdatedAt": "2011-12-01T09:05:00Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "RunById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "RunBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Status": "Failed",
   "FieldValues": {}
  }
 ],
 "Script": [
  {
   "Id": "3503ada7-6f77-46ba-a083-a84747d53b2c",
   "Name": "Do this and then that",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "AssignedTo": "joeb",
   "Description": null,
   "CreatedAt": "2011-01-01T09:00:00Z",
   "LastUpdatedAt": "2012-02-03T09:00:00Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Objective": null,
   "PreCondition": null,
   "PostCondition": null,
   "Number": 1,
   "EstimatedDuration": null,
   "PackageId": "c651ed19-5375-475a-a539-9f6401467130",
   "OrderNumber": 0,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ChangeComment": null,
   "Notes": null,
   "VersionNumber": 2,
   "HasAttachments": false,
   "Steps": [
    {
     "Description": "Do this",
     "ExpectedResult": "Expect that",
     "Notes": null,
     "Data": null
    },
    {
     "Description": "And then Do this",
     "ExpectedResult": "And then Expect that",
     "Notes": null,
     "Data": null
    }
   ]
  },
  {
   "Id": "59780535-3cc6-431f-b8f6-5d4dc378bf5b",
   "Name": "Search for a report",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "AssignedTo": "joeb",
   "Description": null,
   "CreatedAt": "2011-01-01T09:00:00Z",
   "LastUpdatedAt": "2011-01-01T09:00:00Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Objective": null,
   "PreCondition": null,
   "PostCondition": null,
   "Number": 2,
   "EstimatedDuration": null,
   "PackageId": "c651ed19-5375-475a-a539-9f6401467130",
   "OrderNumber": 1,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ChangeComment": null,
   "Notes": null,
   "VersionNumber": 1,
   "HasAttachments": false,
   "Steps": [
    {
     "Description": "Search for a report",
     "ExpectedResult": "The report is found",
     "Notes": null,
     "Data": null
    }
   ]
  },
  {
   "Id": "15710485-6aba-4158-8b67-4e0120bc8c09",
   "Name": "Save a customer",
   "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "AssignedTo": "joeb",
   "Description": null,
   "CreatedAt": "2011-01-01T09:00:00Z",
   "LastUpdatedAt": "2011-01-01T09:00:00Z",
   "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "CreatedBy": "joeb",
   "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "LastUpdatedBy": "joeb",
   "Objective": null,
   "PreCondition": null,
   "PostCondition": null,
   "Number": 3,
   "EstimatedDuration": null,
   "PackageId": "c651ed19-5375-475a-a539-9f6401467130",
   "OrderNumber": 2,
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "ChangeComment": null,
   "Notes": null,
   "VersionNumber": 1,
   "HasAttachments": false,
   "Steps": [
    {
     "Description": "Click the 'save' button",
     "ExpectedResult": "Save success message displayed",
     "Notes": null,
     "Data": null
    }
   ]
  }
 ],
 "StepResult": [
  {
   "RunId": "eb6b327c-df59-4f26-aa8d-a089009f0d1b",
   "Id": "ad3c8f9a-6959-4226-9b47-a0a601595de4",
   "Description": "Do this",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "Expect that",
   "ActualResult": "Something else",
   "Outcome": "Failed",
   "HasIncidents": false,
   "HasAttachments": false
  },
  {
   "RunId": "eb6b327c-df59-4f26-aa8d-a089009f0d1b",
   "Id": "687cb923-6596-4223-8869-e5abc324bbf4",
   "Description": "And then Do this",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "And then Expect that",
   "ActualResult": null,
   "Outcome": "NotRun",
   "HasIncidents": false,
   "HasAttachments": false
  },
  {
   "RunId": "b2a57c92-c0a5-46d3-a8cb-c14243433a8e",
   "Id": "42930f7b-a341-4413-9388-4b14b130eb74",
   "Description": "Do this",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "Expect that",
   "ActualResult": "Something else",
   "Outcome": "Failed",
   "HasIncidents": false,
   "HasAttachments": false
  },
  {
   "RunId": "b2a57c92-c0a5-46d3-a8cb-c14243433a8e",
   "Id": "ff6326e1-3a79-4a8f-8641-6fa6c5339a5b",
   "Description": "And then Do this",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "And then Expect that",
   "ActualResult": null,
   "Outcome": "NotRun",
   "HasIncidents": false,
   "HasAttachments": false
  },
  {
   "RunId": "74a91027-c1fb-46ff-b0f9-471f7d8db2bc",
   "Id": "5555ad03-05ce-45d7-8328-546b91f42b91",
   "Description": "Click the 'save' button",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "Save success message displayed",
   "ActualResult": null,
   "Outcome": "NotRun",
   "HasIncidents": false,
   "HasAttachments": false
  },
  {
   "RunId": "b849f98e-62b2-460c-97ef-49e6c478a3f9",
   "Id": "710885a6-da30-46ff-9dc2-7623893378cf",
   "Description": "Click the 'save' button",
   "Data": null,
   "Notes": null,
   "ExpectedResult": "Save success message displayed",
   "ActualResult": "Exception message displayed",
   "Outcome": "Failed",
   "HasIncidents": false,
   "HasAttachments": false
  }
 ],
 "TicketSearchResult": [
  {
   "Key": "TST-123",
   "Summary": "Discount is subtracted twice",
   "Url": "https://mycompany.atlassian.net/browse/TST-123",
   "Id": "10123",
   "Type": "Bug",
   "ExternalSystemId": "d8e4c6a3-5287-4b38-82f8-7791adcb6dc9",
   "ExternalSystemName": "Jira PROD",
   "IncidentId": null,
   "Status": "Open",
   "InternalKey": null
  },
  {
   "Key": "STG-45",
   "Summary": "Export stops at the first accented letter",
   "Url": "https://mycompany.atlassian.net/browse/STG-45",
   "Id": "12345",
   "Type": "Bug",
   "ExternalSystemId": "3aaf3505-85ca-43c4-a822-fe468118aab7",
   "ExternalSystemName": "Jira STAGING",
   "IncidentId": null,
   "Status": "Open",
   "InternalKey": null
  },
  {
   "Key": "TST-4629",
   "Summary": "Test windows title clips text on bottom",
   "Url": "https://mycompany.atlassian.net/browse/TST-4629",
   "Id": "18759",
   "Type": "Bug",
   "ExternalSystemId": "c63e805c-e5d3-4919-9d10-a0a500e0754a",
   "ExternalSystemName": "testing",
   "IncidentId": null,
   "Status": "Open",
   "InternalKey": null
  },
  {
   "Key": "TST-2222",
   "Summary": "Re-run selenium tests",
   "Url": "https://mycompany.atlassian.net/browse/TST-2222",
   "Id": "12123",
   "Type": "Task",
   "ExternalSystemId": "c63e805c-e5d3-4919-9d10-a0a500e0754a",
   "ExternalSystemName": "testing",
   "IncidentId": null,
   "Status": "Open",
   "InternalKey": null
  },
  {
   "Key": "TST-3871",
   "Summary": "Button stays grey after a time-out",
   "Url": "https://mycompany.atlassian.net/browse/TST-3871",
   "Id": "16841",
   "Type": "Bug",
   "ExternalSystemId": "c63e805c-e5d3-4919-9d10-a0a500e0754a",
   "ExternalSystemName": "testing",
   "IncidentId": null,
   "Status": "Open",
   "InternalKey": null
  }
 ],
 "User": [
  {
   "Id": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "UserName": "joeb",
   "Email": "joeb@unknown.net",
   "FirstName": "Joe",
   "LastName": "Bloggs",
   "Phone": "(09)-555-999",
   "LastLogIn": null,
   "Enabled": true,
   "IsExternal": false
  },
  {
   "Id": "1409a902-9d1b-4afb-aa92-082ebe8eb3bf",
   "UserName": "janedoe",
   "Email": "janedoe@unknown.net",
   "FirstName": "Jane",
   "LastName": "Doe",
   "Phone": null,
   "LastLogIn": null,
   "Enabled": true,
   "IsExternal": false
  },
  {
   "Id": "ccb3e5c7-13a9-4b44-9922-fced425a878b",
   "UserName": "Administrator",
   "Email": "administrator@unknown.net",
   "FirstName": "System",
   "LastName": "Administrator",
   "Phone": null,
   "LastLogIn": null,
   "Enabled": true,
   "IsExternal": false
  }
 ],
 "EntityWidgets": [
  {
   "Id": "05b176f9-a336-4f20-a47c-c433f3b3f358",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "EntityType": "Incident",
   "Widgets": [
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Summary",
     "Label": "Summary",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "incident.Summary"
    }
   ]
  },
  {
   "Id": "679882c3-64d7-4717-b48f-ff883d82f6bf",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "EntityType": "Requirement",
   "Widgets": [
    {
     "FieldCategory": "intrinsic",
     "Name": "Number",
     "Label": "#",
     "WidgetType": "Number",
     "ImplementationType": "EnterpriseTester.Core.Fields.IntrinsicFields.IntrinsicNumber",
     "HandlerType": "Number",
     "ValueType": "Date",
     "Required": false,
     "TabIndex": 100,
     "FormName": "requirement.Number"
    },
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "requirement.Name"
    }
   ]
  },
  {
   "Id": "65fd07b9-63ce-4954-8912-801fda5c73b3",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "EntityType": "TestScript",
   "Widgets": [
    {
     "FieldCategory": "intrinsic",
     "Name": "Number",
     "Label": "#",
     "WidgetType": "Number",
     "ImplementationType": "EnterpriseTester.Core.Fields.IntrinsicFields.IntrinsicNumber",
     "HandlerType": "Number",
     "ValueType": "Date",
     "Required": false,
     "TabIndex": 100,
     "FormName": "script.Number"
    },
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "script.Name"
    }
   ]
  },
  {
   "Id": "56dbaf8c-1976-4462-ad92-0273cc4b0433",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "EntityType": "AgileRun",
   "Widgets": [
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "agilerun.Name"
    }
   ]
  },
  {
   "Id": "55507fc3-b2ee-4009-8489-137673583d82",
   "ProjectId": "eb06e5d8-f774-4b0f-a95c-a911c13527a9",
   "EntityType": "ScriptRun",
   "Widgets": [
    {
     "FieldCategory": "custom",
     "Name": "Note",
     "Label": "Note",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": false,
     "TabIndex": 300,
     "FormName": "scriptrun.Note"
    }
   ]
  },
  {
   "Id": "f49843a4-9332-4a17-8433-f99a5c816af0",
   "ProjectId": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "EntityType": "Incident",
   "Widgets": [
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Summary",
     "Label": "Summary",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "incident.Summary"
    }
   ]
  },
  {
   "Id": "f04ee84f-421e-49aa-852e-233356070def",
   "ProjectId": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "EntityType": "Requirement",
   "Widgets": [
    {
     "FieldCategory": "intrinsic",
     "Name": "Number",
     "Label": "#",
     "WidgetType": "Number",
     "ImplementationType": "EnterpriseTester.Core.Fields.IntrinsicFields.IntrinsicNumber",
     "HandlerType": "Number",
     "ValueType": "Date",
     "Required": false,
     "TabIndex": 100,
     "FormName": "requirement.Number"
    },
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "requirement.Name"
    }
   ]
  },
  {
   "Id": "aff387cb-b36d-409e-affc-64935bed5d80",
   "ProjectId": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "EntityType": "TestScript",
   "Widgets": [
    {
     "FieldCategory": "intrinsic",
     "Name": "Number",
     "Label": "#",
     "WidgetType": "Number",
     "ImplementationType": "EnterpriseTester.Core.Fields.IntrinsicFields.IntrinsicNumber",
     "HandlerType": "Number",
     "ValueType": "Date",
     "Required": false,
     "TabIndex": 100,
     "FormName": "script.Number"
    },
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "script.Name"
    }
   ]
  },
  {
   "Id": "9c1298a4-1cc7-4f46-8caa-722dc81a9e0a",
   "ProjectId": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "EntityType": "AgileRun",
   "Widgets": [
    {
     "MinLength": 1,
     "MaxLength": 1024,
     "MaxLengthText": "Enter 1 to 1024 characters.",
     "FieldCategory": "intrinsic",
     "Name": "Name",
     "Label": "Name",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": true,
     "TabIndex": 200,
     "FormName": "agilerun.Name"
    }
   ]
  },
  {
   "Id": "691a3699-9ec8-4e78-a4a9-92de05c86285",
   "ProjectId": "efe4193e-9cbd-467c-b747-a25e0128524b",
   "EntityType": "ScriptRun",
   "Widgets": [
    {
     "FieldCategory": "custom",
     "Name": "Note",
     "Label": "Note",
     "WidgetType": "Text",
     "HandlerType": "Text",
     "ValueType": "String",
     "Required": false,
     "TabIndex": 300,
     "FormName": "scriptrun.Note"
    }
   ]
  }
 ]
};

/** A server that nobody has used yet. */
export const empty: Seed = {
 "User": [
  {
   "Id": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
   "UserName": "joeb",
   "Email": "joeb@unknown.net",
   "FirstName": "Joe",
   "LastName": "Bloggs",
   "Phone": "(09)-555-999",
   "LastLogIn": null,
   "Enabled": true,
   "IsExternal": false
  }
 ]
};

/** The states from which the documented examples start. */
export const states: readonly ProviderState[] = [
 {
  "name": "the project to reindex exists",
  "for": "Project c651ed19… exists."
 },
 {
  "name": "the execution package to reindex exists",
  "for": "Execution package c651ed19… exists."
 },
 {
  "name": "the script package to reindex exists",
  "for": "Script package c651ed19… exists."
 },
 {
  "name": "the requirement package to reindex exists",
  "for": "Requirement package c651ed19… exists."
 },
 {
  "name": "there are projects",
  "for": "The server has projects; few, because all of them are going to be reindexed."
 },
 {
  "name": "the entities to reindex exist",
  "for": "Requirement f2a5fcee…, script 59780535…, script assignment f6b4fb38… and incident c52aff95… exist."
 },
 {
  "name": "the ticket is not linked",
  "for": "One tracker of the project has ticket TST-123, which is not linked to step result ad3c8f9a…, step 79853241… or node 3aaf3505…."
 },
 {
  "name": "two trackers have a ticket with the key",
  "for": "Links d8e4c6a3… and 3aaf3505… of one project lead to trackers that both have a ticket TST-123; the first is not linked to step result ad3c8f9a….",
  "put": {
   "TicketSearchResult": [
    {
     "Key": "TST-123",
     "Summary": "Discount is wrong on the second page",
     "Url": "https://staging.mycompany.atlassian.net/browse/TST-123",
     "Id": "20123",
     "Type": "Bug",
     "ExternalSystemId": "3aaf3505-85ca-43c4-a822-fe468118aab7",
     "ExternalSystemName": "Jira STAGING",
     "IncidentId": null,
     "Status": "Open",
     "InternalKey": null
    }
   ]
  }
 },
 {
  "name": "the ticket has no incident",
  "for": "The tracker of link 3aaf3505… has a ticket with the id 12345, from which no incident was made."
 },
 {
  "name": "the package has children",
  "for": "Package 4bb709c2… exists and has at least one package below it."
 },
 {
  "name": "the package is empty",
  "for": "Package 4bb709c2… exists and has nothing below it.",
  "remove": {
   "ExecutionPackage": [
    "2d33ee96-7634-4363-891f-d90a15709bb9",
    "ed07f8a1-3ffa-4f25-bc28-0dae55650205"
   ]
  }
 },
 {
  "name": "the package is below another package",
  "for": "Package 4bb709c2… is below package cc91ec0b… and has no stereotype."
 },
 {
  "name": "the package is at the root of its project",
  "for": "Package 4bb709c2…, named New Package Name, is at the root of project 944aa658…, where package cc91ec0b… is too.",
  "put": {
   "ExecutionPackage": [
    {
     "Id": "4bb709c2-e0e7-4af3-9f60-a045016a9610",
     "ProjectId": "944aa658-8067-42cf-a6a6-ce71535a73bc",
     "Name": "New Package Name",
     "Stereotype": null,
     "OrderNumber": 1
    }
   ]
  }
 },
 {
  "name": "the project is as new",
  "for": "Read project eb06e5d8…: Test Project of Acme Inc, without category, description, manager and dates, all switches off."
 },
 {
  "name": "the project has two priorities and two statuses",
  "for": "Read the priorities Low and High and the statuses Draft and Final of project eb06e5d8…, in this order."
 },
 {
  "name": "the project can get the name, category and manager",
  "for": "Change project eb06e5d8…: no project is named New Name, category Archived Projects and user janedoe exist."
 },
 {
  "name": "the project can be deleted",
  "for": "Start to delete project 4bb709c2…, which exists and is not being deleted."
 },
 {
  "name": "the assignment has a run in progress and a failed one",
  "for": "Assignment 2264a622… has two runs: the newer one of 2012-02-02 is in progress, the other failed on 2012-01-01."
 },
 {
  "name": "a run was created in 2011",
  "for": "Exactly one run of assignment 2264a622… was created in 2011; it failed after 5 minutes.",
  "put": {
   "ScriptAssignment": [
    {
     "Id": "2264a622-2869-4ef8-8183-a0040106ca9d",
     "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
     "Name": "Do this and then that",
     "Status": "Failed",
     "AssignedTo": "joeb",
     "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d"
    }
   ],
   "ScriptRun": [
    {
     "Id": "eb6b327c-df59-4f26-aa8d-a089009f0d1b",
     "ActualDuration": "5 minutes",
     "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
     "ScriptVersion": 1,
     "AssignmentId": "2264a622-2869-4ef8-8183-a0040106ca9d",
     "CreatedAt": "2011-01-01T14:04:05Z",
     "LastUpdatedAt": "2011-01-01T14:04:05Z",
     "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "CreatedBy": "joeb",
     "RunById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "RunBy": "joeb",
     "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "LastUpdatedBy": "joeb",
     "Status": "Failed",
     "FieldValues": {}
    }
   ]
  }
 },
 {
  "name": "the current run is complete",
  "for": "No run of assignment 2264a622… is in progress; version 2 of its script has two steps.",
  "put": {
   "ScriptAssignment": [
    {
     "Id": "2264a622-2869-4ef8-8183-a0040106ca9d",
     "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
     "Name": "Do this and then that",
     "Status": "Failed",
     "AssignedTo": "joeb",
     "AssignedToId": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "PackageId": "3c6e942f-d2a7-4340-a7a1-66473543dd8d"
    }
   ]
  },
  "remove": {
   "ScriptRun": [
    "eb6b327c-df59-4f26-aa8d-a089009f0d1b"
   ],
   "StepResult": [
    "ad3c8f9a-6959-4226-9b47-a0a601595de4",
    "687cb923-6596-4223-8869-e5abc324bbf4"
   ]
  }
 },
 {
  "name": "the current run is in progress",
  "for": "A run of assignment 2264a622… is in progress; it was started with version 2 of the script.",
  "put": {
   "ScriptRun": [
    {
     "Id": "eb6b327c-df59-4f26-aa8d-a089009f0d1b",
     "ScriptId": "3503ada7-6f77-46ba-a083-a84747d53b2c",
     "ScriptVersion": 2,
     "AssignmentId": "2264a622-2869-4ef8-8183-a0040106ca9d",
     "CreatedAt": "2012-01-01T14:04:05Z",
     "LastUpdatedAt": "2012-01-01T14:04:05Z",
     "CreatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "CreatedBy": "joeb",
     "RunById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "RunBy": "joeb",
     "LastUpdatedById": "e7157154-5f93-4ec4-bde3-0a3e5c66b04a",
     "LastUpdatedBy": "joeb",
     "Status": "In Progress",
     "FieldValues": {}
    }
   ]
  }
 }
];
