export interface paths {
    readonly "/api/userssearch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches users by the beginning of a name. */
        readonly get: operations["searchUsersByPartialName"];
        readonly put?: never;
        /** Searches users by the beginning of a name, or by values too long for an address. */
        readonly post: operations["searchUsersByPartialNameUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/groupssearch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches groups by the beginning of their name. */
        readonly get: operations["searchGroupsByPartialName"];
        readonly put?: never;
        /** Searches groups by the beginning of their name, or by values too long for an address. */
        readonly post: operations["searchGroupsByPartialNameUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/usergroupsearch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches users and groups by the beginning of a name. */
        readonly get: operations["searchUserOrGroupByPartialName"];
        readonly put?: never;
        /** Searches users and groups by the beginning of a name, or by values too long for an address. */
        readonly post: operations["searchUserOrGroupByPartialNameUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/assignedtosearch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches those to whom work can be given by the beginning of a name. */
        readonly get: operations["searchForUsersGroupsAndSpecialUsers"];
        readonly put?: never;
        /** Searches those to whom work can be given by values too long for an address, too. */
        readonly post: operations["searchForUsersGroupsAndSpecialUsersUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/group/{id}/permissions/global": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** Lists the permissions that a group has in all projects. */
        readonly get: operations["getGlobalGroupPermissions"];
        /** Sets the permissions that a group has in all projects. */
        readonly put: operations["updateGlobalGroupPermissions"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/group/{id}/permissions/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** Lists the projects with the addresses of the permissions that a group has in each. */
        readonly get: operations["getProjectGroupPermissionLinks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/group/{groupId}/permissions/project/{projectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly groupId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        /** Lists the permissions that a group has in one project, besides those in all. */
        readonly get: operations["getGroupProjectPermissions"];
        /** Sets the permissions that a group has in one project. */
        readonly put: operations["updateGroupProjectPermissions"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists groups that match an OData query. */
        readonly get: operations["searchGroups"];
        readonly put?: never;
        /** Creates a group without members and permissions. */
        readonly post: operations["createGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/group/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** Reads one group. */
        readonly get: operations["getGroup"];
        /** Changes the sent properties of a group. */
        readonly put: operations["updateGroup"];
        readonly post?: never;
        /** Deletes a group; its members stay and lose its permissions. */
        readonly delete: operations["deleteGroup"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/group/{id}/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        /** Lists the members of a group. */
        readonly get: operations["getGroupMembers"];
        /** Makes these users the members of a group. */
        readonly put: operations["setGroupMembers"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{userId}/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
            };
            readonly cookie?: never;
        };
        /** Lists the notifications of a user. */
        readonly get: operations["getNotificationsMessagesForUser"];
        readonly put?: never;
        /** Notifies a user. */
        readonly post: operations["createNotificationMessage"];
        /** Deletes all notifications of a user. */
        readonly delete: operations["clearNotificationMessagesForUser"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{userId}/notification/{notificationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
                /** @description GUID of the notification, in any letter case. */
                readonly notificationId: string;
            };
            readonly cookie?: never;
        };
        /** Reads one notification. */
        readonly get: operations["getNotificationMessage"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a notification. */
        readonly delete: operations["deleteNotificationMessage"];
        readonly options?: never;
        readonly head?: never;
        /** Marks a notification as seen or not. */
        readonly patch: operations["patchNotificationMessage"];
        readonly trace?: never;
    };
    readonly "/api/permissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the permissions that there are, as trees. */
        readonly get: operations["getAllPermissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/permission/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one permission with all below it. */
        readonly get: operations["getPermission"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{userId}/mailmessages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts a message to a user into the mail queue. */
        readonly post: operations["enqueueMailMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{id}/permissions/global": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** Lists the permissions that a user has in all projects. */
        readonly get: operations["getGlobalUserPermissions"];
        /** Sets the permissions that a user has in all projects. */
        readonly put: operations["setGlobalPermissionsForUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{id}/permissions/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** Lists the projects with the addresses of the permissions that a user has in each. */
        readonly get: operations["getProjectUserPermissionLinks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{userId}/permissions/project/{projectId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        /** Lists the permissions that a user has in one project, besides those in all. */
        readonly get: operations["getUserProjectPermissions"];
        /** Sets the permissions that a user has in one project. */
        readonly put: operations["setUserProjectPermissions"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists users that match an OData query. */
        readonly get: operations["searchUsers"];
        readonly put?: never;
        /** Creates a user. */
        readonly post: operations["createUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** Reads one user. */
        readonly get: operations["getUser"];
        /** Changes the sent properties of a user. */
        readonly put: operations["updateUser"];
        readonly post?: never;
        /** Deletes a user of whom nothing is left. */
        readonly delete: operations["deleteUser"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{id}/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** Lists the groups that a user is in. */
        readonly get: operations["getUsersGroups"];
        /** Puts a user into these groups and takes the user out of others. */
        readonly put: operations["setGroupMembershipsForUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/user/{id}/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets the password of a user. */
        readonly put: operations["setUserPassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/assignees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches the users to whom work in a project can be given. */
        readonly get: operations["searchProjectAssignees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customfieldtypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the types that custom fields can have. */
        readonly get: operations["searchCustomFieldTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customfieldtype/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one type of custom fields. */
        readonly get: operations["getCustomFieldType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customfields": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists custom fields that match an OData query. */
        readonly get: operations["searchCustomFields"];
        readonly put?: never;
        /** Creates a custom field. */
        readonly post: operations["addCustomField"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/customfield/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the field, in any letter case. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** Reads one custom field. */
        readonly get: operations["getCustomField"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a custom field with all its values. */
        readonly delete: operations["deleteCustomField"];
        readonly options?: never;
        readonly head?: never;
        /** Changes texts of a custom field, and its options. */
        readonly patch: operations["updateCustomField"];
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/searchlinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        /** Searches the external system links of a project by the beginning of their name. */
        readonly get: operations["searchProjectExternalLinksByPartialName"];
        readonly put?: never;
        /** Searches the external system links of a project by values too long for an address, too. */
        readonly post: operations["searchProjectExternalLinksByPartialNameUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists organisations that match an OData query. */
        readonly get: operations["searchOrganisations"];
        readonly put?: never;
        /** Creates an organisation. */
        readonly post: operations["createOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Reads one organisation. */
        readonly get: operations["getOrganisation"];
        /** Changes the sent properties of an organisation. */
        readonly put: operations["updateOrganisation"];
        readonly post?: never;
        /** Starts a background task that deletes an organisation and all projects of it. */
        readonly delete: operations["startDeleteOrganisation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/picklist/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        /** Lists the values of a picklist of a project. */
        readonly get: operations["getProjectPicklistValues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/picklistsearch/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        /** Searches the values of a picklist of a project by the beginning of their text. */
        readonly get: operations["searchProjectPicklistValues"];
        readonly put?: never;
        /** Searches the values of a picklist of a project by the beginning of their text, or by values too long for an address. */
        readonly post: operations["searchProjectPicklistValuesUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{organisationId}/picklist/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        /** Lists the values of a picklist in the projects of an organisation, each text once. */
        readonly get: operations["getOrganisationPicklistValues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{organisationId}/picklistsearch/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        /** Searches the values of a picklist in the projects of an organisation by the beginning of their text. */
        readonly get: operations["searchOrganisationPicklistValues"];
        readonly put?: never;
        /** Searches the values of a picklist in the projects of an organisation by the beginning of their text, or by values too long for an address. */
        readonly post: operations["searchOrganisationPicklistValuesUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/{picklist}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the project that has the value, in any letter case. */
                readonly projectId: string;
                /** @description Which list of the project. */
                readonly picklist: components["schemas"]["PicklistSegment"];
                /** @description GUID of the value, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Reads one value of a picklist of a project. */
        readonly get: operations["getProjectPicklistValue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projectcategories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists project categories that match an OData query. */
        readonly get: operations["searchAllProjectCategories"];
        readonly put?: never;
        /** Creates a project category. */
        readonly post: operations["createProjectCategory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projectcategory/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: components["parameters"]["ProjectCategoryId"];
            };
            readonly cookie?: never;
        };
        /** Reads one project category. */
        readonly get: operations["getProjectCategory"];
        /** Changes the sent properties of a project category. */
        readonly put: operations["updateProjectCategory"];
        readonly post?: never;
        /** Deletes a category with those below it; projects in them come directly under the organisation. */
        readonly delete: operations["deleteProjectCategory"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projectcategory/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: components["parameters"]["ProjectCategoryId"];
            };
            readonly cookie?: never;
        };
        /** Lists the categories directly below one. */
        readonly get: operations["getProjectCategoriesChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projectssearch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches projects by the beginning of their name. */
        readonly get: operations["searchProjectsByPartialName"];
        readonly put?: never;
        /** Searches projects by the beginning of their name, or by values too long for an address. */
        readonly post: operations["searchProjectsByPartialNameUsingPostMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projecttemplates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the templates that a project can be made of. */
        readonly get: operations["searchProjectTemplates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists projects that match an OData query. */
        readonly get: operations["searchProjects"];
        readonly put?: never;
        /** Creates a project that has default values in each of its picklists. */
        readonly post: operations["createProject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly id: components["parameters"]["ProjectId"];
            };
            readonly cookie?: never;
        };
        /** Reads one project. */
        readonly get: operations["getProject"];
        /** Changes the sent properties of a project. */
        readonly put: operations["updateProject"];
        readonly post?: never;
        /** Starts a background task that deletes a project and all it holds. */
        readonly delete: operations["startProjectDelete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/widgets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the editors for the fields of a project's entities. */
        readonly get: operations["getWidgetsForProject"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/backgroundtasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Starts work in the background, and streams its progress when asked to. */
        readonly post: operations["startBackgroundTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/backgroundtask/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says how far a task is. */
        readonly get: operations["getBackgroundTaskStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/diagnostics/performancemeasurement/latest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads what the last task of the type PerformanceTest measured. */
        readonly get: operations["getLastPerformanceTestResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exportfile/{filename}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Downloads a file that a background task has made. */
        readonly get: operations["getExportedFileContents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gridwidget/{widgetType}/data/{dataName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Counts what a widget shows. */
        readonly post: operations["getGridWidgetData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gridwidgethost/{hostId}/project/{projectId}/position/{position}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the page that has the widgets, in any letter case. */
                readonly hostId: components["parameters"]["HostId"];
                /** @description GUID of the project, in any letter case. */
                readonly projectId: components["parameters"]["WidgetProjectId"];
                /** @description Where in the host the widget is. */
                readonly position: string;
            };
            readonly cookie?: never;
        };
        /** Reads what the caller has put at a position. */
        readonly get: operations["getGridWidgetState"];
        /** Puts a widget at a position. */
        readonly put: operations["updateGridWidgetState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gridwidgethost/{hostId}/project/{projectId}/positions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Name of the page that has the widgets, in any letter case. */
                readonly hostId: components["parameters"]["HostId"];
                /** @description GUID of the project, in any letter case. */
                readonly projectId: components["parameters"]["WidgetProjectId"];
            };
            readonly cookie?: never;
        };
        /** Reads what the caller has put at each position. */
        readonly get: operations["getGridWidgetStatesForHost"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{id}/rest/gadgets/1.0/g/feed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the widgets of people as a feed for Jira and Confluence. */
        readonly get: operations["getGadgetFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailqueue/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the mail messages that wait to be delivered. */
        readonly get: operations["getQueuedMailMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailqueue/message/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one mail message that waits to be delivered. */
        readonly get: operations["getQueuedMailMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mailsender/default/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads how the server sends mail. */
        readonly get: operations["getMailSenderSettings"];
        /** Changes how the server sends mail. */
        readonly put: operations["updateMailSenderSettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/entitytypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the kinds of things that notifications are about. */
        readonly get: operations["getNotificationEntityTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/eventtypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the kinds of events that notifications tell of. */
        readonly get: operations["getEventTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the collections from which a client starts. */
        readonly get: operations["listRootResources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/swagger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the descriptions of the API that the server has for programs. */
        readonly get: operations["getSwaggerAPIList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/swagger/api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describes the API as Swagger 1.1. */
        readonly get: operations["getSwaggerForCoreAPI"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/swagger/v2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Describes the API as Swagger 2.0. */
        readonly get: operations["getSwaggerV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/systemevents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the events of the server and of its external systems. */
        readonly get: operations["getSystemEvents"];
        readonly put?: never;
        /** Adds an event to the log of the server. */
        readonly post: operations["addSystemEvent"];
        /** Deletes all events of an external system link or of a published document. */
        readonly delete: operations["deleteSystemEventsForLink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/systemevent/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Reads one event. */
        readonly get: operations["getSystemEvent"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes one event. */
        readonly delete: operations["deleteSystemEvent"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/systeminfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells version, addresses, time zone and modules of the server. */
        readonly get: operations["getSystemInformation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/timezone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells what the server knows of a time zone. */
        readonly get: operations["getTimezoneInformation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsourcesmetadata": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what the two ends of an external system link can be. */
        readonly get: operations["searchExternalSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsourcemetadata": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads what is known of one possible end of a link. */
        readonly get: operations["getExternalSourceByAttributes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemlinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the links between projects and external systems. */
        readonly get: operations["searchExternalSystemLinks"];
        readonly put?: never;
        /** Links a project with an external system. */
        readonly post: operations["createExternalSystemLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemlink/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Reads one link between a project and an external system. */
        readonly get: operations["getExternalSystemLink"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a link, and on demand the references and events that came of it. */
        readonly delete: operations["deleteExternalSystemLink"];
        readonly options?: never;
        readonly head?: never;
        /** Switches a link on or off. */
        readonly patch: operations["patchExternalSystemLink"];
        readonly trace?: never;
    };
    readonly "/api/externalsystemlink/{linkId}/copy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes a link like another one. */
        readonly post: operations["copyExternalSystemLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemlink/{linkId}/field/{fieldName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description Name of the field, in any letter case. */
                readonly fieldName: string;
            };
            readonly cookie?: never;
        };
        /** Lists the values that a field has on the other side of a link. */
        readonly get: operations["getOptionsForExternalSystemLinksField"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemtypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the kinds of external systems that the server can work with. */
        readonly get: operations["searchExternalSystemTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemtype/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one kind of external system. */
        readonly get: operations["getExternalSystemType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the external systems that the server is connected with. */
        readonly get: operations["searchExternalSystems"];
        readonly put?: never;
        /** Connects the server with an external system. */
        readonly post: operations["createExternalSystem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystem/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Reads one external system. */
        readonly get: operations["getExternalSystem"];
        /** Changes the sent properties of an external system. */
        readonly put: operations["updateExternalSystem"];
        readonly post?: never;
        /** Deletes an external system with its links. */
        readonly delete: operations["deleteExternalSystem"];
        readonly options?: never;
        readonly head?: never;
        /** Switches an external system on or off. */
        readonly patch: operations["patchExternalSystem"];
        readonly trace?: never;
    };
    readonly "/api/externalsystem/{systemId}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the links of an external system. */
        readonly get: operations["getExternalSystemLinksForSystem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/synchronizer/{id}/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the external system link, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Lists when an external system link is synchronized. */
        readonly get: operations["getSynchronizerSchedules"];
        readonly put?: never;
        /** Adds a schedule to an external system link. */
        readonly post: operations["createSynchronizerSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/synchronizer/{linkId}/schedule/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Reads one schedule. */
        readonly get: operations["getLinkSynchronizationSchedule"];
        /** Changes the sent properties of a schedule. */
        readonly put: operations["updateLinkSynchronizationSchedule"];
        readonly post?: never;
        /** Deletes a schedule. */
        readonly delete: operations["deleteLinkSynchronizationSchedule"];
        readonly options?: never;
        readonly head?: never;
        /** Switches a schedule on or off. */
        readonly patch: operations["patchLinkSynchronizationSchedule"];
        readonly trace?: never;
    };
    readonly "/api/synchronizer/{linkId}/schedule/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Starts a synchronization now. */
        readonly post: operations["startScheduleSynchronizing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/project/{projectId}/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Searches the trackers of a project for tickets. */
        readonly get: operations["searchTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemlink/{externalSystemLinkId}/ticket/{ticketId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link between a project and its tracker, in any letter case. */
                readonly externalSystemLinkId: components["parameters"]["ExternalSystemLinkId"];
                /** @description What the tracker itself calls the ticket; not its key. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** Reads one ticket of a tracker. */
        readonly get: operations["getTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/externalsystemlink/{externalSystemLinkId}/ticket/{ticketId}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the link between a project and its tracker, in any letter case. */
                readonly externalSystemLinkId: components["parameters"]["ExternalSystemLinkId"];
                /** @description What the tracker itself calls the ticket; not its key. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Starts a background task that creates an incident from a ticket. */
        readonly post: operations["startCreateIncidentFromTicket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/attachment/{id}/contents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Downloads the file of an attachment. */
        readonly get: operations["getAttachmentContents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/temporaryattachmentsets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes a set that holds files until something is created that they belong to. */
        readonly post: operations["createTemporaryAttachmentSet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/temporaryattachmentset/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the files of a temporary set. */
        readonly get: operations["getTemporaryAttachmentsForSet"];
        readonly put?: never;
        /** Adds the files of a multipart body to a temporary set. */
        readonly post: operations["uploadAttachments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/temporaryattachmentset/{setId}/attachment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes a file of a temporary set. */
        readonly delete: operations["deleteTemporaryAttachmentFromSet"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestassignment/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what an assignment of an automated test is related to, further on as the directions lead. */
        readonly get: operations["getAutomatedTestAssignmentRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestassignment/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that an assignment of an automated test is related to in some way, whatever the directions. */
        readonly get: operations["getAutomatedTestAssignmentAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestassignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists automated test assignments that match a TQL query. */
        readonly get: operations["searchAutomatedTestAssignments"];
        readonly put?: never;
        /** Assigns an automated test to an execution package. */
        readonly post: operations["createAutomatedTestAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestassignment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one automated test assignment. */
        readonly get: operations["getAutomatedTestAssignment"];
        /** Changes the sent properties of an assignment, or moves it. */
        readonly put: operations["updateAutomatedTestAssignment"];
        readonly post?: never;
        /** Deletes an assignment with its runs. */
        readonly delete: operations["deleteAutomatedTestAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtest/{testId}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the assignments of one automated test that match a TQL query. */
        readonly get: operations["searchAutomatedTestAssignmentsForAutomatedTest"];
        readonly put?: never;
        /** Assigns this automated test to an execution package. */
        readonly post: operations["createAssignmentForAutomatedTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of an automated test run. */
        readonly get: operations["getAutomatedTestRunAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to an automated test run. */
        readonly post: operations["createAutomatedTestRunAttachments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/attachment/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of an automated test run. */
        readonly delete: operations["deleteAutomatedTestRunAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestassignment/{id}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the runs of an automated test assignment. */
        readonly get: operations["getAutomatedTestAssignmentRuns"];
        readonly put?: never;
        /** Imports result files of a test tool, each a report in XML or a zip of some, as one run. */
        readonly post: operations["uploadAutomatedTestResults"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestruns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists automated test runs that match a TQL query. */
        readonly get: operations["searchAutomatedTestRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one automated test run. */
        readonly get: operations["getAutomatedTestRun"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a run with its results. */
        readonly delete: operations["deleteAutomatedTestRun"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{id}/testdata": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the test data of a run: the parameters of its results, a table for each node that has some below it. */
        readonly get: operations["getAutomatedTestRunData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtest/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what an automated test is related to, further on as the directions lead. */
        readonly get: operations["getAutomatedTestRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtest/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that an automated test is related to in some way, whatever the directions. */
        readonly get: operations["getAutomatedTestAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists automated tests that match a TQL query. */
        readonly get: operations["searchAutomatedTests"];
        readonly put?: never;
        /** Creates an automated test in a script package. */
        readonly post: operations["createAutomatedTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtest/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one automated test. */
        readonly get: operations["getAutomatedTest"];
        /** Changes the sent properties of an automated test, or moves it. */
        readonly put: operations["updateAutomatedTest"];
        readonly post?: never;
        /** Deletes an automated test that is assigned nowhere. */
        readonly delete: operations["deleteAutomatedTest"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/executionpackages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists execution packages that match a TQL query. */
        readonly get: operations["searchExecutionPackages"];
        readonly put?: never;
        /** Creates an execution package in a project or below another package. */
        readonly post: operations["createExecutionPackage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/executionpackage/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: components["parameters"]["ExecutionPackageId"];
            };
            readonly cookie?: never;
        };
        /** Reads one execution package. */
        readonly get: operations["getExecutionPackage"];
        /** Changes the sent properties of an execution package, or moves it. */
        readonly put: operations["updateExecutionPackage"];
        readonly post?: never;
        /** Deletes an execution package, and all below it when asked to. */
        readonly delete: operations["deleteExecutionPackage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/executionpackage/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: components["parameters"]["ExecutionPackageId"];
            };
            readonly cookie?: never;
        };
        /** Lists the packages directly below an execution package. */
        readonly get: operations["getExecutionPackageChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incident/{id}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the comments of an incident. An update of the incident adds and changes them. */
        readonly get: operations["getIncidentComments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incident/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one incident. */
        readonly get: operations["getIncident"];
        /** Changes the sent properties of an incident, and adds and changes comments. */
        readonly put: operations["updateIncident"];
        readonly post?: never;
        /** Deletes an incident with its comments, attachments and links to results. */
        readonly delete: operations["deleteIncident"];
        readonly options?: never;
        readonly head?: never;
        /** Changes single custom fields of an incident. */
        readonly patch: operations["updateIncidentFields"];
        readonly trace?: never;
    };
    readonly "/api/incident/{id}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of an incident. */
        readonly get: operations["getIncidentAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to an incident. */
        readonly post: operations["createIncidentAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incident/{incidentId}/attachment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of an incident. */
        readonly delete: operations["deleteIncidentAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incident/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what an incident is related to, further on as the directions lead. */
        readonly get: operations["getIncidentRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incident/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that an incident is related to in some way, whatever the directions. */
        readonly get: operations["getIncidentAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/incidents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists incidents that match a TQL query. */
        readonly get: operations["searchIncidents"];
        readonly put?: never;
        /** Creates an incident in a project. */
        readonly post: operations["createIncident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/relationshiptypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the types of relationship of all organisations. */
        readonly get: operations["getAllRelationshipTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{id}/relationshiptypes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the types of relationship of an organisation. */
        readonly get: operations["getRelationshipTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{id}/relationshiptype/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
            };
            readonly cookie?: never;
        };
        /** Reads one type of relationship. */
        readonly get: operations["getRelationshipTypesByKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{id}/relationshiptype/{key}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Relates two things. */
        readonly post: operations["createRelationship"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisation/{organisationId}/relationshiptype/{key}/relationship/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Reads a relationship: its destination, without what that is related to. */
        readonly get: operations["getRelationship"];
        /** Changes the direction of a relationship. */
        readonly put: operations["updateRelationship"];
        readonly post?: never;
        /** Takes two things apart. */
        readonly delete: operations["deleteRelationship"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirementpackages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists requirement packages that match a TQL query. */
        readonly get: operations["getRequirementPackages"];
        readonly put?: never;
        /** Creates a requirement package in a project or below another package. */
        readonly post: operations["createRequirementPackage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirementpackage/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        /** Reads one requirement package. */
        readonly get: operations["getRequirementPackage"];
        /** Changes the sent properties of a requirement package, or moves it. */
        readonly put: operations["updateRequirementPackage"];
        readonly post?: never;
        /** Deletes a requirement package, and all below it when asked to. */
        readonly delete: operations["deleteRequirementPackage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirementpackage/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        /** Lists the packages directly below a requirement package. */
        readonly get: operations["getRequirementPackageChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what a requirement is related to, further on as the directions lead. */
        readonly get: operations["getRequirementRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that a requirement is related to in some way, whatever the directions. */
        readonly get: operations["getRequirementAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one requirement. */
        readonly get: operations["getRequirement"];
        /** Changes the sent properties of a requirement, or moves it. */
        readonly put: operations["updateRequirement"];
        readonly post?: never;
        /** Deletes a requirement, and those below it when asked to. */
        readonly delete: operations["deleteRequirement"];
        readonly options?: never;
        readonly head?: never;
        /** Changes single custom fields of a requirement. */
        readonly patch: operations["updateExistingRequirementFields"];
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of a requirement. */
        readonly get: operations["getRequirementAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to a requirement. */
        readonly post: operations["createRequirementAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{requirementId}/attachment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of a requirement. */
        readonly delete: operations["deleteRequirementAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists requirements that match a TQL query. */
        readonly get: operations["searchRequirements"];
        readonly put?: never;
        /** Creates a requirement in a requirement package or below another requirement. */
        readonly post: operations["createRequirement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the requirements directly below a requirement. */
        readonly get: operations["getRequirementChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requirement/{id}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the comments of the tickets that a requirement was made from. */
        readonly get: operations["getRequirementComments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of a result node. */
        readonly get: operations["getAutomatedTestRunNodeAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to a result node. */
        readonly post: operations["createAutomatedTestRunNodeAttachments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}/attachment/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of a result node. */
        readonly delete: operations["deleteAutomatedTestRunNodeAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/nodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the root nodes of the results of a run. */
        readonly get: operations["getAutomatedTestRunRootNodes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads one result node. */
        readonly get: operations["getAutomatedTestRunNode"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Changes the notes of a result node. */
        readonly patch: operations["patchAutomatedTestRunNode"];
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the children of a result node; of all zeros the root nodes of the run. */
        readonly get: operations["getAutomatedTestRunNodeChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}/incidents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the incidents that are linked to a result node. */
        readonly get: operations["getAutomatedTestRunNodeIncidents"];
        readonly put?: never;
        /** Links an incident to a result node. */
        readonly post: operations["createAutomatedTestRunNodeIncident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/automatedtestrun/{runId}/node/{nodeId}/incident/{incidentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the link of a result node to an incident. */
        readonly get: operations["getAutomatedTestRunNodeIncident"];
        readonly put?: never;
        readonly post?: never;
        /** Removes the link of a result node to an incident; the incident stays. */
        readonly delete: operations["deleteAutomatedTestRunNodeIncident"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptassignment/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what a script assignment is related to, further on as the directions lead. */
        readonly get: operations["getScriptAssignmentRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptassignment/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that a script assignment is related to in some way, whatever the directions. */
        readonly get: operations["getScriptAssignmentAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptassignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists script assignments that match a TQL query. */
        readonly get: operations["searchScriptAssignments"];
        readonly put?: never;
        /** Assigns a script to an execution package. */
        readonly post: operations["createScriptAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptassignment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: components["parameters"]["ScriptAssignmentId"];
            };
            readonly cookie?: never;
        };
        /** Reads one script assignment. */
        readonly get: operations["getScriptAssignment"];
        /** Changes the sent properties of an assignment, or moves it. */
        readonly put: operations["updateScriptAssignment"];
        readonly post?: never;
        /** Deletes an assignment with its runs. */
        readonly delete: operations["deleteScriptAssignment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/script/{scriptId}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the assignments of a script that match a TQL query. */
        readonly get: operations["getAssignmentsForScript"];
        readonly put?: never;
        /** Assigns the script to an execution package. */
        readonly post: operations["createAssignmentForScript"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptpackages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists script packages that match a TQL query. */
        readonly get: operations["searchScriptPackages"];
        readonly put?: never;
        /** Creates a script package in a project or below another package. */
        readonly post: operations["createScriptPackage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptpackage/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        /** Reads one script package. */
        readonly get: operations["getScriptPackage"];
        /** Changes the sent properties of a script package, or moves it. */
        readonly put: operations["updateScriptPackage"];
        readonly post?: never;
        /** Deletes a script package, and all below it when asked to. */
        readonly delete: operations["deleteScriptPackage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptpackage/{id}/children": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        /** Lists the packages directly below a script package. */
        readonly get: operations["getScriptPackagesChildren"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptrun/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script run, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Reads one script run. */
        readonly get: operations["getScriptRun"];
        /** Notes results and values of a run, and completes it when asked to. */
        readonly put: operations["updateScriptRun"];
        readonly post?: never;
        /** Deletes a run with the results of its steps. */
        readonly delete: operations["deleteScriptRun"];
        readonly options?: never;
        readonly head?: never;
        /** Changes single custom fields of a script run. */
        readonly patch: operations["updateScriptRunFields"];
        readonly trace?: never;
    };
    readonly "/api/scriptassignment/{id}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: components["parameters"]["ScriptAssignmentId"];
            };
            readonly cookie?: never;
        };
        /** Lists the runs of a script assignment. */
        readonly get: operations["searchScriptRunsForScriptAssignment"];
        readonly put?: never;
        /** Starts a new run, or responds with the one that is in progress. */
        readonly post: operations["createScriptRunForScriptAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scriptruns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists script runs that match a TQL query. */
        readonly get: operations["searchScriptRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/script/{id}/relationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of what a script is related to, further on as the directions lead. */
        readonly get: operations["getScriptRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/script/{id}/allrelationships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the tree of everything that a script is related to in some way, whatever the directions. */
        readonly get: operations["getScriptAllRelationships"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/script/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description GUID of the script, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** Reads one test script. */
        readonly get: operations["getScript"];
        /** Changes the sent properties of a script; its steps all at once. */
        readonly put: operations["updateScript"];
        readonly post?: never;
        /** Deletes a script with its assignments and their runs. */
        readonly delete: operations["deleteScript"];
        readonly options?: never;
        readonly head?: never;
        /** Changes single custom fields of a script. */
        readonly patch: operations["updateScriptCustomField"];
        readonly trace?: never;
    };
    readonly "/api/script/{id}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of a script. */
        readonly get: operations["getScriptAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to a script. */
        readonly post: operations["createScriptAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/script/{scriptId}/attachment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of a script. */
        readonly delete: operations["deleteScriptAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scripts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists scripts that match a TQL query. */
        readonly get: operations["searchScripts"];
        readonly put?: never;
        /** Creates a test script in a script package. */
        readonly post: operations["createScript"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stepresult/{id}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the attachments of a step result. */
        readonly get: operations["getStepResultAttachments"];
        readonly put?: never;
        /** Attaches the files of a multipart body to a step result. */
        readonly post: operations["createStepResultAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stepresult/{stepResultId}/attachment/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Deletes an attachment of a step result. */
        readonly delete: operations["deleteStepResultAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stepresult/{id}/incidents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the incidents that are linked to a step result. */
        readonly get: operations["getStepResultIncidentLinks"];
        readonly put?: never;
        /** Links an incident to a step result. */
        readonly post: operations["createStepResultIncidentLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stepresult/{stepResultId}/incident/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the link of a step result to an incident. */
        readonly get: operations["getStepResultIncidentLink"];
        readonly put?: never;
        readonly post?: never;
        /** Removes the link of a step result to an incident; the incident stays. */
        readonly delete: operations["deleteStepResultIncidentLink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stepresult/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reads the result of one step of a script run. */
        readonly get: operations["getStepResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of every error response. */
        readonly Error: {
            /**
             * @description Why the request was refused.
             * @example The package is not empty.
             */
            readonly Message: string;
        };
        /**
         * Format: uri
         * @description The address of a collection as it was asked for, query string and letter case included. The pages print it with `/api` twice, so that it leads nowhere.
         */
        readonly CollectionSelf: string;
        /** @description An address related to the entity it is printed with. */
        readonly Link: {
            readonly Title?: string;
            /** Format: uri */
            readonly Href: string;
            readonly Rel: string;
        };
        /** @description What a search is for. With `true` in `valuesqry` the query has values of items, separated by `|`; another text there has them itself. */
        readonly PartialNameForm: {
            /** @description What a name begins with, in any letter case. */
            readonly query?: string;
            readonly valuesqry?: string;
        };
        /** @description A page of the users that were found. */
        readonly UserSearchResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["User"][];
        };
        /** @description A page of the groups that were found. */
        readonly GroupSearchResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["Group"][];
        };
        /** @description A user or a group. */
        readonly UserGroup: {
            /** Format: uuid */
            readonly Id: string;
            /** @example Joe Bloggs (joeb) */
            readonly DisplayName: string;
        };
        /** @description A page of the users and groups that were found. */
        readonly UserGroupResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["UserGroup"][];
        };
        /** @description Whom work can be given to. */
        readonly AssignedTo: {
            /**
             * Format: uuid
             * @description Absent from Me.
             */
            readonly Id?: string;
            /** @enum {string} */
            readonly Type: "Group" | "Self" | "User";
            /** @example Michael Mango */
            readonly Name: string;
            /** @description Type and Id, which is the value of the item. */
            readonly GlobalId: string;
            /** @example assigned-to-user */
            readonly CssClass: string;
        };
        /** @description A page of those that were found, with its address and those of the next and the last page. */
        readonly AssignedToResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["AssignedTo"][];
            readonly Self?: components["schemas"]["CollectionSelf"];
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description Users who have the permissions of the group besides their own. */
        readonly Group: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly Description: string | null;
            readonly Users?: readonly components["schemas"]["User"][];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a group. The Id of a new one is the server's choice. */
        readonly CreateOrUpdateGroup: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly Description?: string | null;
        };
        /** @description All members of a group, or all groups of a user. No items are none. */
        readonly GroupMemberships: {
            readonly Items: readonly components["schemas"]["GroupMembership"][];
        };
        /** @description A user by Id or UserName, or a group by Id. */
        readonly GroupMembership: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly UserName?: string | null;
        };
        /** @description Groups; a list alone, or with `$inlinecount=allpages` in an object with Skip, Top and Total. */
        readonly GroupList: readonly components["schemas"]["Group"][] | {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["Group"][];
        };
        /** @description What the application tells a user. */
        readonly NotificationMessage: {
            /** Format: date-time */
            readonly OccurredAt: string;
            /** Format: uuid */
            readonly Id: string;
            readonly HtmlSummary: string;
            readonly Viewed: boolean;
            readonly IconClass: string;
            readonly IconTitle: string;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description All notifications of a user. */
        readonly NotificationMessageResults: {
            readonly Items: readonly components["schemas"]["NotificationMessage"][];
        };
        /** @description What to tell. A UserId says the one in the address again. */
        readonly CreateNotification: {
            /** Format: uuid */
            readonly UserId?: string | null;
            readonly HtmlSummary: string;
        };
        /** @description The one thing that changes of a notification. */
        readonly UpdateNotification: {
            readonly Viewed: boolean;
        };
        /** @description What users may be allowed to do; it includes those below it. There is one for each permission that an operation of this document names, and for what stands above those. */
        readonly Permission: {
            /** Format: uuid */
            readonly Id: string;
            readonly Comment?: string | null;
            /** @example /Resources/ExternalLinks */
            readonly Key: string;
            /** @example External Links */
            readonly Name: string;
            readonly Children: readonly components["schemas"]["Permission"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description Permissions; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly PermissionResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["Permission"][];
        };
        /** @description A permission that a user or a group has. */
        readonly PermissionAssignment: {
            /**
             * Format: uuid
             * @description That of the permission.
             */
            readonly Id: string;
            /** @example /TestManagement */
            readonly Key: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        readonly PermissionAssignments: readonly components["schemas"]["PermissionAssignment"][];
        /** @description All permissions that the user or group is to have there. No items are none. */
        readonly CreateOrUpdatePermissionAssignments: readonly {
            /** @example /TestManagement */
            readonly Key: string;
            /** Format: uuid */
            readonly Id?: string | null;
        }[];
        /** @description A project in which a user or a group can have permissions. */
        readonly PermissionProject: {
            /** Format: uuid */
            readonly ProjectId: string;
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description Every project, with the address of the permissions in it. */
        readonly PermissionProjects: {
            readonly Projects: readonly components["schemas"]["PermissionProject"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description A message to a user. Other addresses can be named in its place. */
        readonly CreateMailMessage: {
            readonly Subject: string;
            readonly Body: string;
            readonly To?: readonly components["schemas"]["MailAddress"][] | null;
        };
        /** @description Somebody who works with the server. */
        readonly User: {
            /** Format: uuid */
            readonly Id: string;
            readonly UserName: string;
            readonly Email: string;
            readonly FirstName: string | null;
            readonly LastName: string | null;
            readonly Phone: string | null;
            /** Format: date-time */
            readonly LastLogIn: string | null;
            /** @description Nobody else can log in. */
            readonly Enabled?: boolean;
            /** @description Whether another system knows the password. */
            readonly IsExternal?: boolean;
            readonly Groups?: readonly components["schemas"]["Group"][];
            /**
             * @description First name, last name, and the user name in brackets.
             * @example Joe Bloggs (joeb)
             */
            readonly DisplayName?: string;
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a user. A new user is enabled and has no permissions until some are given. The Id of a new one is the server's choice. */
        readonly CreateOrUpdateUser: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly UserName?: string | null;
            readonly Email?: string | null;
            readonly FirstName?: string | null;
            readonly LastName?: string | null;
            readonly Phone?: string | null;
            readonly Password?: string | null;
            readonly Enabled?: boolean | null;
            readonly IsExternal?: boolean | null;
        };
        /** @description A new password. It has six characters or more. */
        readonly SetPassword: {
            readonly Password: string;
        };
        /** @description Users; a list alone, or with `$inlinecount=allpages` in an object with Skip, Top and Total. */
        readonly UserList: readonly components["schemas"]["User"][] | {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["User"][];
        };
        /** @description Users; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly UserResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["User"][];
        };
        /** @description What the values of a custom field are. Types come with the server. */
        readonly CustomFieldType: {
            /** @example ComboBox */
            readonly Name: string;
            /** @example Combo Box */
            readonly DisplayName: string;
            /**
             * Format: uri
             * @description Has the name in lower case, as the pages print it.
             */
            readonly Self: string;
        };
        /** @description A field that users of the server have added to some kinds of entity. */
        readonly CustomField: {
            /** Format: uuid */
            readonly Id: string;
            /** @example IsRegression */
            readonly Name: string;
            /** @example Checkbox */
            readonly CustomFieldTypeName: string;
            readonly Label: string;
            readonly Description: string | null;
            readonly Required: boolean;
            readonly Entities: readonly components["schemas"]["CustomFieldEntity"][];
            readonly Scopes: readonly components["schemas"]["Scope"][];
            readonly Expands: readonly ("Configuration" | "Options" | "Type")[];
            readonly Configuration?: components["schemas"]["CustomFieldConfiguration"];
            readonly Options?: readonly components["schemas"]["CustomFieldOption"][];
            readonly Type?: components["schemas"]["CustomFieldType"];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /**
         * @description A kind of entity that has custom fields.
         * @enum {string}
         */
        readonly CustomFieldEntity: "Incident" | "Requirement" | "TestScript" | "AgileRun" | "ScriptRun";
        /** @description A project or an organisation that has the field; a field without any is everywhere. */
        readonly Scope: {
            /** @enum {string} */
            readonly Type: "Project" | "Organisation";
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
        };
        /** @description How the field is edited. */
        readonly CustomFieldConfiguration: {
            /** @description Name of the type. */
            readonly HandlerType: string;
            /** @description What a new entity has in the field. */
            readonly DefaultValue: string | null;
        };
        /** @description One of the values that can be chosen. */
        readonly CustomFieldOption: {
            /** Format: uuid */
            readonly Id: string;
            readonly Text: string;
            readonly SortOrder: number;
        };
        /** @description What a client sends of a new field. Without a HandlerType it is a Text; without a Label that is the name. */
        readonly CreateCustomField: {
            readonly Entities?: readonly components["schemas"]["CustomFieldEntity"][] | null;
            readonly Scopes?: readonly {
                /** @enum {string} */
                readonly Type: "Project" | "Organisation";
                /** Format: uuid */
                readonly Id: string;
                /** @description Has no effect. */
                readonly Name?: string | null;
            }[] | null;
            readonly Required?: boolean | null;
            readonly Name: string;
            readonly Label?: string | null;
            readonly Description?: string | null;
            readonly DefaultValue?: string | null;
            /** @description Name of the type, in any letter case. */
            readonly HandlerType?: string | null;
        };
        /** @description Changes of an update, in the order in which they are made. Names are in camel case, unlike those of the rest of the API. */
        readonly Operation: {
            readonly update?: {
                readonly customFields?: readonly {
                    readonly set?: components["schemas"]["OperationValue"];
                }[] | null;
                readonly pickListValues?: readonly {
                    readonly add?: components["schemas"]["OperationValue"];
                    readonly set?: components["schemas"]["OperationValue"];
                    readonly remove?: components["schemas"]["OperationValue"];
                }[] | null;
            } | null;
        };
        /** @description What is changed, and to what. Each kind of change reads some of these; null stands for "not sent". */
        readonly OperationValue: {
            /** @description Name of a field. */
            readonly name?: string | null;
            /**
             * @description What the value is of a field that is not declared.
             * @example number
             */
            readonly valueType?: string | null;
            readonly value?: string | null;
            /** @description Id or name of the custom field that an option belongs to. */
            readonly ownerId?: string | null;
            /** @description Id of an option. */
            readonly id?: string | null;
            /** @description Text of an option. */
            readonly text?: string | null;
            readonly sortOrder?: number | null;
        } | null;
        /** @description A page of the links that were found. */
        readonly LinkSearchResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ExternalSystemLink"][];
        };
        /** @description Whose server it is; it has the projects, and the categories that they are in. */
        readonly Organisation: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly OrderNumber: number;
            readonly ShortDescription: string | null;
            readonly LongDescription: string | null;
            /** @example Generics */
            readonly IndustryType: string | null;
            readonly Expands: readonly ("Components" | "IncidentResolutions" | "IncidentStatuses" | "IncidentTypes" | "Priorities" | "ProjectCategories" | "Projects" | "RelationshipTypes" | "RequirementDifficulties" | "RequirementStatuses" | "RequirementTypes" | "Statuses" | "TestTypes" | "Versions")[];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly Components?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly IncidentResolutions?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly IncidentStatuses?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly IncidentTypes?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly Priorities?: readonly components["schemas"]["Picklist"][];
            readonly ProjectCategories?: readonly components["schemas"]["ProjectCategory"][];
            readonly Projects?: readonly components["schemas"]["Project"][];
            readonly RelationshipTypes?: readonly components["schemas"]["RelationshipType"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly RequirementDifficulties?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly RequirementStatuses?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly RequirementTypes?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly Statuses?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly TestTypes?: readonly components["schemas"]["Picklist"][];
            /** @description The values of this list in the projects of the organisation, each text once. */
            readonly Versions?: readonly components["schemas"]["Picklist"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of an organisation. The Id of a new one is the server's choice. */
        readonly CreateOrUpdateOrganisation: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly OrderNumber?: number | null;
            readonly ShortDescription?: string | null;
            readonly LongDescription?: string | null;
            readonly IndustryType?: string | null;
        };
        /** @description Organisations; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly OrganisationResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["Organisation"][];
        };
        /**
         * @description A list of values as addresses name it, in the order of the first eleven names in Expands of a project.
         * @enum {string}
         */
        readonly PicklistSegment: "status" | "priority" | "requirementtype" | "requirementstatus" | "requirementdifficulty" | "incidenttype" | "testtype" | "incidentresolution" | "incidentstatus" | "version" | "component";
        /** @description One value of a list that a project offers. */
        readonly Picklist: {
            /** Format: uuid */
            readonly Id: string;
            readonly Text: string;
            readonly SortOrder: number;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description The value that a field has of a list of its project. */
        readonly PickedValue: components["schemas"]["Picklist"] | null;
        /** @description A group of projects. It is directly under an organisation, or below another category. */
        readonly ProjectCategory: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly OrderNumber: number;
            /**
             * Format: uuid
             * @description Null where the category is below another one.
             */
            readonly OrganisationId: string | null;
            readonly OrganisationName: string | null;
            /** Format: uuid */
            readonly ParentId: string | null;
            readonly ParentName: string | null;
            readonly HasChildren: boolean;
            readonly HasProjects: boolean;
            readonly HasParent: boolean;
            readonly Expands: readonly ("Projects" | "Parent" | "Organisation" | "Children")[];
            readonly Projects?: readonly components["schemas"]["Project"][];
            readonly Parent?: components["schemas"]["ProjectCategory"] | null;
            readonly Organisation?: components["schemas"]["Organisation"] | null;
            readonly Children?: readonly components["schemas"]["ProjectCategory"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of a category. ParentId puts it below another one; an OrganisationId without a ParentId puts it directly under the organisation. The Id of a new one is the server's choice. */
        readonly CreateOrUpdateProjectCategory: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly OrderNumber?: number | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            /** Format: uuid */
            readonly OrganisationId?: string | null;
        };
        /** @description Project categories; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ProjectCategoryResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ProjectCategory"][];
        };
        /** @description What a new project can begin with. No operation makes or changes one. */
        readonly ProjectTemplate: {
            /** Format: uuid */
            readonly Id: string;
            readonly Title: string;
        };
        /** @description Templates; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ProjectTemplateResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ProjectTemplate"][];
        };
        /** @description What holds packages, requirements, incidents and the lists of values that they use. */
        readonly Project: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly OrganisationId: string;
            readonly OrganisationName: string;
            /** Format: uuid */
            readonly ProjectCategoryId: string | null;
            /** @description The name of the category that ProjectCategoryId names. */
            readonly ProjectCategoryName: string | null;
            readonly Description: string | null;
            /** Format: date-time */
            readonly EstimatedEndDate: string | null;
            /** Format: uuid */
            readonly ManagerId: string | null;
            /** @description The user name of the user that ManagerId names. */
            readonly ManagerUserName: string | null;
            /** @description The name for use in addresses, in lower case with hyphens. */
            readonly Slug: string;
            readonly AutoNumberRequirements: boolean;
            readonly AutoNumberScripts: boolean;
            readonly Independent: boolean;
            readonly RequirementNumberReadOnly: boolean;
            readonly ScriptNumberReadOnly: boolean;
            readonly OrderNumber: number;
            /** Format: date-time */
            readonly StartDate: string | null;
            /**
             * Format: uuid
             * @description Printed where one was sent.
             */
            readonly ProjectTypeId?: string;
            readonly Expands: readonly ("Statuses" | "Priorities" | "RequirementTypes" | "RequirementStatuses" | "RequirementDifficulties" | "IncidentTypes" | "TestTypes" | "IncidentResolutions" | "IncidentStatuses" | "Versions" | "Components" | "ExecutionPackages" | "ScriptPackages" | "RequirementPackages" | "TimeTrackingConfiguration")[];
            readonly Components?: readonly components["schemas"]["Picklist"][];
            readonly ExecutionPackages?: readonly components["schemas"]["ExecutionPackage"][];
            readonly ExternalSystemLinks?: readonly components["schemas"]["ExternalSystemLink"][];
            readonly IncidentResolutions?: readonly components["schemas"]["Picklist"][];
            readonly IncidentStatuses?: readonly components["schemas"]["Picklist"][];
            readonly IncidentTypes?: readonly components["schemas"]["Picklist"][];
            readonly Priorities?: readonly components["schemas"]["Picklist"][];
            readonly ProjectCategory?: components["schemas"]["ProjectCategory"] | null;
            readonly RequirementDifficulties?: readonly components["schemas"]["Picklist"][];
            readonly RequirementPackages?: readonly components["schemas"]["RequirementPackage"][];
            readonly RequirementStatuses?: readonly components["schemas"]["Picklist"][];
            readonly RequirementTypes?: readonly components["schemas"]["Picklist"][];
            readonly ScriptPackages?: readonly components["schemas"]["ScriptPackage"][];
            readonly Statuses?: readonly components["schemas"]["Picklist"][];
            readonly TestTypes?: readonly components["schemas"]["Picklist"][];
            readonly TimeTrackingConfiguration?: components["schemas"]["TimeTrackingConfiguration"];
            readonly Versions?: readonly components["schemas"]["Picklist"][];
            readonly Widgets?: components["schemas"]["EntityTypeWidgets"];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a project. Null stands for "not sent". Without an OrganisationId it is that of the category, or the first one; a project stays with its organisation. The Id of a new project is the server's choice. */
        readonly CreateOrUpdateProject: {
            readonly Name?: string | null;
            /** Format: uuid */
            readonly Id?: string | null;
            /**
             * Format: uuid
             * @description The template that a new project begins with. It has no effect on one that is there.
             */
            readonly TemplateId?: string | null;
            /** Format: uuid */
            readonly OrganisationId?: string | null;
            /** Format: uuid */
            readonly ProjectCategoryId?: string | null;
            readonly Description?: string | null;
            /** Format: date-time */
            readonly EstimatedEndDate?: string | null;
            /** Format: uuid */
            readonly ManagerId?: string | null;
            readonly Slug?: string | null;
            readonly AutoNumberRequirements?: boolean | null;
            readonly AutoNumberScripts?: boolean | null;
            readonly Independent?: boolean | null;
            readonly RequirementNumberReadOnly?: boolean | null;
            readonly ScriptNumberReadOnly?: boolean | null;
            readonly OrderNumber?: number | null;
            /** Format: date-time */
            readonly StartDate?: string | null;
            /** Format: uuid */
            readonly ProjectTypeId?: string | null;
            readonly TimeTrackingConfiguration?: components["schemas"]["TimeTrackingConfiguration"] | null;
        };
        /** @description How long a working day and a working week are where durations are counted. */
        readonly TimeTrackingConfiguration: {
            readonly HoursPerDay?: number | null;
            readonly DaysPerWeek?: number | null;
        };
        /** @description Projects; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ProjectResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["Project"][];
        };
        /** @description The widgets of a project. Without `$expand` all five kinds of entity are printed. */
        readonly EntityTypeWidgets: {
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName: string;
            readonly Incident?: components["schemas"]["EntityWidgets"];
            readonly Requirement?: components["schemas"]["EntityWidgets"];
            readonly TestScript?: components["schemas"]["EntityWidgets"];
            readonly AgileRun?: components["schemas"]["EntityWidgets"];
            readonly ScriptRun?: components["schemas"]["EntityWidgets"];
        };
        /** @description The widgets of one kind of entity in one project. */
        readonly EntityWidgets: {
            /** @example Requirement */
            readonly EntityType: string;
            readonly Widgets: readonly components["schemas"]["AbstractWidget"][];
        };
        /** @description How one field is edited. A boolean that is missing is false. */
        readonly AbstractWidget: {
            readonly MinLength?: number;
            readonly MaxLength?: number;
            /** @description What to tell somebody whose text is too long or too short. */
            readonly MaxLengthText?: string;
            /**
             * @description Whether the server or its users made the field.
             * @example intrinsic
             * @example custom
             */
            readonly FieldCategory?: string;
            readonly Name: string;
            readonly Label?: string;
            readonly WidgetType?: string;
            readonly ImplementationType?: string;
            readonly HandlerType?: string;
            readonly ValueType?: string;
            readonly ItemId?: string;
            readonly Required?: boolean;
            readonly ReadOnly?: boolean;
            readonly TabIndex?: number;
            readonly Hidden?: boolean;
            /** @example requirement.Number */
            readonly FormName?: string;
            readonly Description?: string;
        };
        /** @description A task and how far it is. Nothing of it is stored; it follows from its start and the clock. */
        readonly BackgroundTask: {
            readonly Complete: boolean;
            /** @description Why the task has failed. */
            readonly Error?: string;
            readonly TotalElements?: number;
            readonly ProcessedElements?: number;
            /** Format: date-time */
            readonly StartedAt: string;
            /** Format: date-time */
            readonly FinishedAt?: string;
            /**
             * Format: double
             * @description A fraction of 1 in spite of its name.
             */
            readonly ProgressInPercent?: number;
            readonly Elapsed?: string;
            readonly Id: components["schemas"]["BackgroundTaskId"];
            /** @description What the task is doing. */
            readonly Message: string | null;
            /**
             * Format: uuid
             * @description Printed when a ticket has been linked.
             */
            readonly IncidentId?: string;
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description A task at one moment of its stream. */
        readonly BackgroundTaskProgress: {
            readonly Complete: boolean;
            readonly Error?: string;
            readonly TotalElements?: number;
            readonly ProcessedElements?: number;
            /** Format: date-time */
            readonly StartedAt: string;
            /** Format: date-time */
            readonly FinishedAt?: string;
            /** Format: double */
            readonly ProgressInPercent?: number;
            readonly Elapsed?: string;
            readonly Id: components["schemas"]["BackgroundTaskId"];
            readonly Message: string | null;
            /** Format: uuid */
            readonly IncidentId?: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description The moments of a task, written one after the other until it is complete. */
        readonly StreamedProgress: readonly components["schemas"]["BackgroundTaskProgress"][];
        /**
         * @description A prefix that depends on the type, a hyphen or an underscore, and a GUID.
         * @example reindex-7bdba522-590a-4df4-b409-a2939851241b
         * @example ticketlinking_d58d140f-fdd5-4d3e-b08b-4629b0b02da5
         */
        readonly BackgroundTaskId: string;
        /** @description How long the server took for some of its work. */
        readonly PerformanceMeasurement: {
            /** Format: date-time */
            readonly StartedAt: string;
            /** Format: date-time */
            readonly FinishedAt: string;
            readonly Measurements: readonly {
                /** @example Script */
                readonly Name: string;
                /** @description How many records there were. */
                readonly Count: number;
                readonly DurationInMilliseconds: number;
            }[];
        };
        /** @description A file that can be downloaded. Its Id is the name. */
        readonly ExportFile: {
            readonly Id: string;
            readonly ContentType: string;
            /** @description As base64. */
            readonly Content: string;
        };
        /** @description A widget that somebody has put at a position of a page. */
        readonly GridWidgetState: {
            /** @example right */
            readonly Position: string;
            /** @example RunStatusOverTime */
            readonly WidgetType: string;
            /** @description What the widget remembers. */
            readonly Data: unknown;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description The widget to put at a position. */
        readonly EditGridWidgetState: {
            readonly WidgetType: string;
            readonly Data: unknown;
        };
        /** @description The widgets of a page. */
        readonly GridWidgetStateSet: {
            readonly HostId: string;
            readonly Positions: {
                readonly [key: string]: components["schemas"]["GridWidgetState"];
            };
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a widget counts. */
        readonly GridWidgetContext: {
            /**
             * @description What the search index is called.
             * @example ScriptRun
             */
            readonly IndexName: string;
            readonly AllowableTypes?: readonly string[] | null;
            readonly BaseQuery?: string | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            readonly PackageType?: string | null;
            readonly Query?: string | null;
            readonly Selections?: readonly components["schemas"]["TypedId"][] | null;
            readonly TimeZone?: string | null;
            readonly Parameters?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description Something that is selected. */
        readonly TypedId: {
            readonly Id: string;
            readonly Type: string;
        };
        /** @description What a widget shows. */
        readonly GridWidgetData: {
            readonly Data: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A mail message in the queue of the server. */
        readonly MailMessage: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: date-time */
            readonly EnqueuedAt: string;
            readonly Subject: string;
            readonly Body: string;
            readonly To: readonly components["schemas"]["MailAddress"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description Somebody to whom a message goes. */
        readonly MailAddress: {
            /** @example joeb@test.com */
            readonly Address: string;
            /** @example Joe Bloggs */
            readonly Name: string;
        };
        /** @description A page of the mail queue, which always says what part of the whole it is. */
        readonly MailMessageResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["MailMessage"][];
            readonly Self?: components["schemas"]["CollectionSelf"];
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description How the server sends mail. There is one of it. */
        readonly MailSenderSettings: {
            readonly Enabled: boolean;
            /** @example SMTP */
            readonly Type: string;
            /** @example noreply@corp.com */
            readonly FromAddress: string;
            /**
             * @description What the subject of each message begins with.
             * @example [ET]
             */
            readonly EmailPrefix: string;
            /** @example smtp.corp.com */
            readonly HostName: string;
            /** @description Null is the usual one of the protocol. */
            readonly Port: number | null;
            /** @description Milliseconds. */
            readonly Timeout: number;
            readonly SSL: boolean;
            readonly UserName: string;
            readonly Password: string;
            /** @description Whether mail could be sent with the settings; printed after a change. */
            readonly IsValid?: boolean;
            /** @description Why mail could not be sent; printed after a change. */
            readonly ErrorMessage?: string | null;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of the settings. Null, and what is not sent, stays; a Port of null is the usual one. */
        readonly CreateMailSenderSettings: {
            readonly Enabled?: boolean | null;
            readonly Type?: string | null;
            readonly FromAddress?: string | null;
            readonly EmailPrefix?: string | null;
            readonly HostName?: string | null;
            readonly Port?: number | null;
            readonly Timeout?: number | null;
            readonly SSL?: boolean | null;
            readonly UserName?: string | null;
            readonly Password?: string | null;
        };
        /** @description A kind of thing that notifications are about. */
        readonly NotificationEntityType: {
            /** @example TestScript */
            readonly Id: string;
            /** @example Script */
            readonly Name: string;
        };
        /** @description A kind of event that notifications tell of. */
        readonly EventType: {
            /** @example Created */
            readonly Id: string;
            readonly Name: string;
        };
        /** @description The entry point of the API. Clients take addresses from here by their Rel instead of building them. */
        readonly Resources: {
            readonly Links: readonly components["schemas"]["ResourceInfo"][];
        };
        /** @description A collection as the root lists it. It is derived from the document: `x-root` on the path item of the collection gives Rel, Title and the two languages, the operations of the path give the methods. */
        readonly ResourceInfo: {
            readonly Title: string;
            /** Format: uri */
            readonly Href: string;
            /** @example Projects */
            readonly Rel: string;
            readonly Description: string;
            readonly SupportedHttpMethods: readonly string[];
            /** @description Whether `$filter` and `$orderby` are understood. */
            readonly SupportsOData: boolean;
            /** @description Whether `tql` is understood. */
            readonly SupportsTQL: boolean;
            /** @description Where to read about the collection; empty when nowhere. */
            readonly Help: string;
        };
        /** @description The descriptions of the API that there are. */
        readonly SwaggerResourceListing: {
            readonly apiVersion: string;
            /** @example 1.1 */
            readonly swaggerVersion: string;
            /** Format: uri */
            readonly basePath: string;
            readonly apis: readonly components["schemas"]["SwaggerApiResource"][];
        };
        /** @description One description of the API. */
        readonly SwaggerApiResource: {
            /** @example /api/swagger/api */
            readonly path: string;
            readonly description: string;
        };
        /** @description A description of the API for programs, in a form that Swagger defines. */
        readonly SwaggerDescription: {
            readonly [key: string]: unknown;
        };
        /** @description Something that happened on the server, such as a synchronization with an external system. */
        readonly SystemEvent: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: date-time */
            readonly OccurredAt: string;
            /**
             * Format: uuid
             * @description The external system link that it is about.
             */
            readonly LinkId?: string | null;
            /**
             * Format: uuid
             * @description The external system that it is about.
             */
            readonly SystemId?: string | null;
            /** Format: uuid */
            readonly ReferenceId?: string | null;
            /**
             * Format: uuid
             * @description The published document that it is about.
             */
            readonly DocumentId?: string | null;
            readonly Message: string;
            /** @example Synchronization */
            readonly Type: string;
            readonly Source: string;
            readonly EntityType?: string | null;
            /** Format: uuid */
            readonly EntityId?: string | null;
            /** @enum {string} */
            readonly Level: "DEBUG" | "INFO" | "WARN" | "ERROR";
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of a new event. Its Id is the server's choice. */
        readonly CreateOrUpdateSystemEvent: {
            readonly Id?: string | null;
            /** Format: uuid */
            readonly EntityId?: string | null;
            /** Format: uuid */
            readonly SystemId?: string | null;
            /** Format: uuid */
            readonly LinkId?: string | null;
            /** Format: uuid */
            readonly ReferenceId?: string | null;
            /** Format: uuid */
            readonly DocumentId?: string | null;
            readonly EntityType?: string | null;
            readonly Type: string;
            readonly Message: string;
            readonly Source: string;
            /** @enum {string} */
            readonly Level: "DEBUG" | "INFO" | "WARN" | "ERROR";
            /**
             * Format: date-time
             * @description Now when it is not sent.
             */
            readonly OccurredAt?: string | null;
        };
        /** @description Events; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly SystemEventResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["SystemEvent"][];
        };
        /** @description What the server says of itself. */
        readonly SystemInfo: {
            /** @example 6.1.0.0 */
            readonly Version: string;
            /** Format: uri */
            readonly RootUrl: string;
            /** Format: uri */
            readonly StaticContentRootUrl: string;
            /**
             * @description Stands between the names of packages in a path, as in Packages('A|B') of TQL.
             * @example |
             */
            readonly PackagePathSeparator: string;
            /**
             * @description The time zone of the server.
             * @example UTC
             */
            readonly TimeZoneId: string;
            /**
             * @description How far that zone is ahead of UTC now, in hours, minutes and seconds.
             * @example 00:00:00
             */
            readonly UtcOffset: string;
            /** @description What is installed, by group. */
            readonly Modules: {
                readonly [key: string]: readonly components["schemas"]["ModuleInfo"][];
            };
        };
        /** @description A part of the server that is installed and can be switched on and off. */
        readonly ModuleInfo: {
            readonly TypeName: string;
            readonly Description: string;
            /** @example Loaded */
            readonly LoadStatus: string;
            readonly Name: string;
            /** @example Enabled */
            readonly State: string;
            readonly SupportsStateChange: boolean;
            readonly VendorName: string;
            readonly VendorUrl: string;
            readonly Version: string;
        };
        /** @description What to do, and with what. */
        readonly CreateBackgroundTask: components["schemas"]["CreateReindex"] | components["schemas"]["CreateLinkTicketToStepResult"] | components["schemas"]["CreateLinkTicketToAgileRunStep"] | components["schemas"]["CreateLinkTicketToAutomatedTestRunResultNode"] | components["schemas"]["CreateCreateTicketLink"] | components["schemas"]["CreateDeleteProject"] | components["schemas"]["CreateDeleteOrganisation"] | components["schemas"]["CreateBulkAction"] | components["schemas"]["CreateGenerateTestProject"] | components["schemas"]["CreatePerformanceTest"] | components["schemas"]["CreateUndocumentedTask"];
        /** @description With true the response is a list that grows until the task is complete. */
        readonly StreamProgress: boolean | null;
        /** @description Brings the search index up to date. */
        readonly CreateReindex: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "Reindex";
            readonly Parameters: components["schemas"]["ReindexParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Links a ticket of a tracker to a step result, through an incident that is made when there is none. */
        readonly CreateLinkTicketToStepResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "LinkTicketToStepResult";
            readonly Parameters: components["schemas"]["LinkTicketToStepResultParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Links a ticket of a tracker to a step of an agile run, through an incident. */
        readonly CreateLinkTicketToAgileRunStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "LinkTicketToAgileRunStep";
            readonly Parameters: components["schemas"]["LinkTicketToAgileRunStepParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Links a ticket of a tracker to a result node of an automated test run, through an incident. */
        readonly CreateLinkTicketToAutomatedTestRunResultNode: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "LinkTicketToAutomatedTestRunResultNode";
            readonly Parameters: components["schemas"]["LinkTicketToAutomatedTestRunResultNodeParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Makes an incident for a ticket of a tracker. */
        readonly CreateCreateTicketLink: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "CreateTicketLink";
            readonly Parameters: components["schemas"]["CreateTicketLinkParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Deletes a project and all that is in it. */
        readonly CreateDeleteProject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "DeleteProject";
            readonly Parameters: components["schemas"]["DeleteProjectParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Deletes an organisation with its categories and all its projects. */
        readonly CreateDeleteOrganisation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "DeleteOrganisation";
            readonly Parameters: components["schemas"]["DeleteOrganisationParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Does the same to many things. */
        readonly CreateBulkAction: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "bulkaction";
            readonly Parameters: components["schemas"]["BulkActionParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Makes a project to try things with. */
        readonly CreateGenerateTestProject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "GenerateTestProject";
            readonly Parameters: components["schemas"]["GenerateTestProjectParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description Measures how long the server takes; `/api/diagnostics/performancemeasurement/latest` has the report. */
        readonly CreatePerformanceTest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "PerformanceTest";
            readonly Parameters: components["schemas"]["PerformanceTestParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description A task of which no source says more than the name of its type. */
        readonly CreateUndocumentedTask: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly Type: "AutomatedTestImport";
            readonly Parameters: components["schemas"]["UndocumentedParameters"];
            readonly StreamProgress?: components["schemas"]["StreamProgress"];
        };
        /** @description What to reindex, and how. Nothing that is named means all projects. */
        readonly ReindexParameters: {
            /** @description Makes the index smaller at the end. */
            readonly Optimize?: boolean | null;
            /** @description With false the second-level cache is kept. */
            readonly ClearCache?: boolean | null;
            /** @description Leaves everything out of the project but its incidents. */
            readonly IncidentsOnly?: boolean | null;
            readonly SkipRelationships?: boolean | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
            /**
             * Format: uuid
             * @description With everything below it.
             */
            readonly ExecutionPackageId?: string | null;
            /**
             * Format: uuid
             * @description With everything below it.
             */
            readonly ScriptPackageId?: string | null;
            /**
             * Format: uuid
             * @description With everything below it.
             */
            readonly RequirementPackageId?: string | null;
            readonly Entities?: readonly components["schemas"]["ReindexEntity"][] | null;
        };
        /** @description One thing to reindex. The last three types are words of other pages, without an example here. */
        readonly ReindexEntity: {
            /** Format: uuid */
            readonly Id: string;
            /** @enum {string} */
            readonly Type: "Requirement" | "TestScript" | "TestScriptAssignment" | "Incident" | "AgileRun" | "AutomatedTest" | "AutomatedTestAssignment";
        };
        /** @description The step result, and the ticket by the key that people know it by. */
        readonly LinkTicketToStepResultParameters: {
            /** Format: uuid */
            readonly StepResultId: string;
            /**
             * Format: uuid
             * @description Says which system is meant when two have the key.
             */
            readonly ExternalSystemLinkId?: string | null;
            /** @example TST-123 */
            readonly Key: string;
        };
        /** @description The step of an agile run, and the ticket. */
        readonly LinkTicketToAgileRunStepParameters: {
            /** Format: uuid */
            readonly AgileRunId: string;
            /** Format: uuid */
            readonly StepId: string;
            /** Format: uuid */
            readonly ExternalSystemLinkId?: string | null;
            readonly Key: string;
        };
        /** @description The result node of an automated test run, and the ticket. */
        readonly LinkTicketToAutomatedTestRunResultNodeParameters: {
            /** Format: uuid */
            readonly AutomatedTestRunId: string;
            /** Format: uuid */
            readonly ResultNodeId: string;
            /** Format: uuid */
            readonly ExternalSystemLinkId?: string | null;
            readonly Key: string;
        };
        /** @description The ticket by the tracker's own identifier, which is not its key. */
        readonly CreateTicketLinkParameters: {
            /** @example 12345 */
            readonly TicketId: string;
            /** Format: uuid */
            readonly ExternalSystemLinkId: string;
        };
        /** @description The project to delete. */
        readonly DeleteProjectParameters: {
            /** Format: uuid */
            readonly ProjectId: string;
        };
        /** @description The organisation to delete. */
        readonly DeleteOrganisationParameters: {
            /** Format: uuid */
            readonly OrganisationId: string;
        };
        /** @description What is done, and to what. No source has a word on it but the name of the type. */
        readonly BulkActionParameters: {
            /**
             * @description Export makes a file of comma-separated values, which `/api/exportfile/{filename}` gives back.
             * @enum {string}
             */
            readonly Action: "Delete" | "Export";
            readonly Entities: readonly {
                /** Format: uuid */
                readonly Id: string;
                /** @enum {string} */
                readonly Type: "Requirement" | "TestScript" | "TestScriptAssignment" | "Incident" | "AgileRun";
            }[];
            /**
             * @description Of an export.
             * @example scripts.csv
             */
            readonly FileName?: string | null;
        };
        /** @description What the new project is to have. No source has a word on it but the name of the type. */
        readonly GenerateTestProjectParameters: {
            /** @description A number is added where another project has it. */
            readonly Name?: string | null;
            /** @description Of each kind; 2 when it is not sent. */
            readonly NumberOfPackages?: number | null;
            /** @description In each package; 5 when it is not sent. */
            readonly NumberOfScripts?: number | null;
            /** @description In each package; 5 when it is not sent. */
            readonly NumberOfRequirements?: number | null;
        };
        /** @description Nothing that has a meaning. */
        readonly PerformanceTestParameters: {
            readonly [key: string]: unknown;
        };
        /** @description Anything. */
        readonly UndocumentedParameters: {
            readonly [key: string]: unknown;
        };
        /** @description A time zone now, by the clock of the server. */
        readonly TimeZoneInfo: {
            /** @description The name as it was sent. */
            readonly UnresolvedTimeZoneId: string;
            /** @description Whether a zone has the name. */
            readonly Resolved: boolean;
            /** @description The name that Windows has for the zone; that of the IANA where it has none. */
            readonly TimeZoneId: string;
            /**
             * @description How far the zone is ahead of UTC now, in hours, minutes and seconds.
             * @example 01:00:00
             * @example -03:30:00
             */
            readonly UtcOffset: string;
            /**
             * Format: date-time
             * @description The time there, with its distance from UTC.
             */
            readonly CurrentTimeInZone: string;
        };
        /** @description A kind of thing of a project that can be an end of a link. It is printed as ExternalSourceMetadata. */
        readonly ExternalSource: {
            /**
             * @description The Key.
             * @example Requirement
             */
            readonly Id: string;
            /** @example Requirements */
            readonly Name: string;
            readonly Key: string;
            readonly End: string;
        };
        /** @description What an end of a link can be. */
        readonly ExternalSourceMetadata: {
            /** @enum {string} */
            readonly End: "Source" | "Destination";
            readonly Name: string;
            /** @description GUID of the external system; null for things of a project. */
            readonly Id: string | null;
            /**
             * @example Requirement
             * @example Jira
             */
            readonly Key: string;
            readonly CompatibleWithSourceKeys: readonly string[];
            /** @description How its values are edited, by their names. */
            readonly Widgets?: {
                readonly [key: string]: components["schemas"]["AbstractWidget"];
            };
            /** @description The values that a new link begins with, by name. */
            readonly InitialFieldValues?: {
                readonly [key: string]: string | null;
            };
        };
        /** @description Possible ends; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ExternalSourceMetadataResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ExternalSourceMetadata"][];
        };
        /** @description What ties a project to a project of another system, such as a defect tracker whose tickets become incidents. */
        readonly ExternalSystemLink: {
            /** Format: uuid */
            readonly ExternalSystemId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName?: string | null;
            /** Format: uuid */
            readonly Id: string;
            /**
             * @description What is synchronized.
             * @example Incident
             * @example Requirement
             */
            readonly Type: string;
            readonly TypeForDisplay?: string | null;
            readonly ExternalSystemName?: string;
            /** @example Jira */
            readonly ExternalSystemImplementationType?: string;
            readonly ExternalSystemConnectionType?: string | null;
            readonly Name: string;
            readonly Enabled: boolean;
            /** Format: date-time */
            readonly LastSynchronizedAt?: string | null;
            /** Format: date-time */
            readonly LastDestinationToSourceSynchronizationAt?: string | null;
            /** Format: date-time */
            readonly LastSourceToDestinationSynchronizationAt?: string | null;
            readonly EaPackageId?: string | null;
            readonly RequirementPackageId?: string | null;
            readonly TestExecutionPackageId?: string | null;
            readonly TestScriptPackageId?: string | null;
            readonly DefectTrackerProjectId?: string | null;
            readonly InternalPackageName?: string | null;
            readonly ConfigurationComplete?: boolean;
            readonly ConfigurationProblems?: readonly string[];
            /**
             * @description Whether the link is chosen by itself when a ticket is made.
             * @enum {string}
             */
            readonly AutoSelect?: "NotApplicable" | "Yes" | "No";
            /** @description What is configured, as the text of a JSON object. */
            readonly Configuration?: string;
            readonly ExternalSystem?: components["schemas"]["ExternalSystem"];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description The two ends of a new link: one is a kind of thing of a project, the other an external system. `/api/externalsourcesmetadata` lists what there is. */
        readonly CreateExternalSystemLink: {
            readonly Source?: components["schemas"]["CreateExternalSystemLinkEnd"];
            readonly Destination?: components["schemas"]["CreateExternalSystemLinkEnd"];
            readonly Name?: string | null;
            /** @description True when it is not sent. */
            readonly Enabled?: boolean | null;
        };
        /** @description One end of a link. */
        readonly CreateExternalSystemLinkEnd: {
            /**
             * @description A kind of thing, such as Incident, or a type of external system.
             * @example Incident
             * @example Jira
             */
            readonly Key: string;
            /** @description The external system; of the other end the project. */
            readonly Id?: string | null;
            /** @description By name: ProjectId, RequirementPackageId, TestScriptPackageId and TestExecutionPackageId of the end in a project; DefectTrackerProjectId and EaPackageId of an external system. */
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        } | null;
        /** @description Whether a link is to be on. */
        readonly EditExternalSystemLink: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Enabled?: boolean | null;
        };
        /** @description What a new link has otherwise than the one that it is made from. */
        readonly CopyExternalSystemLink: {
            readonly Source?: components["schemas"]["CreateExternalSystemLinkEnd"];
            readonly Destination?: components["schemas"]["CreateExternalSystemLinkEnd"];
            readonly Name: string;
            /** Format: uuid */
            readonly CopyFromLinkId?: string | null;
        };
        /** @description A page of links, which always says what part of the whole it is. */
        readonly ExternalSystemLinkResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ExternalSystemLink"][];
        };
        /** @description A value that a field has on the other side of a link. */
        readonly IValue: {
            readonly Identifier: string;
            readonly Text: string;
            readonly IsEnable?: boolean;
            readonly Icon?: string | null;
        };
        /** @description A page of values, which always says what part of the whole it is. */
        readonly IValueResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["IValue"][];
        };
        /** @description A kind of external system. Its Id is a name. */
        readonly ExternalSystemType: {
            /** @example Jira */
            readonly Id: string;
            readonly Name: string;
            readonly Categories: readonly string[];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description A page of types, which always says what part of the whole it is. */
        readonly ExternalSystemTypeResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ExternalSystemType"][];
            readonly Self?: components["schemas"]["CollectionSelf"];
        };
        /** @description Another system that the server works with, such as a defect tracker. */
        readonly ExternalSystem: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly OrganisationId?: string | null;
            readonly Name: string;
            /** @example http://tfs.mycompany.com:8080/tfs/Projects */
            readonly ConnectionString: string;
            /**
             * @example TFS2010
             * @example Jira
             */
            readonly Type: string;
            readonly Enabled: boolean;
            /** @example DefectTracker */
            readonly ImplementationType?: string;
            readonly UserName: string;
            /** @example Http */
            readonly ConnectionType?: string;
            readonly DisplayUrl?: string;
            /**
             * @description The name with that of the type.
             * @example TFS (TFS 2010)
             */
            readonly QualifiedName?: string;
            /** @example TFS 2010 */
            readonly TypeDescription?: string;
            readonly NumberOfLinks?: number;
            readonly Categories?: readonly string[];
            readonly HasPassword?: boolean;
            readonly ConfigurationComplete?: boolean;
            readonly ConfigurationProblems?: readonly string[];
            /** @description What is configured, as the text of a JSON object. */
            readonly Configuration?: string;
            readonly ExternalSystemLinks?: readonly components["schemas"]["ExternalSystemLink"][];
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            };
            readonly Widgets?: readonly components["schemas"]["AbstractWidget"][];
            readonly AdditionalConfigurationLinks?: readonly components["schemas"]["Link"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of an external system. Null stands for "not sent". */
        readonly CreateOrUpdateExternalSystem: {
            readonly Type?: string | null;
            readonly Name?: string | null;
            readonly Enabled?: boolean | null;
            /** Format: uuid */
            readonly OrganisationId?: string | null;
            /** @description By name: ConnectionString, ConnectionType, DisplayUrl, UserName, Password. */
            readonly FieldValues?: {
                readonly ConnectionString?: string | null;
                readonly ConnectionType?: string | null;
                readonly DisplayUrl?: string | null;
                readonly UserName?: string | null;
                readonly Password?: string | null;
            } | null;
        };
        /** @description Systems with Skip, Top and Total, for `$inlinecount=allpages`. */
        readonly ExternalSystemResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ExternalSystem"][];
        };
        /** @description When and how an external system link is synchronized. */
        readonly SynchronizationScheduleInfo: {
            readonly Configuration: components["schemas"]["SynchronizationScheduleConfiguration"];
            /** @enum {string} */
            readonly Direction: "None" | "SourceToDestination" | "DestinationToSource" | "BiDirectionalDestinationFirst" | "BiDirectionalSourceFirst";
            /** @enum {string} */
            readonly Scope: "SynchronizeUpdated" | "SynchronizeAll";
            /** @enum {string} */
            readonly Condition: "AllEntities" | "PreviouslySynchronized";
            /** Format: uuid */
            readonly LinkId: string;
            /** Format: uuid */
            readonly Id: string;
            readonly Description: string;
            readonly Enabled: boolean;
            readonly IsRunning: boolean;
            readonly StatusMessage: string;
            /** Format: date-time */
            readonly LastRun?: string;
            /** Format: date-time */
            readonly NextRun?: string;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description The times of a schedule, which are those of UTC. */
        readonly SynchronizationScheduleConfiguration: {
            readonly PeriodInMinutes?: number | null;
            /** @enum {string} */
            readonly Type: "AdHoc" | "OnChange" | "Periodic" | "Daily" | "Weekly" | "Monthly" | "Manual";
            readonly HourOfDay?: number | null;
            readonly MinuteOfDay?: number | null;
        };
        /** @description What a client sends of a schedule. Null stands for "not sent". */
        readonly CreateOrUpdateSynchronizationScheduleInfo: {
            readonly Configuration?: components["schemas"]["SynchronizationScheduleConfiguration"] | null;
            /** @enum {string|null} */
            readonly Direction?: "None" | "SourceToDestination" | "DestinationToSource" | "BiDirectionalDestinationFirst" | "BiDirectionalSourceFirst" | null;
            /** @enum {string|null} */
            readonly Scope?: "SynchronizeUpdated" | "SynchronizeAll" | null;
            /** @enum {string|null} */
            readonly Condition?: "AllEntities" | "PreviouslySynchronized" | null;
            /** Format: uuid */
            readonly Id?: string | null;
            /** Format: uuid */
            readonly LinkId?: string | null;
            readonly Enabled?: boolean | null;
        };
        /** @description Schedules; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly SynchronizationScheduleResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["SynchronizationScheduleInfo"][];
        };
        /** @description A ticket of a tracker that a project is linked to. Id is the one of the tracker, so two trackers may have the same; within one world of the fake it is unique, while two trackers may share a Key. */
        readonly TicketSearchResult: {
            /** @example TST-4629 */
            readonly Key: string;
            readonly Summary: string;
            /**
             * Format: uri
             * @description Where people read the ticket.
             */
            readonly Url: string;
            /** @example 18759 */
            readonly Id: string;
            /**
             * @example Bug
             * @example Task
             */
            readonly Type: string;
            /**
             * Format: uuid
             * @description The id of the link to the tracker.
             */
            readonly ExternalSystemId: string;
            readonly ExternalSystemName: string;
            /**
             * Format: uuid
             * @description The incident that was made from the ticket.
             */
            readonly IncidentId: string | null;
            /** @example Open */
            readonly Status: string;
            readonly InternalKey: string | null;
            readonly ExternalSystem?: components["schemas"]["ExternalSystemLink"];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description A page of tickets, which always says what part of the whole it is. */
        readonly TicketSearchResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["TicketSearchResult"][];
        };
        /** @description A test that is written down while it is run. */
        readonly AgileRun: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly PackageId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            /** @example Failed */
            readonly ExecutionStatus: string;
        };
        /** @description One step of an agile run and its result. */
        readonly AgileRunStep: {
            readonly Description: string;
            readonly ExpectedResult: string;
            readonly OrderNumber: number;
            /** @enum {string} */
            readonly Result: "NotRun" | "Failed" | "Passed" | "Blocked" | "Undetermined";
            /** Format: uuid */
            readonly Id: string;
            readonly HasIncidents: boolean;
        };
        readonly Files: {
            readonly [key: string]: string;
        };
        /** @description A file that belongs to something, which one of its ids tells: a requirement, a script, an incident, a result, or a set that holds it for the time being. */
        readonly Attachment: {
            /** Format: uuid */
            readonly TemporaryId?: string;
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly ScriptId?: string;
            /** Format: uuid */
            readonly RequirementId?: string;
            /** Format: uuid */
            readonly StepResultId?: string;
            /** Format: uuid */
            readonly NodeId?: string;
            /**
             * Format: uuid
             * @description Of an automated test.
             */
            readonly RunId?: string;
            /** Format: uuid */
            readonly IncidentId?: string;
            readonly Name: string;
            readonly FileName: string;
            /** @example image/png */
            readonly ContentType: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            /** @description In bytes. */
            readonly Size: number;
            /** @description What it came from, where a synchronizer brought it. */
            readonly SourceId?: string;
            /**
             * Format: uri
             * @description What is deleted there; it cannot be read.
             */
            readonly Self: string;
            /**
             * Format: uri
             * @description Where the file is downloaded.
             */
            readonly Content: string;
        };
        /** @description Files that wait for what they will belong to, which is created with the id of the set as its TemporaryId. */
        readonly TemporaryAttachmentSet: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uri */
            readonly Self: string;
        };
        /** @description An automated test that is to be run as part of an execution package. */
        readonly AutomatedTestAssignment: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly AutomatedTestId: string;
            /** @description The name of the automated test. */
            readonly Name: string;
            /**
             * @example Not Run
             * @example Passed
             * @example Failed
             */
            readonly Status: string;
            /** @description User name of the tester. */
            readonly AssignedTo: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            readonly Expands: readonly ("AutomatedTest" | "Package" | "Runs" | "Totals")[];
            readonly Runs?: readonly components["schemas"]["AutomatedTestRun"][];
            readonly Package?: components["schemas"]["ExecutionPackage"];
            readonly Totals?: components["schemas"]["ResultTotals"];
            readonly AutomatedTest?: components["schemas"]["AutomatedTest"];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of an assignment; null stands for "not sent". The Id of a new one is the server's choice. */
        readonly CreateOrUpdateAutomatedTestAssignment: {
            /** Format: uuid */
            readonly Id?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly AutomatedTestId?: string | null;
            readonly OrderNumber?: number | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly AutomatedTestAssignmentResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["AutomatedTestAssignment"][];
        };
        /** @description The imported results of one run of an automated test. */
        readonly AutomatedTestRun: {
            readonly RunByDisplayName?: string;
            /** @description The user who uploaded the results. */
            readonly RunBy?: string;
            /** Format: uuid */
            readonly RunById?: string;
            /** Format: uuid */
            readonly AssignmentId: string;
            /** Format: uuid */
            readonly Id: string;
            /**
             * @example Passed
             * @example Failed
             * @example Skipped
             * @example Not Run
             */
            readonly Status: string;
            /** Format: date-time */
            readonly ImportedAt?: string;
            /**
             * Format: date-time
             * @description When its first result began, as far as the files tell.
             */
            readonly StartedAt?: string;
            /** Format: date-time */
            readonly FinishedAt?: string;
            /** @description What the import has to say: of files that could not be read, of what was repaired, of what a tool leaves out. Printed only when there is something. */
            readonly Warnings?: readonly string[];
            readonly Expands: readonly ("Assignment" | "Totals")[];
            readonly Totals?: components["schemas"]["ResultTotals"];
            readonly Assignment?: components["schemas"]["AutomatedTestAssignment"];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description How many results there are of each status. Results are the nodes without children. */
        readonly ResultTotals: {
            readonly Errors: number;
            readonly Failed: number;
            /** @description Nodes that were run more than once. */
            readonly Iterations: number;
            readonly NotRun: number;
            readonly Passed: number;
            readonly Skipped: number;
            readonly Warnings: number;
            /** @description Ran without a verdict. */
            readonly Done: number;
            readonly Infos: number;
            readonly TotalNodes: number;
            readonly TotalResults: number;
        };
        /** @description A page of runs, which always says what part of the whole it is. */
        readonly AutomatedTestRunResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["AutomatedTestRun"][];
        };
        /** @description The test data of a run. */
        readonly AutomatedTestRunDataTables: {
            readonly Tables: readonly components["schemas"]["TestDataTable"][];
        };
        /** @description Parameters of results, a row for each result. */
        readonly TestDataTable: {
            readonly Name: string;
            readonly ColumnNames: readonly string[];
            readonly Rows: readonly {
                readonly [key: string]: string;
            }[];
        };
        /** @description A test that a program runs. Its results are uploaded for one of its assignments. */
        readonly AutomatedTest: {
            /** Format: uuid */
            readonly Id: string;
            /** @example UnitTest */
            readonly Type: string;
            readonly Name: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            /**
             * Format: uuid
             * @description The script package that it is in.
             */
            readonly PackageId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName: string;
            readonly PackageName: string;
            readonly OrderNumber: number;
            readonly Expands: readonly ("Assignments" | "Configuration")[];
            readonly Assignments?: readonly components["schemas"]["AutomatedTestAssignment"][];
            readonly Configuration?: {
                readonly [key: string]: unknown;
            };
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What a client sends of an automated test; null stands for "not sent". The Id of a new one is the server's choice. A Configuration that is sent replaces the one before. */
        readonly CreateOrUpdateAutomatedTest: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Type?: string | null;
            readonly Name?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            readonly OrderNumber?: number | null;
            readonly Configuration?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly AutomatedTestResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["AutomatedTest"][];
        };
        /** @description A folder or plan that holds other packages and script assignments. */
        readonly ExecutionPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            /**
             * @example Package
             * @example Plan
             */
            readonly Stereotype: string | null;
            readonly OrderNumber: number;
            readonly Expands: readonly ("Children" | "Parent" | "Project")[];
            readonly Children?: readonly components["schemas"]["ExecutionPackage"][];
            readonly Parent?: components["schemas"]["ExecutionPackage"] | null;
            readonly Project?: components["schemas"]["Project"];
            readonly ScriptAssignments?: readonly components["schemas"]["ScriptAssignment"][];
            readonly AutomatedTestAssignments?: readonly components["schemas"]["AutomatedTestAssignment"][];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a package. Null stands for "not sent". A new package needs a ParentId or a ProjectId; its Id is the server's choice. */
        readonly CreateOrUpdateExecutionPackage: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly Stereotype?: string | null;
            readonly OrderNumber?: number | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly ExecutionPackageResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ExecutionPackage"][];
        };
        /** @description Packages; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ExecutionPackageChildren: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ExecutionPackage"][];
        };
        /** @description What somebody wrote about an incident. It has no page of its own. */
        readonly IncidentComment: {
            /** Format: uuid */
            readonly Id: string;
            readonly Body: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedByUserName: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedByUserName: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /**
             * Format: date-time
             * @description `0001-01-01T00:00:00Z` where the comment was never changed.
             */
            readonly LastUpdatedAt: string;
        };
        /** @description A new comment, or with the Id of a comment of the incident what it says from now on. */
        readonly CreateOrUpdateIncidentComment: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Body: string;
            /** Format: uuid */
            readonly CreatedById?: string | null;
            /** Format: uuid */
            readonly LastUpdatedById?: string | null;
            readonly TicketCommentId?: string | null;
            /** Format: date-time */
            readonly CreatedAt?: string | null;
            /** Format: date-time */
            readonly LastUpdatedAt?: string | null;
        };
        /** @description A defect. One that was made for a ticket of a tracker knows the ticket. */
        readonly Incident: {
            /** Format: uuid */
            readonly Id: string;
            readonly Summary: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /** Format: uuid */
            readonly TypeId?: string | null;
            /** Format: uuid */
            readonly ResolutionId?: string | null;
            readonly AffectedVersionIds: components["schemas"]["PickedIds"];
            readonly FixedVersionIds: components["schemas"]["PickedIds"];
            readonly ComponentIds: components["schemas"]["PickedIds"];
            readonly ExternalSystemLinkIds?: readonly string[];
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName: string;
            readonly IncidentNumber: number;
            /** @description What the tracker calls the ticket besides its key. */
            readonly InternalId: string | null;
            readonly VersionNumber: number;
            readonly HasAttachments: boolean;
            readonly Expands: readonly ("Widgets" | "FieldValues" | "Project" | "LastComment" | "Status" | "Priority" | "Type" | "Resolution" | "Components" | "FixedVersions" | "AffectedVersions" | "ExternalSystemLinks" | "ExternalKeys" | "Comments" | "Attachments")[];
            readonly Widgets?: readonly components["schemas"]["AbstractWidget"][];
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            };
            readonly Project?: components["schemas"]["Project"];
            readonly LastComment?: components["schemas"]["IncidentComment"] | null;
            readonly Status?: components["schemas"]["PickedValue"];
            readonly Priority?: components["schemas"]["PickedValue"];
            readonly Type?: components["schemas"]["PickedValue"];
            readonly Resolution?: components["schemas"]["PickedValue"];
            readonly Components?: components["schemas"]["PicklistCollection"];
            readonly FixedVersions?: components["schemas"]["PicklistCollection"];
            readonly AffectedVersions?: components["schemas"]["PicklistCollection"];
            readonly ExternalSystemLinks?: readonly components["schemas"]["ExternalSystemLink"][];
            /** @description The key of the ticket in its tracker. */
            readonly ExternalKeys?: string | null;
            readonly Comments?: readonly components["schemas"]["IncidentComment"][];
            readonly Attachments?: readonly components["schemas"]["Attachment"][];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description Values of a list of the project; null for none. */
        readonly PickedIds: readonly string[] | null;
        /** @description The values that were chosen, and their texts in one line. */
        readonly PicklistCollection: {
            readonly Items: readonly components["schemas"]["Picklist"][];
            /** @example 1.0, 2.0 */
            readonly Text: string;
        };
        /** @description What a client sends of an incident. Null and an empty list stand for "not sent". The Id of a new one is the server's choice; WidgetValues have no effect. */
        readonly CreateOrUpdateIncident: {
            /** Format: uuid */
            readonly Id?: string | null;
            /** @description The set whose files become attachments. */
            readonly TemporaryId?: string | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
            readonly Number?: number | null;
            readonly Summary?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /** Format: uuid */
            readonly TypeId?: string | null;
            /** Format: uuid */
            readonly ResolutionId?: string | null;
            readonly AffectedVersionIds?: components["schemas"]["ChosenIds"];
            readonly FixedVersionIds?: components["schemas"]["ChosenIds"];
            readonly ComponentIds?: components["schemas"]["ChosenIds"];
            readonly Description?: string | null;
            readonly ExternalSystemLinkIds?: components["schemas"]["ChosenIds"];
            readonly ExternalSystemLinks?: readonly components["schemas"]["IdOrName"][] | null;
            readonly Comments?: readonly components["schemas"]["CreateOrUpdateIncidentComment"][] | null;
            readonly WidgetValues?: {
                readonly [key: string]: string | null;
            } | null;
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description Ids in any letter case, each once or more. */
        readonly ChosenIds: readonly string[] | null;
        /** @description Names something by one of the two. */
        readonly IdOrName: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
        };
        /** @description Says that an incident is linked to a result, which is one of three kinds. It has no page. */
        readonly IncidentLink: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly IncidentId: string;
            /** Format: uuid */
            readonly StepResultId?: string;
            /** Format: uuid */
            readonly AgileRunStepId?: string;
            /** Format: uuid */
            readonly ResultNodeId?: string;
        };
        /** @description The incident that is to be linked. The address says to what. */
        readonly CreateIncidentLink: {
            /** Format: uuid */
            readonly IncidentId: string;
        };
        /**
         * @description Where a relationship leads, as requests have it.
         * @enum {string}
         */
        readonly RelationshipDirection: "None" | "SourceToDestination" | "DestinationToSource" | "Both";
        /** @description How a thing of one kind can be related to one of another kind. Every organisation has the same types. */
        readonly RelationshipType: {
            readonly CanCreateRelationshipsOfThisType: boolean;
            readonly CanDeleteRelationshipsOfThisType: boolean;
            readonly CanEditRelationshipsOfThisType: boolean;
            /** @example Associated */
            readonly DestinationToSourceLabel: string;
            /** @example Associated */
            readonly SourceToDestinationLabel: string;
            /** Format: uuid */
            readonly OrganisationId: string;
            /** @example RequirementToRequirementAssociation */
            readonly Key: string;
            /** @example Association (Requirement <-> Requirement) */
            readonly Name: string;
            /** @example Requirement */
            readonly SourceEntityType: string;
            /** @example Requirement */
            readonly DestinationEntityType: string;
            readonly AllowableDirections: readonly {
                /** @example 1 */
                readonly Id: string;
                /** @example Source -> Destination */
                readonly Name: string;
            }[];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description Types of relationship; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly RelationshipTypeResults: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["RelationshipType"][];
        };
        /** @description Which two things are related. */
        readonly CreateRelationship: {
            readonly RelationshipDirection: components["schemas"]["RelationshipDirection"];
            /** Format: uuid */
            readonly DestinationEntityId: string;
            /** @example Requirement */
            readonly DestinationEntityType: string;
            /** Format: uuid */
            readonly SourceEntityId: string;
            /** @example TestScript */
            readonly SourceEntityType: string;
        };
        /** @description Where a relationship leads from now on. */
        readonly UpdateRelationship: {
            readonly RelationshipDirection: components["schemas"]["RelationshipDirection"];
        };
        /** @description Something that is related to something else, in a tree: at the root there is what the address names, and nothing is said of a relationship. */
        readonly Relationship: {
            /** Format: uuid */
            readonly EntityId: string;
            /** @example 1 */
            readonly Number: string | null;
            readonly Name: string;
            /** @example TestScript */
            readonly EntityType: string;
            readonly AssignedTo: string | null;
            readonly Status: string | null;
            readonly Priority: string | null;
            readonly Type: string | null;
            /** Format: uuid */
            readonly PackageId: string | null;
            readonly PackageName: string | null;
            /** @example ScriptPackage */
            readonly PackageEntityType: string | null;
            /** @example /Script Library/Cycle 1 */
            readonly PackagePath: string | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            /** @description The names of the requirements above it; empty without any. */
            readonly ParentPath?: string;
            readonly ParentName?: string | null;
            /** Format: uuid */
            readonly RelationshipId: string | null;
            readonly RelationshipTypeKey: string | null;
            /** @example Coverage */
            readonly RelationshipType: string | null;
            /**
             * @description What is above it, seen from here.
             * @example Covered By
             */
            readonly Relation: string | null;
            /** @example Source -> Destination */
            readonly RelationshipDirection: string | null;
            readonly CanDelete: boolean;
            readonly CanEdit: boolean;
            readonly Children: readonly components["schemas"]["Relationship"][];
        };
        /** @description Says that two things are related, each of one of several kinds. It is printed as the thing at its other end. */
        readonly EntityRelationship: {
            /** Format: uuid */
            readonly Id: string;
            /** @description That of the type. */
            readonly Key: string;
            readonly Direction: components["schemas"]["RelationshipDirection"];
            /** Format: uuid */
            readonly SourceRequirementId?: string;
            /** Format: uuid */
            readonly SourceScriptId?: string;
            /** Format: uuid */
            readonly SourceScriptAssignmentId?: string;
            /** Format: uuid */
            readonly SourceIncidentId?: string;
            /** Format: uuid */
            readonly SourceAgileRunId?: string;
            /** Format: uuid */
            readonly SourceAutomatedTestId?: string;
            /** Format: uuid */
            readonly SourceAutomatedTestAssignmentId?: string;
            /** Format: uuid */
            readonly DestinationRequirementId?: string;
            /** Format: uuid */
            readonly DestinationScriptId?: string;
            /** Format: uuid */
            readonly DestinationScriptAssignmentId?: string;
            /** Format: uuid */
            readonly DestinationIncidentId?: string;
            /** Format: uuid */
            readonly DestinationAgileRunId?: string;
            /** Format: uuid */
            readonly DestinationAutomatedTestId?: string;
            /** Format: uuid */
            readonly DestinationAutomatedTestAssignmentId?: string;
        };
        /** @description A folder that holds requirements and other packages of its kind. */
        readonly RequirementPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            readonly OrderNumber: number;
            readonly Expands: readonly ("Children" | "Parent" | "Project")[];
            readonly Children?: readonly components["schemas"]["RequirementPackage"][];
            readonly Parent?: components["schemas"]["RequirementPackage"] | null;
            readonly Project?: components["schemas"]["Project"];
            readonly Requirements?: readonly components["schemas"]["Requirement"][];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a package. Null stands for "not sent". A new package needs a ParentId or a ProjectId; its Id is the server's choice. */
        readonly CreateOrUpdateRequirementPackage: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly OrderNumber?: number | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly RequirementPackageResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["RequirementPackage"][];
            readonly Self?: components["schemas"]["CollectionSelf"];
        };
        /** @description Packages; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly RequirementPackageChildren: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["RequirementPackage"][];
        };
        /** @description Something that the product has to do, alone or below another one. */
        readonly Requirement: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId: string | null;
            /** Format: uuid */
            readonly StatusId: string | null;
            /** Format: uuid */
            readonly TypeId: string | null;
            /** Format: uuid */
            readonly DifficultyLevelId: string | null;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            readonly Number?: number;
            /** @example 5 minutes */
            readonly EstimatedDuration: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            /**
             * Format: uuid
             * @description The requirement that it is below.
             */
            readonly ParentId: string | null;
            readonly OrderNumber: number;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName: string;
            readonly ParentName: string | null;
            readonly PackageName: string;
            readonly ChangeComment: string | null;
            readonly VersionNumber: number;
            readonly HasAttachments: boolean;
            readonly Expands: readonly ("Widgets" | "FieldValues" | "Package" | "Children" | "Attachments" | "Status" | "Priority" | "Type" | "DifficultyLevel")[];
            readonly Widgets?: readonly components["schemas"]["AbstractWidget"][];
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            };
            readonly Package?: components["schemas"]["RequirementPackage"];
            readonly Children?: readonly components["schemas"]["Requirement"][];
            readonly Attachments?: readonly components["schemas"]["Attachment"][];
            readonly Status?: components["schemas"]["PickedValue"];
            readonly Priority?: components["schemas"]["PickedValue"];
            readonly Type?: components["schemas"]["PickedValue"];
            readonly DifficultyLevel?: components["schemas"]["PickedValue"];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a requirement. A new one needs a PackageId or a ParentId; in an update null stands for "not sent". The Id of a new one is the server's choice; WidgetValues have no effect. */
        readonly CreateOrUpdateRequirement: {
            /** Format: uuid */
            readonly Id?: string | null;
            /** @description The set whose files become attachments. */
            readonly TemporaryId?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            readonly Number?: number | null;
            readonly Name?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** @example 5 minutes */
            readonly EstimatedDuration?: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /** Format: uuid */
            readonly TypeId?: string | null;
            /** Format: uuid */
            readonly DifficultyLevelId?: string | null;
            readonly Description?: string | null;
            readonly ChangeComment?: string | null;
            readonly OrderNumber?: number | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            readonly WidgetValues?: {
                readonly [key: string]: string | null;
            } | null;
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly RequirementResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["Requirement"][];
        };
        /** @description A comment that an external system has on the ticket of a requirement. */
        readonly ExternalSystemComment: {
            /** Format: date-time */
            readonly CreatedAt?: string;
            readonly Body: string;
            readonly CreatedBy: string;
            readonly Id: string;
            /** Format: uuid */
            readonly ExternalSystemLinkId: string;
            readonly TicketId: string;
        };
        /** @description A suite, a case or a step in the results of a run. */
        readonly ResultNode: {
            readonly HasAttachments: boolean;
            readonly HasIncidents: boolean;
            readonly HasChildren: boolean;
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly Description: string | null;
            readonly Notes: string | null;
            /** @enum {string} */
            readonly Status: "Passed" | "Failed" | "Error" | "Skipped" | "NotRun" | "Warning" | "Done" | "Info";
            /** @description Which of several tries it was. */
            readonly Iteration?: number | null;
            /** Format: date-time */
            readonly StartedAt: string | null;
            /** Format: date-time */
            readonly FinishedAt: string | null;
            readonly DurationInSeconds: number | null;
            readonly Expands: readonly ("Children" | "Metadata" | "Parameters")[];
            readonly Metadata?: {
                readonly [key: string]: string;
            };
            readonly Parameters?: {
                readonly [key: string]: string;
            };
            readonly Children?: readonly components["schemas"]["ResultNode"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description What can be changed of a result node. Null changes nothing. */
        readonly EditResultNode: {
            readonly Notes?: string | null;
        };
        /** @description An incident that is linked to a result node. */
        readonly AutomatedTestRunIncident: {
            /** Format: uuid */
            readonly RunId: string;
            /** Format: uuid */
            readonly NodeId: string;
            /** Format: uuid */
            readonly IncidentId: string;
            readonly Expands: readonly ("Run" | "Node" | "Incident")[];
            readonly Run?: components["schemas"]["AutomatedTestRun"];
            readonly Node?: components["schemas"]["ResultNode"];
            readonly Incident?: components["schemas"]["Incident"];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description The incident that is to be linked. */
        readonly CreateAutomatedTestRunResultNodeIncident: {
            /** Format: uuid */
            readonly IncidentId?: string | null;
        };
        /** @description A script that is to be run as part of an execution package. */
        readonly ScriptAssignment: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly ScriptId: string;
            /** @description The name of the script. */
            readonly Name: string;
            /**
             * @example Not Run
             * @example In Progress
             * @example Failed
             * @example Passed
             */
            readonly Status: string;
            /** @description User name of the tester. */
            readonly AssignedTo: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            readonly Expands: readonly ("LastRun" | "Package" | "Runs" | "Script")[];
            readonly LastRun?: components["schemas"]["ScriptRun"] | null;
            readonly Package?: components["schemas"]["ExecutionPackage"];
            readonly Runs?: readonly components["schemas"]["ScriptRun"][];
            readonly Script?: components["schemas"]["Script"];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of an assignment. Null stands for "not sent". The Id of a new assignment is the server's choice. */
        readonly CreateOrUpdateScriptAssignment: {
            /** Format: uuid */
            readonly Id?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly ScriptId?: string | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly ScriptAssignmentResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ScriptAssignment"][];
        };
        /** @description A folder that holds scripts and other packages of its kind. */
        readonly ScriptPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            readonly OrderNumber: number;
            readonly Expands: readonly ("Children" | "Parent" | "Project")[];
            readonly Children?: readonly components["schemas"]["ScriptPackage"][];
            readonly Parent?: components["schemas"]["ScriptPackage"] | null;
            readonly Project?: components["schemas"]["Project"];
            readonly Scripts?: readonly components["schemas"]["Script"][];
            /** Format: uri */
            readonly Self: string;
            readonly Links: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a package. Null stands for "not sent". A new package needs a ParentId or a ProjectId; its Id is the server's choice. */
        readonly CreateOrUpdateScriptPackage: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly Name?: string | null;
            readonly OrderNumber?: number | null;
            /** Format: uuid */
            readonly ParentId?: string | null;
            /** Format: uuid */
            readonly ProjectId?: string | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly ScriptPackageResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ScriptPackage"][];
            readonly Self?: components["schemas"]["CollectionSelf"];
        };
        /** @description Packages; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ScriptPackageChildren: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ScriptPackage"][];
        };
        /** @description One run of a script by one tester. It is unfinished while its Status is In Progress. */
        readonly ScriptRun: {
            /** Format: uuid */
            readonly Id: string;
            /** @example 5 minutes */
            readonly ActualDuration?: string;
            /** Format: uuid */
            readonly ScriptId: string;
            /** @description VersionNumber of the script when the run was started. */
            readonly ScriptVersion: number;
            /** Format: uuid */
            readonly AssignmentId: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly RunById: string;
            /** @description User name of the tester. */
            readonly RunBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /**
             * @example In Progress
             * @example Failed
             * @example Passed
             */
            readonly Status: string;
            /** @description Left out while the run is in progress. */
            readonly Completed?: boolean;
            readonly Expands: readonly ("Assignment" | "StepResults")[];
            readonly Assignment?: components["schemas"]["ScriptAssignment"];
            readonly StepResults?: readonly components["schemas"]["StepResult"][];
            /** @description Values of custom fields by the names of the fields. */
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            };
            readonly Widgets?: readonly components["schemas"]["AbstractWidget"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description Runs; Skip, Top and Total only with `$inlinecount=allpages`. */
        readonly ScriptRuns: {
            readonly Skip?: number;
            readonly Top?: number;
            readonly Total?: number;
            readonly Items: readonly components["schemas"]["ScriptRun"][];
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly ScriptRunResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["ScriptRun"][];
        };
        /** @description Who runs the script, and first values. Without a tester it is the caller. */
        readonly CreateNewRun: {
            /** Format: uuid */
            readonly TesterId?: string | null;
            readonly WidgetValues?: {
                readonly [key: string]: string | null;
            } | null;
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description What a client sends of a run. Null stands for "not sent"; field values that are not named stay. */
        readonly UpdateScriptRun: {
            readonly AttemptToComplete?: boolean | null;
            /** Format: uuid */
            readonly Id?: string | null;
            readonly ActualDuration?: string | null;
            readonly StepResults?: readonly components["schemas"]["UpdateStepResult"][] | null;
            readonly WidgetValues?: {
                readonly [key: string]: string | null;
            } | null;
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description What a tester noted for a step of the run. */
        readonly UpdateStepResult: {
            readonly ActualResult?: string | null;
            /** @enum {string|null} */
            readonly Outcome?: "NotRun" | "Passed" | "Failed" | "Blocked" | "Undetermined" | null;
            /** Format: uuid */
            readonly Id: string;
        };
        /** @description A test script, a list of steps that a tester follows. */
        readonly Script: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /**
             * Format: uuid
             * @description One of the TestTypes of the project.
             */
            readonly TypeId?: string | null;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById?: string;
            readonly CreatedBy?: string;
            /** Format: uuid */
            readonly LastUpdatedById?: string;
            readonly LastUpdatedBy?: string;
            readonly Objective?: string | null;
            readonly PreCondition?: string | null;
            readonly PostCondition?: string | null;
            readonly Number?: number;
            /** @example 5 minutes */
            readonly EstimatedDuration?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            readonly OrderNumber: number;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName?: string;
            readonly PackageName?: string;
            readonly ChangeComment?: string | null;
            readonly Notes?: string | null;
            /** @description What a run of the script notes as its ScriptVersion. */
            readonly VersionNumber: number;
            readonly HasAttachments?: boolean;
            readonly Expands: readonly ("Package" | "Assignments" | "Steps" | "FieldValues" | "Widgets")[];
            readonly Package?: components["schemas"]["ScriptPackage"];
            readonly Assignments?: readonly components["schemas"]["ScriptAssignment"][];
            readonly Steps?: readonly components["schemas"]["Step"][];
            /** @description Values of custom fields by the names of the fields. */
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            };
            readonly Widgets?: readonly components["schemas"]["AbstractWidget"][];
            readonly Attachments?: readonly components["schemas"]["Attachment"][];
            readonly Status?: components["schemas"]["PickedValue"];
            readonly Priority?: components["schemas"]["PickedValue"];
            readonly Type?: components["schemas"]["PickedValue"];
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        /** @description What a client sends of a script. Null stands for "not sent". Steps that are sent take the place of all steps. The Id of a new script is the server's choice; TemporaryId and WidgetValues have no effect. */
        readonly CreateOrUpdateScript: {
            /** Format: uuid */
            readonly Id?: string | null;
            readonly TemporaryId?: string | null;
            /** Format: uuid */
            readonly PackageId?: string | null;
            readonly Number?: number | null;
            readonly Name?: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** @example 5 minutes */
            readonly EstimatedDuration?: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /** Format: uuid */
            readonly TypeId?: string | null;
            readonly Description?: string | null;
            readonly Objective?: string | null;
            readonly PostCondition?: string | null;
            readonly PreCondition?: string | null;
            readonly Notes?: string | null;
            readonly Steps?: readonly components["schemas"]["CreateOrUpdateStep"][] | null;
            readonly ChangeComment?: string | null;
            readonly OrderNumber?: number | null;
            readonly WidgetValues?: {
                readonly [key: string]: string | null;
            } | null;
            readonly FieldValues?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description A step as a client sends it. Steps without an OrderNumber stand where they are sent. */
        readonly CreateOrUpdateStep: {
            readonly Description?: string | null;
            readonly ExpectedResult?: string | null;
            readonly Notes?: string | null;
            readonly Data?: string | null;
            readonly OrderNumber?: number | null;
        };
        /** @description A page of a TQL query, which always says what part of the whole it is. */
        readonly ScriptResults: {
            readonly Skip: number;
            readonly Top: number;
            readonly Total: number;
            readonly Items: readonly components["schemas"]["Script"][];
        };
        /** @description One step of a script. */
        readonly Step: {
            readonly Description: string | null;
            readonly ExpectedResult: string | null;
            readonly Notes: string | null;
            readonly Data: string | null;
            /** @description Place in the script, from 0. */
            readonly OrderNumber: number;
        };
        /** @description What a tester noted for one step of a run. */
        readonly StepResult: {
            /** Format: uuid */
            readonly RunId: string;
            /** Format: uuid */
            readonly Id: string;
            readonly Description: string | null;
            readonly Data: string | null;
            readonly Notes: string | null;
            readonly ExpectedResult: string | null;
            readonly ActualResult: string | null;
            /**
             * @example NotRun
             * @example Passed
             * @example Failed
             */
            readonly Outcome: string;
            readonly HasIncidents: boolean;
            readonly HasAttachments: boolean;
            readonly Run?: components["schemas"]["ScriptRun"];
            readonly Incidents?: readonly components["schemas"]["StepRunResultIncident"][];
            readonly Attachments?: readonly components["schemas"]["Attachment"][];
            /** Format: uri */
            readonly Self: string;
        };
        /** @description An incident that is linked to a step result. */
        readonly StepRunResultIncident: {
            /** Format: uuid */
            readonly StepResultId: string;
            /** Format: uuid */
            readonly IncidentId: string;
            /** Format: uri */
            readonly Self: string;
            readonly Links?: readonly components["schemas"]["Link"][];
        };
        readonly StoredGroup: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly Description: string | null;
        };
        readonly StoredNotificationMessage: {
            /** Format: date-time */
            readonly OccurredAt: string;
            /** Format: uuid */
            readonly Id: string;
            readonly HtmlSummary: string;
            readonly Viewed: boolean;
            readonly IconClass: string;
            readonly IconTitle: string;
            /** Format: uuid */
            readonly UserId: string;
        };
        readonly StoredPermission: {
            /** Format: uuid */
            readonly Id: string;
            readonly Comment?: string | null;
            /** @example /Resources/ExternalLinks */
            readonly Key: string;
            /** @example External Links */
            readonly Name: string;
            /** Format: uuid */
            readonly ParentId: string | null;
        };
        readonly StoredUser: {
            /** Format: uuid */
            readonly Id: string;
            readonly UserName: string;
            readonly Email: string;
            readonly FirstName: string | null;
            readonly LastName: string | null;
            readonly Phone: string | null;
            /** Format: date-time */
            readonly LastLogIn: string | null;
            /** @description Nobody else can log in. */
            readonly Enabled?: boolean;
            /** @description Whether another system knows the password. */
            readonly IsExternal?: boolean;
        };
        readonly StoredCustomFieldType: {
            /** @example ComboBox */
            readonly Name: string;
            /** @example Combo Box */
            readonly DisplayName: string;
            /** @description The name in lower case. */
            readonly Id: string;
            /** @enum {string} */
            readonly ValueType: "String" | "Number" | "Boolean" | "Date" | "Url" | "TimeSpan" | "Option" | "Options";
        };
        readonly StoredCustomField: {
            /** Format: uuid */
            readonly Id: string;
            /** @example IsRegression */
            readonly Name: string;
            /** @example Checkbox */
            readonly CustomFieldTypeName: string;
            readonly Label: string;
            readonly Description: string | null;
            readonly Required: boolean;
            readonly Entities: readonly components["schemas"]["CustomFieldEntity"][];
            readonly Scopes: readonly components["schemas"]["Scope"][];
            readonly TypeId: string;
            readonly DefaultValue: string | null;
            readonly Choices: readonly components["schemas"]["CustomFieldOption"][];
        };
        readonly StoredOrganisation: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly OrderNumber: number;
            readonly ShortDescription: string | null;
            readonly LongDescription: string | null;
            /** @example Generics */
            readonly IndustryType: string | null;
        };
        readonly StoredPicklist: {
            /** Format: uuid */
            readonly Id: string;
            readonly Text: string;
            readonly SortOrder: number;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly Picklist: components["schemas"]["PicklistSegment"];
        };
        readonly StoredProjectCategory: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly OrderNumber: number;
            /**
             * Format: uuid
             * @description Null where the category is below another one.
             */
            readonly OrganisationId: string | null;
            readonly OrganisationName: string | null;
            /** Format: uuid */
            readonly ParentId: string | null;
            readonly ParentName: string | null;
            readonly HasChildren: boolean;
            readonly HasProjects: boolean;
            readonly HasParent: boolean;
        };
        readonly StoredProjectTemplate: {
            /** Format: uuid */
            readonly Id: string;
            readonly Title: string;
            readonly Values: {
                readonly [key: string]: readonly string[];
            };
        };
        readonly StoredProject: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly OrganisationId: string;
            readonly OrganisationName: string;
            /** Format: uuid */
            readonly ProjectCategoryId: string | null;
            /** @description The name of the category that ProjectCategoryId names. */
            readonly ProjectCategoryName: string | null;
            readonly Description: string | null;
            /** Format: date-time */
            readonly EstimatedEndDate: string | null;
            /** Format: uuid */
            readonly ManagerId: string | null;
            /** @description The user name of the user that ManagerId names. */
            readonly ManagerUserName: string | null;
            /** @description The name for use in addresses, in lower case with hyphens. */
            readonly Slug: string;
            readonly AutoNumberRequirements: boolean;
            readonly AutoNumberScripts: boolean;
            readonly Independent: boolean;
            readonly RequirementNumberReadOnly: boolean;
            readonly ScriptNumberReadOnly: boolean;
            readonly OrderNumber: number;
            /** Format: date-time */
            readonly StartDate: string | null;
            /**
             * Format: uuid
             * @description Printed where one was sent.
             */
            readonly ProjectTypeId?: string;
            readonly HoursPerDay: number;
            readonly DaysPerWeek: number;
        };
        readonly StoredEntityWidgets: {
            /** @example Requirement */
            readonly EntityType: string;
            readonly Widgets: readonly components["schemas"]["AbstractWidget"][];
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly ProjectId: string;
        };
        readonly StoredPerformanceMeasurement: {
            /** Format: date-time */
            readonly StartedAt: string;
            /** Format: date-time */
            readonly FinishedAt: string;
            readonly Measurements: readonly {
                /** @example Script */
                readonly Name: string;
                /** @description How many records there were. */
                readonly Count: number;
                readonly DurationInMilliseconds: number;
            }[];
            readonly Id: string;
        };
        readonly StoredExportFile: {
            readonly Id: string;
            readonly ContentType: string;
            /** @description As base64. */
            readonly Content: string;
        };
        readonly StoredGridWidgetState: {
            /** @example right */
            readonly Position: string;
            /** @example RunStatusOverTime */
            readonly WidgetType: string;
            /** @description What the widget remembers. */
            readonly Data: unknown;
            /** Format: uuid */
            readonly Id: string;
            readonly HostId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            /** Format: uuid */
            readonly UserId: string;
        };
        readonly StoredMailMessage: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: date-time */
            readonly EnqueuedAt: string;
            readonly Subject: string;
            readonly Body: string;
            readonly To: readonly components["schemas"]["MailAddress"][];
        };
        readonly StoredMailSenderSettings: {
            readonly Enabled: boolean;
            /** @example SMTP */
            readonly Type: string;
            /** @example noreply@corp.com */
            readonly FromAddress: string;
            /**
             * @description What the subject of each message begins with.
             * @example [ET]
             */
            readonly EmailPrefix: string;
            /** @example smtp.corp.com */
            readonly HostName: string;
            /** @description Null is the usual one of the protocol. */
            readonly Port: number | null;
            /** @description Milliseconds. */
            readonly Timeout: number;
            readonly SSL: boolean;
            readonly UserName: string;
            readonly Password: string;
            /** @description Whether mail could be sent with the settings; printed after a change. */
            readonly IsValid?: boolean;
            /** @description Why mail could not be sent; printed after a change. */
            readonly ErrorMessage?: string | null;
            readonly Id: string;
        };
        readonly StoredNotificationEntityType: {
            /** @example TestScript */
            readonly Id: string;
            /** @example Script */
            readonly Name: string;
        };
        readonly StoredEventType: {
            /** @example Created */
            readonly Id: string;
            readonly Name: string;
        };
        readonly StoredSystemEvent: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: date-time */
            readonly OccurredAt: string;
            /**
             * Format: uuid
             * @description The external system link that it is about.
             */
            readonly LinkId?: string | null;
            /**
             * Format: uuid
             * @description The external system that it is about.
             */
            readonly SystemId?: string | null;
            /** Format: uuid */
            readonly ReferenceId?: string | null;
            /**
             * Format: uuid
             * @description The published document that it is about.
             */
            readonly DocumentId?: string | null;
            readonly Message: string;
            /** @example Synchronization */
            readonly Type: string;
            readonly Source: string;
            readonly EntityType?: string | null;
            /** Format: uuid */
            readonly EntityId?: string | null;
            /** @enum {string} */
            readonly Level: "DEBUG" | "INFO" | "WARN" | "ERROR";
        };
        readonly StoredExternalSource: {
            /**
             * @description The Key.
             * @example Requirement
             */
            readonly Id: string;
            /** @example Requirements */
            readonly Name: string;
            readonly Key: string;
            readonly End: string;
        };
        readonly StoredExternalSystemLink: {
            /** Format: uuid */
            readonly ExternalSystemId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ProjectName?: string | null;
            /** Format: uuid */
            readonly Id: string;
            /**
             * @description What is synchronized.
             * @example Incident
             * @example Requirement
             */
            readonly Type: string;
            readonly TypeForDisplay?: string | null;
            readonly ExternalSystemName?: string;
            /** @example Jira */
            readonly ExternalSystemImplementationType?: string;
            readonly ExternalSystemConnectionType?: string | null;
            readonly Name: string;
            readonly Enabled: boolean;
            /** Format: date-time */
            readonly LastSynchronizedAt?: string | null;
            /** Format: date-time */
            readonly LastDestinationToSourceSynchronizationAt?: string | null;
            /** Format: date-time */
            readonly LastSourceToDestinationSynchronizationAt?: string | null;
            readonly EaPackageId?: string | null;
            readonly RequirementPackageId?: string | null;
            readonly TestExecutionPackageId?: string | null;
            readonly TestScriptPackageId?: string | null;
            readonly DefectTrackerProjectId?: string | null;
            readonly InternalPackageName?: string | null;
            readonly ConfigurationComplete?: boolean;
            readonly ConfigurationProblems?: readonly string[];
            /**
             * @description Whether the link is chosen by itself when a ticket is made.
             * @enum {string}
             */
            readonly AutoSelect?: "NotApplicable" | "Yes" | "No";
        };
        readonly StoredIValue: {
            readonly Identifier: string;
            readonly Text: string;
            readonly IsEnable?: boolean;
            readonly Icon?: string | null;
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly LinkId: string;
            readonly FieldName: string;
        };
        readonly StoredExternalSystemType: {
            /** @example Jira */
            readonly Id: string;
            readonly Name: string;
            readonly Categories: readonly string[];
        };
        readonly StoredExternalSystem: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly OrganisationId?: string | null;
            readonly Name: string;
            /** @example http://tfs.mycompany.com:8080/tfs/Projects */
            readonly ConnectionString: string;
            /**
             * @example TFS2010
             * @example Jira
             */
            readonly Type: string;
            readonly Enabled: boolean;
            /** @example DefectTracker */
            readonly ImplementationType?: string;
            readonly UserName: string;
            /** @example Http */
            readonly ConnectionType?: string;
            readonly DisplayUrl?: string;
            /**
             * @description The name with that of the type.
             * @example TFS (TFS 2010)
             */
            readonly QualifiedName?: string;
            /** @example TFS 2010 */
            readonly TypeDescription?: string;
            readonly NumberOfLinks?: number;
            readonly Categories?: readonly string[];
            readonly HasPassword?: boolean;
            readonly ConfigurationComplete?: boolean;
            readonly ConfigurationProblems?: readonly string[];
            readonly Password: string;
        };
        readonly StoredSynchronizationScheduleInfo: {
            readonly Configuration: components["schemas"]["SynchronizationScheduleConfiguration"];
            /** @enum {string} */
            readonly Direction: "None" | "SourceToDestination" | "DestinationToSource" | "BiDirectionalDestinationFirst" | "BiDirectionalSourceFirst";
            /** @enum {string} */
            readonly Scope: "SynchronizeUpdated" | "SynchronizeAll";
            /** @enum {string} */
            readonly Condition: "AllEntities" | "PreviouslySynchronized";
            /** Format: uuid */
            readonly LinkId: string;
            /** Format: uuid */
            readonly Id: string;
            readonly Description: string;
            readonly Enabled: boolean;
            readonly IsRunning: boolean;
            readonly StatusMessage: string;
            /** Format: date-time */
            readonly LastRun?: string;
            /** Format: date-time */
            readonly NextRun?: string;
        };
        readonly StoredTicketSearchResult: {
            /** @example TST-4629 */
            readonly Key: string;
            readonly Summary: string;
            /**
             * Format: uri
             * @description Where people read the ticket.
             */
            readonly Url: string;
            /** @example 18759 */
            readonly Id: string;
            /**
             * @example Bug
             * @example Task
             */
            readonly Type: string;
            /**
             * Format: uuid
             * @description The id of the link to the tracker.
             */
            readonly ExternalSystemId: string;
            readonly ExternalSystemName: string;
            /**
             * Format: uuid
             * @description The incident that was made from the ticket.
             */
            readonly IncidentId: string | null;
            /** @example Open */
            readonly Status: string;
            readonly InternalKey: string | null;
        };
        readonly StoredAgileRun: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly PackageId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            /** @example Failed */
            readonly ExecutionStatus: string;
        };
        readonly StoredAgileRunStep: {
            readonly Description: string;
            readonly ExpectedResult: string;
            readonly OrderNumber: number;
            /** @enum {string} */
            readonly Result: "NotRun" | "Failed" | "Passed" | "Blocked" | "Undetermined";
            /** Format: uuid */
            readonly Id: string;
            readonly HasIncidents: boolean;
            /** Format: uuid */
            readonly AgileRunId: string;
        };
        readonly StoredAttachment: {
            /** Format: uuid */
            readonly TemporaryId?: string;
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly ScriptId?: string;
            /** Format: uuid */
            readonly RequirementId?: string;
            /** Format: uuid */
            readonly StepResultId?: string;
            /** Format: uuid */
            readonly NodeId?: string;
            /**
             * Format: uuid
             * @description Of an automated test.
             */
            readonly RunId?: string;
            /** Format: uuid */
            readonly IncidentId?: string;
            readonly Name: string;
            readonly FileName: string;
            /** @example image/png */
            readonly ContentType: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            /** @description In bytes. */
            readonly Size: number;
            /** @description What it came from, where a synchronizer brought it. */
            readonly SourceId?: string;
            /** @description The file in base64. */
            readonly Contents: string;
        };
        readonly StoredTemporaryAttachmentSet: {
            /** Format: uuid */
            readonly Id: string;
        };
        readonly StoredAutomatedTestAssignment: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly AutomatedTestId: string;
            /**
             * @example Not Run
             * @example Passed
             * @example Failed
             */
            readonly Status: string;
            /** @description User name of the tester. */
            readonly AssignedTo: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            readonly OrderNumber: number;
        };
        readonly StoredAutomatedTestRun: {
            readonly RunByDisplayName?: string;
            /** @description The user who uploaded the results. */
            readonly RunBy?: string;
            /** Format: uuid */
            readonly RunById?: string;
            /** Format: uuid */
            readonly AssignmentId: string;
            /** Format: uuid */
            readonly Id: string;
            /**
             * @example Passed
             * @example Failed
             * @example Skipped
             * @example Not Run
             */
            readonly Status: string;
            /** Format: date-time */
            readonly ImportedAt?: string;
            /**
             * Format: date-time
             * @description When its first result began, as far as the files tell.
             */
            readonly StartedAt?: string;
            /** Format: date-time */
            readonly FinishedAt?: string;
            /** @description What the import has to say: of files that could not be read, of what was repaired, of what a tool leaves out. Printed only when there is something. */
            readonly Warnings?: readonly string[];
            readonly Totals: components["schemas"]["ResultTotals"];
            /** @description Whether the task that makes it has not ended; then nobody sees it. */
            readonly IsImporting: boolean;
        };
        readonly StoredAutomatedTest: {
            /** Format: uuid */
            readonly Id: string;
            /** @example UnitTest */
            readonly Type: string;
            readonly Name: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            /**
             * Format: uuid
             * @description The script package that it is in.
             */
            readonly PackageId: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly OrderNumber: number;
            readonly Configuration: {
                readonly [key: string]: unknown;
            };
        };
        readonly StoredExecutionPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            /**
             * @example Package
             * @example Plan
             */
            readonly Stereotype: string | null;
            readonly OrderNumber: number;
        };
        readonly StoredIncidentComment: {
            /** Format: uuid */
            readonly Id: string;
            readonly Body: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedByUserName: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedByUserName: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /**
             * Format: date-time
             * @description `0001-01-01T00:00:00Z` where the comment was never changed.
             */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly IncidentId: string;
            readonly TicketCommentId: string | null;
        };
        readonly StoredIncident: {
            /** Format: uuid */
            readonly Id: string;
            readonly Summary: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /** Format: uuid */
            readonly TypeId?: string | null;
            /** Format: uuid */
            readonly ResolutionId?: string | null;
            readonly AffectedVersionIds: components["schemas"]["PickedIds"];
            readonly FixedVersionIds: components["schemas"]["PickedIds"];
            readonly ComponentIds: components["schemas"]["PickedIds"];
            readonly ExternalSystemLinkIds?: readonly string[];
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly IncidentNumber: number;
            /** @description What the tracker calls the ticket besides its key. */
            readonly InternalId: string | null;
            readonly VersionNumber: number;
            readonly HasAttachments: boolean;
            readonly TicketId: string | null;
            readonly ExternalSystemLinkId: string | null;
            readonly FieldValues: {
                readonly [key: string]: unknown;
            };
        };
        readonly StoredIncidentLink: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly IncidentId: string;
            /** Format: uuid */
            readonly StepResultId?: string;
            /** Format: uuid */
            readonly AgileRunStepId?: string;
            /** Format: uuid */
            readonly ResultNodeId?: string;
        };
        readonly StoredRelationshipType: {
            readonly CanCreateRelationshipsOfThisType: boolean;
            readonly CanDeleteRelationshipsOfThisType: boolean;
            readonly CanEditRelationshipsOfThisType: boolean;
            /** @example Associated */
            readonly DestinationToSourceLabel: string;
            /** @example Associated */
            readonly SourceToDestinationLabel: string;
            /** Format: uuid */
            readonly OrganisationId: string;
            /** @example RequirementToRequirementAssociation */
            readonly Key: string;
            /** @example Association (Requirement <-> Requirement) */
            readonly Name: string;
            /** @example Requirement */
            readonly SourceEntityType: string;
            /** @example Requirement */
            readonly DestinationEntityType: string;
            readonly AllowableDirections: readonly {
                /** @example 1 */
                readonly Id: string;
                /** @example Source -> Destination */
                readonly Name: string;
            }[];
            readonly Id: string;
        };
        readonly StoredEntityRelationship: {
            /** Format: uuid */
            readonly Id: string;
            /** @description That of the type. */
            readonly Key: string;
            readonly Direction: components["schemas"]["RelationshipDirection"];
            /** Format: uuid */
            readonly SourceRequirementId?: string;
            /** Format: uuid */
            readonly SourceScriptId?: string;
            /** Format: uuid */
            readonly SourceScriptAssignmentId?: string;
            /** Format: uuid */
            readonly SourceIncidentId?: string;
            /** Format: uuid */
            readonly SourceAgileRunId?: string;
            /** Format: uuid */
            readonly SourceAutomatedTestId?: string;
            /** Format: uuid */
            readonly SourceAutomatedTestAssignmentId?: string;
            /** Format: uuid */
            readonly DestinationRequirementId?: string;
            /** Format: uuid */
            readonly DestinationScriptId?: string;
            /** Format: uuid */
            readonly DestinationScriptAssignmentId?: string;
            /** Format: uuid */
            readonly DestinationIncidentId?: string;
            /** Format: uuid */
            readonly DestinationAgileRunId?: string;
            /** Format: uuid */
            readonly DestinationAutomatedTestId?: string;
            /** Format: uuid */
            readonly DestinationAutomatedTestAssignmentId?: string;
        };
        readonly StoredRequirementPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            readonly OrderNumber: number;
        };
        readonly StoredRequirement: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId: string | null;
            /** Format: uuid */
            readonly StatusId: string | null;
            /** Format: uuid */
            readonly TypeId: string | null;
            /** Format: uuid */
            readonly DifficultyLevelId: string | null;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            readonly Number?: number;
            /** @example 5 minutes */
            readonly EstimatedDuration: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            /**
             * Format: uuid
             * @description The requirement that it is below.
             */
            readonly ParentId: string | null;
            readonly OrderNumber: number;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ChangeComment: string | null;
            readonly VersionNumber: number;
            readonly HasAttachments: boolean;
            readonly FieldValues: {
                readonly [key: string]: unknown;
            };
        };
        readonly StoredExternalSystemComment: {
            /** Format: date-time */
            readonly CreatedAt?: string;
            readonly Body: string;
            readonly CreatedBy: string;
            readonly Id: string;
            /** Format: uuid */
            readonly ExternalSystemLinkId: string;
            readonly TicketId: string;
            /** Format: uuid */
            readonly RequirementId: string;
        };
        readonly StoredResultNode: {
            readonly HasAttachments: boolean;
            readonly HasIncidents: boolean;
            readonly HasChildren: boolean;
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            readonly Description: string | null;
            readonly Notes: string | null;
            /** @enum {string} */
            readonly Status: "Passed" | "Failed" | "Error" | "Skipped" | "NotRun" | "Warning" | "Done" | "Info";
            /** @description Which of several tries it was. */
            readonly Iteration?: number | null;
            /** Format: date-time */
            readonly StartedAt: string | null;
            /** Format: date-time */
            readonly FinishedAt: string | null;
            readonly DurationInSeconds: number | null;
            /** Format: uuid */
            readonly AutomatedTestRunId: string;
            /** Format: uuid */
            readonly ParentId: string | null;
            readonly Metadata: {
                readonly [key: string]: string;
            };
            readonly Parameters: {
                readonly [key: string]: string;
            };
        };
        readonly StoredScriptAssignment: {
            /** Format: uuid */
            readonly Id: string;
            /** Format: uuid */
            readonly ScriptId: string;
            /** @description The name of the script. */
            readonly Name: string;
            /**
             * @example Not Run
             * @example In Progress
             * @example Failed
             * @example Passed
             */
            readonly Status: string;
            /** @description User name of the tester. */
            readonly AssignedTo: string | null;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
        };
        readonly StoredScriptPackage: {
            /** Format: uuid */
            readonly Id: string;
            /**
             * Format: uuid
             * @description Left out on a package at the root of its project.
             */
            readonly ParentId?: string;
            /**
             * Format: uuid
             * @description Printed only on a package at the root of its project.
             */
            readonly ProjectId?: string;
            readonly Name: string;
            readonly OrderNumber: number;
        };
        readonly StoredScriptRun: {
            /** Format: uuid */
            readonly Id: string;
            /** @example 5 minutes */
            readonly ActualDuration?: string;
            /** Format: uuid */
            readonly ScriptId: string;
            /** @description VersionNumber of the script when the run was started. */
            readonly ScriptVersion: number;
            /** Format: uuid */
            readonly AssignmentId: string;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById: string;
            readonly CreatedBy: string;
            /** Format: uuid */
            readonly RunById: string;
            /** @description User name of the tester. */
            readonly RunBy: string;
            /** Format: uuid */
            readonly LastUpdatedById: string;
            readonly LastUpdatedBy: string;
            /**
             * @example In Progress
             * @example Failed
             * @example Passed
             */
            readonly Status: string;
            /** @description Left out while the run is in progress. */
            readonly Completed?: boolean;
            readonly FieldValues: {
                readonly [key: string]: unknown;
            };
        };
        readonly StoredScript: {
            /** Format: uuid */
            readonly Id: string;
            readonly Name: string;
            /** Format: uuid */
            readonly AssignedToId?: string | null;
            readonly AssignedTo: string | null;
            readonly Description: string | null;
            /** Format: uuid */
            readonly PriorityId?: string | null;
            /** Format: uuid */
            readonly StatusId?: string | null;
            /**
             * Format: uuid
             * @description One of the TestTypes of the project.
             */
            readonly TypeId?: string | null;
            /** Format: date-time */
            readonly CreatedAt: string;
            /** Format: date-time */
            readonly LastUpdatedAt: string;
            /** Format: uuid */
            readonly CreatedById?: string;
            readonly CreatedBy?: string;
            /** Format: uuid */
            readonly LastUpdatedById?: string;
            readonly LastUpdatedBy?: string;
            readonly Objective?: string | null;
            readonly PreCondition?: string | null;
            readonly PostCondition?: string | null;
            readonly Number?: number;
            /** @example 5 minutes */
            readonly EstimatedDuration?: string | null;
            /** Format: uuid */
            readonly PackageId: string;
            readonly OrderNumber: number;
            /** Format: uuid */
            readonly ProjectId: string;
            readonly ChangeComment?: string | null;
            readonly Notes?: string | null;
            /** @description What a run of the script notes as its ScriptVersion. */
            readonly VersionNumber: number;
            readonly HasAttachments?: boolean;
            readonly FieldValues: {
                readonly [key: string]: unknown;
            };
            readonly Steps: readonly {
                readonly Description: string | null;
                readonly ExpectedResult: string | null;
                readonly Notes: string | null;
                readonly Data: string | null;
            }[];
        };
        readonly StoredStepResult: {
            /** Format: uuid */
            readonly RunId: string;
            /** Format: uuid */
            readonly Id: string;
            readonly Description: string | null;
            readonly Data: string | null;
            readonly Notes: string | null;
            readonly ExpectedResult: string | null;
            readonly ActualResult: string | null;
            /**
             * @example NotRun
             * @example Passed
             * @example Failed
             */
            readonly Outcome: string;
            readonly HasIncidents: boolean;
            readonly HasAttachments: boolean;
        };
    };
    responses: {
        /** @description The request cannot be read, or it has a query option that is not understood. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is not allowed, or `callback` cannot be the name of a function. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is larger than the server accepts. */
        readonly ContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is of another type than the operation reads. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The values in their order. */
        readonly PicklistValues: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly Skip?: number;
                    readonly Top?: number;
                    readonly Total?: number;
                    readonly Items: readonly components["schemas"]["Picklist"][];
                    readonly Self?: components["schemas"]["CollectionSelf"];
                };
            };
        };
        /** @description The attachments. */
        readonly Attachments: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly Skip?: number;
                    readonly Top?: number;
                    readonly Total?: number;
                    readonly Items: readonly components["schemas"]["Attachment"][];
                };
            };
        };
        /** @description The attachments, in a bare array. */
        readonly AttachmentArray: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["Attachment"][];
            };
        };
        /** @description What was made of each file, in the order of the body. */
        readonly NewAttachments: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["Attachment"][];
            };
        };
        /** @description What the address names, with what it is related to below it. */
        readonly RelationshipTree: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Relationship"];
            };
        };
    };
    parameters: {
        /** @description GUID, in any letter case. */
        readonly Id: string;
        /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
        readonly Format: "json";
        /** @description Answers with indented JSON; without it JSON is compact. */
        readonly IndentJson: boolean;
        /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
        readonly Callback: string;
        /** @description The same as the query parameter of this name. */
        readonly IndentJsonHeader: boolean;
        /** @description Names from `Expands`, separated by commas, to be answered in full. */
        readonly Expand: string;
        /** @description An OData version 2 expression that each returned item satisfies. */
        readonly Filter: string;
        /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
        readonly OrderBy: string;
        /** @description The largest number of items to return. */
        readonly Top: number;
        /** @description How many items to leave out before the first one returned. */
        readonly Skip: number;
        /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
        readonly Take: number;
        /** @description With `allpages` the response carries Skip, Top and Total. */
        readonly InlineCount: "allpages" | "none";
        /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
        readonly Tql: string;
        /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
        readonly TqlBesideFilter: string;
        /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
        readonly TimeZone: string;
        /** @description What a name begins with, in any letter case. Without it everything is found. */
        readonly PartialName: string;
        /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
        readonly ByValues: boolean;
        /** @description GUID of the group, in any letter case. */
        readonly GroupId: string;
        /** @description GUID of the user, in any letter case. */
        readonly NotificationUserId: string;
        /** @description GUID of the user, in any letter case. */
        readonly UserId: string;
        /** @description GUID of the category, in any letter case. */
        readonly ProjectCategoryId: string;
        /** @description GUID of the project, in any letter case. */
        readonly ProjectId: string;
        /** @description Name of the page that has the widgets, in any letter case. */
        readonly HostId: string;
        /** @description GUID of the project, in any letter case. */
        readonly WidgetProjectId: string;
        /** @description Source for things of a project, Destination for external systems, in any letter case. */
        readonly End: string;
        /** @description GUID of the project that the initial values are for. */
        readonly SourceProjectId: string;
        /** @description GUID of the link, in any letter case. */
        readonly LinkId: string;
        /** @description With false, what was synchronized forgets its counterpart, and the events of the links go, too. True when it is not sent. */
        readonly KeepReferences: boolean;
        /** @description GUID of the link between a project and its tracker, in any letter case. */
        readonly ExternalSystemLinkId: string;
        /** @description What the tracker itself calls the ticket; not its key. */
        readonly TicketId: string;
        /** @description GUID of the execution package, in any letter case. */
        readonly ExecutionPackageId: string;
        /** @description Key of the type, in any letter case. */
        readonly RelationshipTypeKey: string;
        /** @description GUID of the requirement package, in any letter case. */
        readonly RequirementPackageId: string;
        /** @description GUID of the script assignment, in any letter case. */
        readonly ScriptAssignmentId: string;
        /** @description GUID of the script package, in any letter case. */
        readonly ScriptPackageId: string;
    };
    requestBodies: {
        /** @description Changes one by one. */
        readonly Operation: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly Files: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["Files"];
                readonly "multipart/mixed": components["schemas"]["Files"];
            };
        };
    };
    headers: {
        /** @description The absolute address of what the request has made or found. */
        readonly Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly searchUsersByPartialName: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users that were found, in the order of their user names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchUsersByPartialNameUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The users that were found, in the order of their user names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchGroupsByPartialName: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: string;
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The groups that were found, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchGroupsByPartialNameUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The groups that were found, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchUserOrGroupByPartialName: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users and groups that were found, in the order of the names that are shown. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserGroupResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchUserOrGroupByPartialNameUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The users and groups that were found, in the order of the names that are shown. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserGroupResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchForUsersGroupsAndSpecialUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enabled users, groups and the caller as Me, in the order of the names that are shown. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignedToResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchForUsersGroupsAndSpecialUsersUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description Enabled users, groups and the caller as Me, in the order of the names that are shown. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignedToResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getGlobalGroupPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permissions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateGlobalGroupPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdatePermissionAssignments"];
            };
        };
        readonly responses: {
            /** @description The permissions as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change permissions, or there is no such permission. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getProjectGroupPermissionLinks: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The projects. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionProjects"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getGroupProjectPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly groupId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permissions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group or no project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateGroupProjectPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly groupId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdatePermissionAssignments"];
            };
        };
        readonly responses: {
            /** @description The permissions as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change permissions, or there is no such permission. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group or no project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The groups that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createGroup: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateGroup"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new group. */
            readonly 200: {
                headers: {
                    /** @description The address of the new group. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Group"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create groups, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getGroup: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Group"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateGroup: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateGroup"];
            };
        };
        readonly responses: {
            /** @description The group as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Group"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change groups, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteGroup: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The group is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete groups, or records name the group. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getGroupMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The members that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly setGroupMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the group, in any letter case. */
                readonly id: components["parameters"]["GroupId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupMemberships"];
            };
        };
        readonly responses: {
            /** @description The members of the group now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the members of groups, or no user is like that. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No group has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getNotificationsMessagesForUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notifications, the newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationMessageResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the notifications of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createNotificationMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateNotification"];
            };
        };
        readonly responses: {
            /** @description The new notification. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not notify others, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearNotificationMessagesForUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notifications are deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the notifications of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getNotificationMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
                /** @description GUID of the notification, in any letter case. */
                readonly notificationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notification. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the notifications of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user has no notification with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteNotificationMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
                /** @description GUID of the notification, in any letter case. */
                readonly notificationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notification is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the notifications of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user has no notification with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly patchNotificationMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: components["parameters"]["NotificationUserId"];
                /** @description GUID of the notification, in any letter case. */
                readonly notificationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateNotification"];
            };
        };
        readonly responses: {
            /** @description The notification as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NotificationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the notifications of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The user has no notification with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAllPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permissions that include others, each with all below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getPermission: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the permission, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permission. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Permission"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No permission has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly enqueueMailMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateMailMessage"];
            };
        };
        readonly responses: {
            /** @description The message is in the queue. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not send mail to the user, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getGlobalUserPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permissions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly setGlobalPermissionsForUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdatePermissionAssignments"];
            };
        };
        readonly responses: {
            /** @description The permissions as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change permissions, or there is no such permission. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getProjectUserPermissionLinks: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The projects. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionProjects"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getUserProjectPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The permissions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the permissions of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user or no project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly setUserProjectPermissions: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly userId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdatePermissionAssignments"];
            };
        };
        readonly responses: {
            /** @description The permissions as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermissionAssignments"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change permissions, or there is no such permission. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user or no project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateUser"] & {
                    readonly UserName: string;
                    readonly Email: string;
                };
            };
        };
        readonly responses: {
            /** @description The new user. */
            readonly 200: {
                headers: {
                    /** @description The address of the new user. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create users, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateUser"];
            };
        };
        readonly responses: {
            /** @description The user as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change users, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteUser: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete users, or records name the user. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getUsersGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The groups that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly setGroupMembershipsForUser: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GroupMemberships"];
            };
        };
        readonly responses: {
            /** @description The groups that the user is in now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GroupList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the groups of users, or no group is like that. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly setUserPassword: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the user, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPassword"];
            };
        };
        readonly responses: {
            /** @description The password is set. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The password is too simple, or the caller may not set that of others. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No user has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchProjectAssignees: {
        readonly parameters: {
            readonly query?: {
                /** @description Text that the user name, first name or last name contains, in any letter case. Without it all users. */
                readonly query?: string;
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enabled users that were found, in the order of their user names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchCustomFieldTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: string;
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The types that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["CustomFieldType"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getCustomFieldType: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the type, in any letter case. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The type. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomFieldType"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No type has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchCustomFields: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fields that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["CustomField"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly addCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateCustomField"];
            };
        };
        readonly responses: {
            /** @description The new field. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description A value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another field has the name, in any letter case. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the field, in any letter case. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The field. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomField"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No custom field has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the field, in any letter case. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The field is deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No custom field has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the field, in any letter case. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** @description Changes one by one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        readonly responses: {
            /** @description The field is changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The operation names what the field does not have, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No custom field has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchProjectExternalLinksByPartialName: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links that were found, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchProjectExternalLinksByPartialNameUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The links that were found, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The organisations that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateOrganisation"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new organisation. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create organisations, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The organisation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No organisation has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateOrganisation"];
            };
        };
        readonly responses: {
            /** @description The organisation as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change organisations, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly startDeleteOrganisation: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task that deletes the organisation. */
            readonly 202: {
                headers: {
                    /** @description The address of the task. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not manage organisations. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getProjectPicklistValues: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the values of the project. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchProjectPicklistValues: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the values of the project. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchProjectPicklistValuesUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the values of the project. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getOrganisationPicklistValues: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see values. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchOrganisationPicklistValues: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see values. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchOrganisationPicklistValuesUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Which list, in any letter case. */
                readonly type: components["schemas"]["PicklistSegment"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The values in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Picklist"][];
                        readonly Self?: components["schemas"]["CollectionSelf"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see values. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id, or there is no such list. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getProjectPicklistValue: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project that has the value, in any letter case. */
                readonly projectId: string;
                /** @description Which list of the project. */
                readonly picklist: components["schemas"]["PicklistSegment"];
                /** @description GUID of the value, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The value. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Picklist"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the values of the project. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or the list has no value with this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchAllProjectCategories: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The categories that match, wherever in the tree they are. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectCategoryResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createProjectCategory: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateProjectCategory"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new category. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectCategory"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create categories, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another category at this place has the name. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getProjectCategory: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: components["parameters"]["ProjectCategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectCategory"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No category has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateProjectCategory: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: components["parameters"]["ProjectCategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateProjectCategory"];
            };
        };
        readonly responses: {
            /** @description The category as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectCategory"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change categories, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No category has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another category at the new place has the name. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteProjectCategory: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete categories. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No category has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getProjectCategoriesChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the category, in any letter case. */
                readonly id: components["parameters"]["ProjectCategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The categories below that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectCategoryResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No category has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchProjectsByPartialName: {
        readonly parameters: {
            readonly query?: {
                /** @description What a name begins with, in any letter case. Without it everything is found. */
                readonly query?: components["parameters"]["PartialName"];
                /** @description With true `query` has values of items, separated by `|`, which are found wherever they are. */
                readonly valuesqry?: components["parameters"]["ByValues"];
                /** @description The ProjectTypeId of the projects that are found. */
                readonly projectType?: string;
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The projects that were found and that the caller may see, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchProjectsByPartialNameUsingPostMethod: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["PartialNameForm"];
            };
        };
        readonly responses: {
            /** @description The projects that were found and that the caller may see, in the order of their names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchProjectTemplates: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The templates that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectTemplateResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly searchProjects: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The projects that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createProject: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateProject"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new project. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Project"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create projects, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another project has the name. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getProject: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: string;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The project. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Project"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the project. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateProject: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateProject"];
            };
        };
        readonly responses: {
            /** @description The project as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Project"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change projects, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Another project has the new name. */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly startProjectDelete: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The same as 202, on servers that answer as the example does. */
            readonly 200: {
                headers: {
                    /** @description The address of the task. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            /** @description The task that deletes the project. */
            readonly 202: {
                headers: {
                    /** @description The address of the task. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not manage projects. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getWidgetsForProject: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The widgets of the kinds of entity that `$expand` names, of all kinds without it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntityTypeWidgets"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly startBackgroundTask: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateBackgroundTask"];
            };
        };
        readonly responses: {
            /** @description The task is created. With StreamProgress the response grows until the task is complete. */
            readonly 202: {
                headers: {
                    /** @description The absolute address of what the request has made or found. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"] | components["schemas"]["StreamedProgress"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not start a task of this type. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The task cannot be created: an unknown Type, or Parameters it can do nothing with. */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getBackgroundTaskStatus: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description The Id of the task, in any letter case. */
                readonly id: components["schemas"]["BackgroundTaskId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No task has this id, or it was finished long ago and is forgotten. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getLastPerformanceTestResults: {
        readonly parameters: {
            readonly query?: {
                /** @description With true the report comes as a file. */
                readonly export?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    /** @description Says the name of the file; only when the request asks for one. */
                    readonly "Content-Disposition"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PerformanceMeasurement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not run diagnostic tests. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No performance test has been run, or the first one is under way. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getExportedFileContents: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the file, in any letter case. */
                readonly filename: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No file has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getGridWidgetData: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the type of widget, in any letter case. */
                readonly widgetType: string;
                /** @description The name under which the response has the data. */
                readonly dataName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GridWidgetContext"];
            };
        };
        readonly responses: {
            /** @description The data, by its name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridWidgetData"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description A value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No widget is of this type. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getGridWidgetState: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the page that has the widgets, in any letter case. */
                readonly hostId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
                /** @description Where in the host the widget is. */
                readonly position: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The widget at the position. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridWidgetState"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No position is named, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or nothing can be read or put there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly updateGridWidgetState: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the page that has the widgets, in any letter case. */
                readonly hostId: components["parameters"]["HostId"];
                /** @description GUID of the project, in any letter case. */
                readonly projectId: components["parameters"]["WidgetProjectId"];
                /** @description Where in the host the widget is. */
                readonly position: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditGridWidgetState"];
            };
        };
        readonly responses: {
            /** @description The widget at the position. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridWidgetState"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No position is named, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No project has this id, or nothing can be read or put there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getGridWidgetStatesForHost: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the page that has the widgets, in any letter case. */
                readonly hostId: string;
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The widgets of the caller, by position. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridWidgetStateSet"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getGadgetFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description The name by which the other application knows this one. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An Atom feed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly getQueuedMailMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of items to return. */
                readonly $top?: number;
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: number;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the messages, the oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailMessageResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the mail queue. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getQueuedMailMessage: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the mail queue. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No message in the queue has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getMailSenderSettings: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings, the password in clear text. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailSenderSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the settings. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateMailSenderSettings: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateMailSenderSettings"];
            };
        };
        readonly responses: {
            /** @description The settings as they are after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MailSenderSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the settings, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getNotificationEntityTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The kinds, by name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["NotificationEntityType"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getEventTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The kinds, by name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EventType"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listRootResources: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One link for each collection that has a root relation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Resources"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getSwaggerAPIList: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The descriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwaggerResourceListing"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getSwaggerForCoreAPI: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every operation and model of this document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwaggerDescription"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getSwaggerV2: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every operation and schema of this document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwaggerDescription"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getSystemEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description The name under which a browser is to keep the list as a file. */
                readonly fileName?: string;
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events, the newest first. */
            readonly 200: {
                headers: {
                    /** @description Says the name of the file; only when the request does. */
                    readonly "Content-Disposition"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemEventResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly addSystemEvent: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateSystemEvent"];
            };
        };
        readonly responses: {
            /** @description The new event. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemEvent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not add events, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system link has the LinkId. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteSystemEventsForLink: {
        readonly parameters: {
            readonly query?: {
                /** @description GUID of the external system link whose events are deleted, in any letter case. */
                readonly linkId?: string;
                /** @description GUID of the published document whose events are deleted, in any letter case. */
                readonly documentId?: string;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events are deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete events, or neither a link nor a document is named. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system link has this id, and no event is of it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getSystemEvent: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemEvent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the event. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No event has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteSystemEvent: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the event. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No event has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getSystemInformation: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the server says of itself. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getTimezoneInformation: {
        readonly parameters: {
            readonly query?: {
                /** @description A name that Windows or the IANA has for the zone, in any letter case. */
                readonly id?: string;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The zone, or that of the server where no zone has the name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimeZoneInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The request names no zone. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchExternalSources: {
        readonly parameters: {
            readonly query?: {
                /** @description The Key of one end; the other ends that go with it are listed. */
                readonly compatibleWithKey?: string;
                /** @description The Id of one end; the other ends that go with it are listed. */
                readonly compatibleWithId?: string;
                /** @description Source for things of a project, Destination for external systems, in any letter case. */
                readonly end?: components["parameters"]["End"];
                /** @description GUID of the project that the initial values are for. */
                readonly projectId?: components["parameters"]["SourceProjectId"];
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ends that are possible. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSourceMetadataResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getExternalSourceByAttributes: {
        readonly parameters: {
            readonly query?: {
                /** @description Source for things of a project, Destination for external systems, in any letter case. */
                readonly end?: components["parameters"]["End"];
                /** @description The Key, in any letter case. */
                readonly key?: string;
                /** @description GUID of the external system; without it the first one of the Key. */
                readonly id?: string;
                /** @description GUID of the project that the initial values are for. */
                readonly projectId?: components["parameters"]["SourceProjectId"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The possible end. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSourceMetadata"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The request names no Key. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Nothing of the kind can be an end of a link. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchExternalSystemLinks: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the links that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemLinkResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see links. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createExternalSystemLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateExternalSystemLink"] & {
                    readonly Source: Record<string, never>;
                    readonly Destination: Record<string, never>;
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new link. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemLink"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not make links, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getExternalSystemLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemLink"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the link. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteExternalSystemLink: {
        readonly parameters: {
            readonly query?: {
                /** @description With false, what was synchronized forgets its counterpart, and the events of the links go, too. True when it is not sent. */
                readonly keepReferences?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete links. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly patchExternalSystemLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditExternalSystemLink"];
            };
        };
        readonly responses: {
            /** @description The link as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemLink"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the link, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly copyExternalSystemLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CopyExternalSystemLink"];
            };
        };
        readonly responses: {
            /** @description The new link. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemLink"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not make links, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getOptionsForExternalSystemLinksField: {
        readonly parameters: {
            readonly query?: {
                /** @description The beginning of the texts to find, in any letter case. */
                readonly query?: string;
                /** @description Searches the identifiers, too. */
                readonly valuesqry?: boolean;
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: string;
                /** @description Name of the field, in any letter case. */
                readonly fieldName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the values. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IValueResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the values. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id, or it has no such field. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchExternalSystemTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemTypeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly getExternalSystemType: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description Name of the type, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The type. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystemType"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No type has this name. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchExternalSystems: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The systems. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExternalSystem"][] | components["schemas"]["ExternalSystemResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createExternalSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateExternalSystem"] & {
                    readonly Type: string;
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new system. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create systems, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getExternalSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The system as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No external system has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateExternalSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateExternalSystem"];
            };
        };
        readonly responses: {
            /** @description The system as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the system, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteExternalSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description With false, what was synchronized forgets its counterpart, and the events of the links go, too. True when it is not sent. */
                readonly keepReferences?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The system is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete systems. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly patchExternalSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateExternalSystem"];
            };
        };
        readonly responses: {
            /** @description The system as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExternalSystem"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the system, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getExternalSystemLinksForSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the external system, in any letter case. */
                readonly systemId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExternalSystemLink"][] | {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["ExternalSystemLink"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No external system has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getSynchronizerSchedules: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the external system link, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schedules of the link. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SynchronizationScheduleResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the schedules. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createSynchronizerSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the external system link, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateSynchronizationScheduleInfo"] & {
                    readonly Enabled: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The new schedule. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SynchronizationScheduleInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not add schedules, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No external system link has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getLinkSynchronizationSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schedule as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SynchronizationScheduleInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not do this, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The link has no schedule of this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly updateLinkSynchronizationSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateSynchronizationScheduleInfo"];
            };
        };
        readonly responses: {
            /** @description The schedule as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SynchronizationScheduleInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not do this, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The link has no schedule of this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteLinkSynchronizationSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: string;
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schedule is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete schedules. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The link has no schedule of this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly patchLinkSynchronizationSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: components["parameters"]["LinkId"];
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateSynchronizationScheduleInfo"];
            };
        };
        readonly responses: {
            /** @description The schedule as it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SynchronizationScheduleInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not do this, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The link has no schedule of this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly startScheduleSynchronizing: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link, in any letter case. */
                readonly linkId: string;
                /** @description GUID of the schedule, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The synchronization is under way. */
            readonly 202: {
                headers: {
                    /** @description The address of the background task. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not start it, or it is under way already. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The link has no schedule of this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchTickets: {
        readonly parameters: {
            readonly query?: {
                /** @description Text that the key or the summary of a ticket contains, in any letter case. Without it all tickets. */
                readonly q?: string;
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the project, in any letter case. */
                readonly projectId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tickets that were found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketSearchResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No project has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getTicket: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link between a project and its tracker, in any letter case. */
                readonly externalSystemLinkId: components["parameters"]["ExternalSystemLinkId"];
                /** @description What the tracker itself calls the ticket; not its key. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ticket. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketSearchResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No link has this id, or its tracker has no such ticket. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly startCreateIncidentFromTicket: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the link between a project and its tracker, in any letter case. */
                readonly externalSystemLinkId: components["parameters"]["ExternalSystemLinkId"];
                /** @description What the tracker itself calls the ticket; not its key. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The task is started. When it is complete the ticket and the task name the incident. */
            readonly 202: {
                headers: {
                    /** @description The address of the task. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not start the task, or the ticket has an incident already. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No link has this id, or its tracker has no such ticket. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAttachmentContents: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file as it was uploaded, with its type and name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No attachment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createTemporaryAttachmentSet: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new set. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemporaryAttachmentSet"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly getTemporaryAttachmentsForSet: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Attachment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No set has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly uploadAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No set has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteTemporaryAttachmentFromSet: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly setId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description No set has this id, or it has no such file. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestAssignmentRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestAssignmentAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchAutomatedTestAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignments that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignmentResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createAutomatedTestAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateAutomatedTestAssignment"] & {
                    /** Format: uuid */
                    readonly PackageId: string;
                    /** Format: uuid */
                    readonly AutomatedTestId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new assignment. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not assign automated tests, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAutomatedTestAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateAutomatedTestAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateAutomatedTestAssignment"];
            };
        };
        readonly responses: {
            /** @description The assignment as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the assignment, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteAutomatedTestAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchAutomatedTestAssignmentsForAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly testId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignments that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignmentResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No automated test has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAssignmentForAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly testId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateAutomatedTestAssignment"] & {
                    /** Format: uuid */
                    readonly PackageId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new assignment. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not assign automated tests, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAutomatedTestRunAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments, in a bare array. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAutomatedTestRunAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteAutomatedTestRunAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestAssignmentRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the runs, which always says what part of the whole it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRunResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly uploadAutomatedTestResults: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor call theirs fileupload and report. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description The task that makes the run. It fails when none of the files can be read. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundTask"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not add runs, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchAutomatedTestRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The runs that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRunResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search runs. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRun: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteAutomatedTestRun: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRunData: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tables. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRunDataTables"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchAutomatedTests: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The automated tests that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search automated tests. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateAutomatedTest"] & {
                    readonly Name: string;
                    /** Format: uuid */
                    readonly PackageId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new automated test. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create automated tests, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The automated test. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the automated test. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateAutomatedTest"];
            };
        };
        readonly responses: {
            /** @description The automated test as it is after the change. The sources have this status, although nothing is created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTest"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the automated test, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteAutomatedTest: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The automated test is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the automated test, or it has assignments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchExecutionPackages: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The packages that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecutionPackageResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createExecutionPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateExecutionPackage"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new package. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecutionPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getExecutionPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecutionPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No execution package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateExecutionPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateExecutionPackage"];
            };
        };
        readonly responses: {
            /** @description The package as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecutionPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No execution package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteExecutionPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` a package that is not empty is deleted with everything below it. */
                readonly deleteChildren?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the package, or it is not empty and deleteChildren was not true. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No execution package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getExecutionPackageChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the execution package, in any letter case. */
                readonly id: components["parameters"]["ExecutionPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The direct children. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecutionPackageChildren"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the children. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No execution package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getIncidentComments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comments, the oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["IncidentComment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the incident. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No incident has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The incident. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Incident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the incident. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No incident has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateIncident"];
            };
        };
        readonly responses: {
            /** @description The incident as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Incident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the incident, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No incident has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The incident is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the incident. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No incident has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateIncidentFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Changes one by one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        readonly responses: {
            /** @description The fields are changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change them, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getIncidentAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Attachment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createIncidentAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteIncidentAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly incidentId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getIncidentRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getIncidentAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchIncidents: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The incidents that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip: number;
                        readonly Top: number;
                        readonly Total: number;
                        readonly Items: readonly components["schemas"]["Incident"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search incidents, or the query is not valid. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateIncident"] & {
                    readonly Summary: string;
                    readonly ProjectId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new incident. */
            readonly 200: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Incident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create incidents, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAllRelationshipTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipTypeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRelationshipTypes: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipTypeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRelationshipTypesByKey: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The type. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationshipType"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id, or no type this key. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createRelationship: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateRelationship"];
            };
        };
        readonly responses: {
            /** @description The destination, with what relates it. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description Such a relationship is there already, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No organisation has this id, or no type this key. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getRelationship: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The destination, with what relates it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not do this, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The organisation, the type or the relationship is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly updateRelationship: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateRelationship"];
            };
        };
        readonly responses: {
            /** @description The destination, with what relates it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not do this, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The organisation, the type or the relationship is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteRelationship: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the organisation, in any letter case. */
                readonly organisationId: string;
                /** @description Key of the type, in any letter case. */
                readonly key: components["parameters"]["RelationshipTypeKey"];
                /** @description GUID, in any letter case. */
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The relationship is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The organisation, the type or the relationship is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirementPackages: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requirement packages that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementPackageResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createRequirementPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateRequirementPackage"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new package. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getRequirementPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No requirement package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateRequirementPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateRequirementPackage"];
            };
        };
        readonly responses: {
            /** @description The package as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteRequirementPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` a package that is not empty is deleted with everything below it. */
                readonly deleteChildren?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the package, or it is not empty and deleteChildren was not true. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirementPackageChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the requirement package, in any letter case. */
                readonly id: components["parameters"]["RequirementPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The direct children. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementPackageChildren"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the children. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirementRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirementAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirement: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requirement. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Requirement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the requirement. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateRequirement: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateRequirement"];
            };
        };
        readonly responses: {
            /** @description The requirement as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Requirement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the requirement, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteRequirement: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` a requirement that has children is deleted with all of them. */
                readonly deleteChildren?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requirement is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the requirement, or it has children and deleteChildren was not true. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateExistingRequirementFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Changes one by one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        readonly responses: {
            /** @description The fields are changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change them, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getRequirementAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Attachment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createRequirementAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteRequirementAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly requirementId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchRequirements: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requirements that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequirementResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search requirements. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createRequirement: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateRequirement"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new requirement. */
            readonly 200: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Requirement"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create requirements, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getRequirementChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The direct children. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Requirement"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the children. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getRequirementComments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comments, as the external system has them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["ExternalSystemComment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the comments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No requirement has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRunNodeAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments, in a bare array. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAutomatedTestRunNodeAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteAutomatedTestRunNodeAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
                /** @description GUID, in any letter case. */
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRunRootNodes: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The nodes in their order, as a bare array. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ResultNode"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRunNode: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The node. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultNode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, or it has no such node. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly patchAutomatedTestRunNode: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EditResultNode"];
            };
        };
        readonly responses: {
            /** @description The node. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResultNode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the node. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, or it has no such node. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAutomatedTestRunNodeChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Statuses separated by commas, such as Failed,Error: only children with one of them are listed. */
                readonly statuses?: string;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The nodes in their order, as a bare array. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ResultNode"][];
                };
            };
            /** @description The request cannot be read, or `statuses` names one that is none. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, or it has no such node. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAutomatedTestRunNodeIncidents: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links to incidents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["AutomatedTestRunIncident"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see incidents of the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, or it has no such node. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAutomatedTestRunNodeIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateAutomatedTestRunResultNodeIncident"];
            };
        };
        readonly responses: {
            /** @description The link. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRunIncident"];
                };
            };
            /** @description The request cannot be read, or it names no incident that is there. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The caller may not link incidents. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, or it has no such node. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAutomatedTestRunNodeIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
                /** @description GUID, in any letter case. */
                readonly incidentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AutomatedTestRunIncident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see incidents of the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, it has no such node, or the node has no such incident. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteAutomatedTestRunNodeIncident: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly runId: string;
                /** @description GUID, in any letter case. */
                readonly nodeId: string;
                /** @description GUID, in any letter case. */
                readonly incidentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link is removed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not remove links. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No automated test run has this id, it has no such node, or the node has no such incident. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptAssignmentRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptAssignmentAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchScriptAssignments: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script assignments that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignmentResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScriptAssignment"] & {
                    /** Format: uuid */
                    readonly PackageId: string;
                    /** Format: uuid */
                    readonly ScriptId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new assignment. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not assign scripts, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: components["parameters"]["ScriptAssignmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: components["parameters"]["ScriptAssignmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScriptAssignment"];
            };
        };
        readonly responses: {
            /** @description The assignment as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the assignment, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: components["parameters"]["ScriptAssignmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getAssignmentsForScript: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly scriptId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The assignments that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignmentResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search script assignments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createAssignmentForScript: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly scriptId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScriptAssignment"] & {
                    /** Format: uuid */
                    readonly PackageId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new assignment. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptAssignment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not assign scripts, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchScriptPackages: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script packages that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptPackageResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createScriptPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScriptPackage"] & {
                    readonly Name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new package. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getScriptPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            /** @description No script package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScriptPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScriptPackage"];
            };
        };
        readonly responses: {
            /** @description The package as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptPackage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create packages in the target project, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteScriptPackage: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true` a package that is not empty is deleted with everything below it. */
                readonly deleteChildren?: boolean;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the package, or it is not empty and deleteChildren was not true. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptPackagesChildren: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script package, in any letter case. */
                readonly id: components["parameters"]["ScriptPackageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The direct children. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptPackageChildren"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the children. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script package has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptRun: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script run, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScriptRun: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script run, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateScriptRun"];
            };
        };
        readonly responses: {
            /** @description The run as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the run, a value is not allowed, or results of a completed run are sent. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteScriptRun: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script run, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The run is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the run. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script run has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScriptRunFields: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script run, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Changes one by one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        readonly responses: {
            /** @description The fields are changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change them, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchScriptRunsForScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: string;
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The runs that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRuns"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the runs of the assignment. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createScriptRunForScriptAssignment: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: string;
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script assignment, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateNewRun"];
            };
        };
        readonly responses: {
            /** @description The run that is in progress. */
            readonly 200: {
                headers: {
                    /** @description The absolute address of what the request has made or found. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRun"];
                };
            };
            /** @description A new run. */
            readonly 201: {
                headers: {
                    /** @description The absolute address of what the request has made or found. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRun"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not start a run, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script assignment has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly searchScriptRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The runs that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptRunResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search script runs. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScriptAllRelationships: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the address names, with what it is related to below it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Relationship"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the relationships. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getScript: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Script"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the script. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScript: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScript"];
            };
        };
        readonly responses: {
            /** @description The script as it is after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Script"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change the script, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteScript: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete the script. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No script has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly updateScriptCustomField: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the script, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Changes one by one. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Operation"];
            };
        };
        readonly responses: {
            /** @description The fields are changed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not change them, or a value is not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getScriptAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Attachment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createScriptAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteScriptAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly scriptId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly searchScripts: {
        readonly parameters: {
            readonly query?: {
                /** @description A TQL query that each returned item satisfies; it may end in ORDER BY. */
                readonly tql?: components["parameters"]["Tql"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scripts that match and that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScriptResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not search scripts. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createScript: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateOrUpdateScript"] & {
                    readonly Name: string;
                    /** Format: uuid */
                    readonly PackageId: string;
                };
            };
        };
        readonly responses: {
            /** @description The new script. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Script"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not create scripts, or a value is missing or not allowed. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getStepResultAttachments: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachments. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["Attachment"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createStepResultAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /** @description Files in parts of any name. Programs of the vendor send multipart/form-data and multipart/mixed. */
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
                readonly "multipart/mixed": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description What was made of each file, in the order of the body. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Attachment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not attach files, or the body has no file. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteStepResultAttachment: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly stepResultId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The attachment is deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not delete attachments. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or it has no such attachment. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getStepResultIncidentLinks: {
        readonly parameters: {
            readonly query?: {
                /** @description An OData version 2 expression that each returned item satisfies. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description A TQL query that each returned item satisfies, besides `$filter`. No page offers it for OData collections; a program of the vendor sends it. */
                readonly tql?: components["parameters"]["TqlBesideFilter"];
                /** @description The time zone in which dates of the TQL query are read that name none, by its name of the IANA or of Windows; UTC when left out. */
                readonly timeZone?: components["parameters"]["TimeZone"];
                /** @description Property names separated by commas, each with an optional `asc` or `desc`. */
                readonly $orderby?: components["parameters"]["OrderBy"];
                /** @description The largest number of items to return. */
                readonly $top?: components["parameters"]["Top"];
                /** @description How many items to leave out before the first one returned. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description The pages name this option where every request they print uses `$top`; understood as `$top`. */
                readonly $take?: components["parameters"]["Take"];
                /** @description With `allpages` the response carries Skip, Top and Total. */
                readonly $inlinecount?: components["parameters"]["InlineCount"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links to incidents. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly Skip?: number;
                        readonly Top?: number;
                        readonly Total?: number;
                        readonly Items: readonly components["schemas"]["StepRunResultIncident"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the incidents of the result. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly createStepResultIncidentLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateIncidentLink"];
            };
        };
        readonly responses: {
            /** @description The incident was linked before; the link that there is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepRunResultIncident"];
                };
            };
            /** @description The new link. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepRunResultIncident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not link the incident, or the body names none. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or no incident has the IncidentId. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getStepResultIncidentLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly stepResultId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepRunResultIncident"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the link. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or the incident is not linked to it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly deleteStepResultIncidentLink: {
        readonly parameters: {
            readonly query?: {
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID, in any letter case. */
                readonly stepResultId: string;
                /** @description GUID, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link is removed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not remove the link. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description What the address names is not there, or the incident is not linked to it. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readonly getStepResult: {
        readonly parameters: {
            readonly query?: {
                /** @description Names from `Expands`, separated by commas, to be answered in full. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Clients of OData send it with each request; responses are JSON with it and without it. */
                readonly $format?: components["parameters"]["Format"];
                /** @description Answers with indented JSON; without it JSON is compact. */
                readonly "indent-json"?: components["parameters"]["IndentJson"];
                /** @description The name of a JavaScript function, such as `show` or `app.show`. The response is a script then, of the type `application/javascript`, that calls the function with the JSON. */
                readonly callback?: components["parameters"]["Callback"];
            };
            readonly header?: {
                /** @description The same as the query parameter of this name. */
                readonly "indent-json"?: components["parameters"]["IndentJsonHeader"];
            };
            readonly path: {
                /** @description GUID of the step result, in any letter case. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The step result. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description The caller may not see the step result. */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No step result has this id. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
