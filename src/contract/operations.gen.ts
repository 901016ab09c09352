/** Every operation of the document. */
export const operationTable = {
  "searchUsersByPartialName": {
    "resource": "account-search",
    "method": "GET",
    "path": "/api/userssearch",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchUsersByPartialNameUsingPostMethod": {
    "resource": "account-search",
    "method": "POST",
    "path": "/api/userssearch",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchGroupsByPartialName": {
    "resource": "account-search",
    "method": "GET",
    "path": "/api/groupssearch",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Group",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchGroupsByPartialNameUsingPostMethod": {
    "resource": "account-search",
    "method": "POST",
    "path": "/api/groupssearch",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "Group",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchUserOrGroupByPartialName": {
    "resource": "account-search",
    "method": "GET",
    "path": "/api/usergroupsearch",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchUserOrGroupByPartialNameUsingPostMethod": {
    "resource": "account-search",
    "method": "POST",
    "path": "/api/usergroupsearch",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchForUsersGroupsAndSpecialUsers": {
    "resource": "account-search",
    "method": "GET",
    "path": "/api/assignedtosearch",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": true
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "searchForUsersGroupsAndSpecialUsersUsingPostMethod": {
    "resource": "account-search",
    "method": "POST",
    "path": "/api/assignedtosearch",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": true
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "getGlobalGroupPermissions": {
    "resource": "group-permissions",
    "method": "GET",
    "path": "/api/group/{id}/permissions/global",
    "query": [
      "$format",
      "indent-json",
      "callback"
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "updateGlobalGroupPermissions": {
    "resource": "group-permissions",
    "method": "PUT",
    "path": "/api/group/{id}/permissions/global",
    "query": [
      "$format",
      "indent-json"
    ],
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
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getProjectGroupPermissionLinks": {
    "resource": "group-permissions",
    "method": "GET",
    "path": "/api/group/{id}/permissions/projects",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getGroupProjectPermissions": {
    "resource": "group-permissions",
    "method": "GET",
    "path": "/api/group/{groupId}/permissions/project/{projectId}",
    "query": [
      "$format",
      "indent-json",
      "callback"
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "updateGroupProjectPermissions": {
    "resource": "group-permissions",
    "method": "PUT",
    "path": "/api/group/{groupId}/permissions/project/{projectId}",
    "query": [
      "$format",
      "indent-json"
    ],
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
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "searchGroups": {
    "resource": "groups",
    "method": "GET",
    "path": "/api/groups",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Group",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "createGroup": {
    "resource": "groups",
    "method": "POST",
    "path": "/api/groups",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Group",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getGroup": {
    "resource": "groups",
    "method": "GET",
    "path": "/api/group/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Group",
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateGroup": {
    "resource": "groups",
    "method": "PUT",
    "path": "/api/group/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Group",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "deleteGroup": {
    "resource": "groups",
    "method": "DELETE",
    "path": "/api/group/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getGroupMembers": {
    "resource": "groups",
    "method": "GET",
    "path": "/api/group/{id}/users",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "setGroupMembers": {
    "resource": "groups",
    "method": "PUT",
    "path": "/api/group/{id}/users",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getNotificationsMessagesForUser": {
    "resource": "notifications",
    "method": "GET",
    "path": "/api/user/{userId}/notifications",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "NotificationMessage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "createNotificationMessage": {
    "resource": "notifications",
    "method": "POST",
    "path": "/api/user/{userId}/notifications",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "NotificationMessage",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "clearNotificationMessagesForUser": {
    "resource": "notifications",
    "method": "DELETE",
    "path": "/api/user/{userId}/notifications",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "getNotificationMessage": {
    "resource": "notifications",
    "method": "GET",
    "path": "/api/user/{userId}/notification/{notificationId}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "NotificationMessage",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "deleteNotificationMessage": {
    "resource": "notifications",
    "method": "DELETE",
    "path": "/api/user/{userId}/notification/{notificationId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "patchNotificationMessage": {
    "resource": "notifications",
    "method": "PATCH",
    "path": "/api/user/{userId}/notification/{notificationId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "NotificationMessage",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ],
      "unlessCaller": "userId"
    }
  },
  "getAllPermissions": {
    "resource": "permissions",
    "method": "GET",
    "path": "/api/permissions",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Permission",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getPermission": {
    "resource": "permissions",
    "method": "GET",
    "path": "/api/permission/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Permission",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "enqueueMailMessage": {
    "resource": "user-mail",
    "method": "POST",
    "path": "/api/user/{userId}/mailmessages",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ]
    }
  },
  "getGlobalUserPermissions": {
    "resource": "user-permissions",
    "method": "GET",
    "path": "/api/user/{id}/permissions/global",
    "query": [
      "$format",
      "indent-json",
      "callback"
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "setGlobalPermissionsForUser": {
    "resource": "user-permissions",
    "method": "PUT",
    "path": "/api/user/{id}/permissions/global",
    "query": [
      "$format",
      "indent-json"
    ],
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
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getProjectUserPermissionLinks": {
    "resource": "user-permissions",
    "method": "GET",
    "path": "/api/user/{id}/permissions/projects",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getUserProjectPermissions": {
    "resource": "user-permissions",
    "method": "GET",
    "path": "/api/user/{userId}/permissions/project/{projectId}",
    "query": [
      "$format",
      "indent-json",
      "callback"
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "setUserProjectPermissions": {
    "resource": "user-permissions",
    "method": "PUT",
    "path": "/api/user/{userId}/permissions/project/{projectId}",
    "query": [
      "$format",
      "indent-json"
    ],
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
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "searchUsers": {
    "resource": "users",
    "method": "GET",
    "path": "/api/users",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "createUser": {
    "resource": "users",
    "method": "POST",
    "path": "/api/users",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "User",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getUser": {
    "resource": "users",
    "method": "GET",
    "path": "/api/user/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "User",
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateUser": {
    "resource": "users",
    "method": "PUT",
    "path": "/api/user/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "User",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "deleteUser": {
    "resource": "users",
    "method": "DELETE",
    "path": "/api/user/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "getUsersGroups": {
    "resource": "users",
    "method": "GET",
    "path": "/api/user/{id}/groups",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Group",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "setGroupMembershipsForUser": {
    "resource": "users",
    "method": "PUT",
    "path": "/api/user/{id}/groups",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Group",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Users"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ]
    }
  },
  "setUserPassword": {
    "resource": "users",
    "method": "PUT",
    "path": "/api/user/{id}/password",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageUserAndGroupSecurity"
      ],
      "unlessCaller": "id"
    }
  },
  "searchProjectAssignees": {
    "resource": "users",
    "method": "GET",
    "path": "/api/project/{projectId}/assignees",
    "query": [
      "query",
      "$top",
      "$skip",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "User",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Groups",
      "DisplayName"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View",
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "searchCustomFieldTypes": {
    "resource": "custom-field-types",
    "method": "GET",
    "path": "/api/customfieldtypes",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "CustomFieldType",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getCustomFieldType": {
    "resource": "custom-field-types",
    "method": "GET",
    "path": "/api/customfieldtype/{name}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "CustomFieldType",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "searchCustomFields": {
    "resource": "custom-fields",
    "method": "GET",
    "path": "/api/customfields",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "CustomField",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [
      "Configuration",
      "Options",
      "Type"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "addCustomField": {
    "resource": "custom-fields",
    "method": "POST",
    "path": "/api/customfields",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "CustomField",
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      409,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "getCustomField": {
    "resource": "custom-fields",
    "method": "GET",
    "path": "/api/customfield/{name}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "CustomField",
    "expansions": [
      "Configuration",
      "Options",
      "Type"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteCustomField": {
    "resource": "custom-fields",
    "method": "DELETE",
    "path": "/api/customfield/{name}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      204,
      400,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateCustomField": {
    "resource": "custom-fields",
    "method": "PATCH",
    "path": "/api/customfield/{name}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "searchProjectExternalLinksByPartialName": {
    "resource": "link-search",
    "method": "GET",
    "path": "/api/project/{projectId}/searchlinks",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemLink",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "searchProjectExternalLinksByPartialNameUsingPostMethod": {
    "resource": "link-search",
    "method": "POST",
    "path": "/api/project/{projectId}/searchlinks",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "ExternalSystemLink",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "searchOrganisations": {
    "resource": "organisations",
    "method": "GET",
    "path": "/api/organisations",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Organisation",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "createOrganisation": {
    "resource": "organisations",
    "method": "POST",
    "path": "/api/organisations",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Organisation",
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
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "getOrganisation": {
    "resource": "organisations",
    "method": "GET",
    "path": "/api/organisation/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Organisation",
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateOrganisation": {
    "resource": "organisations",
    "method": "PUT",
    "path": "/api/organisation/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Organisation",
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
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "startDeleteOrganisation": {
    "resource": "organisations",
    "method": "DELETE",
    "path": "/api/organisation/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "startsTask": true,
    "expansions": [],
    "doubles": 0,
    "statuses": [
      202,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "getProjectPicklistValues": {
    "resource": "picklist-values",
    "method": "GET",
    "path": "/api/project/{projectId}/picklist/{type}",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "none",
    "mediaTypes": [],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchProjectPicklistValues": {
    "resource": "picklist-values",
    "method": "GET",
    "path": "/api/project/{projectId}/picklistsearch/{type}",
    "query": [
      "query",
      "valuesqry",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "none",
    "mediaTypes": [],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchProjectPicklistValuesUsingPostMethod": {
    "resource": "picklist-values",
    "method": "POST",
    "path": "/api/project/{projectId}/picklistsearch/{type}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getOrganisationPicklistValues": {
    "resource": "picklist-values",
    "method": "GET",
    "path": "/api/organisation/{organisationId}/picklist/{type}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "none",
    "mediaTypes": [],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchOrganisationPicklistValues": {
    "resource": "picklist-values",
    "method": "GET",
    "path": "/api/organisation/{organisationId}/picklistsearch/{type}",
    "query": [
      "query",
      "valuesqry",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "none",
    "mediaTypes": [],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchOrganisationPicklistValuesUsingPostMethod": {
    "resource": "picklist-values",
    "method": "POST",
    "path": "/api/organisation/{organisationId}/picklistsearch/{type}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {
      "type": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "Picklist",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getProjectPicklistValue": {
    "resource": "picklists",
    "method": "GET",
    "path": "/api/project/{projectId}/{picklist}/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {
      "picklist": [
        "status",
        "priority",
        "requirementtype",
        "requirementstatus",
        "requirementdifficulty",
        "incidenttype",
        "testtype",
        "incidentresolution",
        "incidentstatus",
        "version",
        "component"
      ]
    },
    "body": "none",
    "mediaTypes": [],
    "prints": "Picklist",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchAllProjectCategories": {
    "resource": "project-categories",
    "method": "GET",
    "path": "/api/projectcategories",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ProjectCategory",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "createProjectCategory": {
    "resource": "project-categories",
    "method": "POST",
    "path": "/api/projectcategories",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ProjectCategory",
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "statuses": [
      201,
      400,
      403,
      409,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "getProjectCategory": {
    "resource": "project-categories",
    "method": "GET",
    "path": "/api/projectcategory/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ProjectCategory",
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateProjectCategory": {
    "resource": "project-categories",
    "method": "PUT",
    "path": "/api/projectcategory/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ProjectCategory",
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      409,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "deleteProjectCategory": {
    "resource": "project-categories",
    "method": "DELETE",
    "path": "/api/projectcategory/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation/ManageOrganisation"
      ]
    }
  },
  "getProjectCategoriesChildren": {
    "resource": "project-categories",
    "method": "GET",
    "path": "/api/projectcategory/{id}/children",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ProjectCategory",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Projects",
      "Parent",
      "Organisation",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "searchProjectsByPartialName": {
    "resource": "project-search",
    "method": "GET",
    "path": "/api/projectssearch",
    "query": [
      "query",
      "valuesqry",
      "projectType",
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Project",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchProjectsByPartialNameUsingPostMethod": {
    "resource": "project-search",
    "method": "POST",
    "path": "/api/projectssearch",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "prints": "Project",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchProjectTemplates": {
    "resource": "project-templates",
    "method": "GET",
    "path": "/api/projecttemplates",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ProjectTemplate",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "searchProjects": {
    "resource": "projects",
    "method": "GET",
    "path": "/api/projects",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Project",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createProject": {
    "resource": "projects",
    "method": "POST",
    "path": "/api/projects",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Project",
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
    "dates": 0,
    "statuses": [
      201,
      400,
      403,
      409,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Project/ManageProjects"
      ]
    }
  },
  "getProject": {
    "resource": "projects",
    "method": "GET",
    "path": "/api/project/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Project",
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "updateProject": {
    "resource": "projects",
    "method": "PUT",
    "path": "/api/project/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Project",
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
    "dates": 3,
    "statuses": [
      200,
      400,
      403,
      404,
      409,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Project/ManageProjects"
      ]
    }
  },
  "startProjectDelete": {
    "resource": "projects",
    "method": "DELETE",
    "path": "/api/project/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "startsTask": true,
    "expansions": [],
    "doubles": 0,
    "statuses": [
      200,
      202,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Project/ManageProjects"
      ]
    }
  },
  "getWidgetsForProject": {
    "resource": "widgets",
    "method": "GET",
    "path": "/api/project/{projectId}/widgets",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [
      "Incident",
      "Requirement",
      "TestScript",
      "AgileRun",
      "ScriptRun"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "startBackgroundTask": {
    "resource": "background-tasks",
    "method": "POST",
    "path": "/api/backgroundtasks",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "startsTask": true,
    "expansions": [],
    "doubles": 2,
    "invalidBody": {
      "/Type": 500,
      "/Parameters": 500
    },
    "statuses": [
      202,
      400,
      403,
      413,
      415,
      500
    ],
    "permissions": {
      "all": []
    }
  },
  "getBackgroundTaskStatus": {
    "resource": "background-tasks",
    "method": "GET",
    "path": "/api/backgroundtask/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "doubles": 0,
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getLastPerformanceTestResults": {
    "resource": "diagnostics",
    "method": "GET",
    "path": "/api/diagnostics/performancemeasurement/latest",
    "query": [
      "export",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "PerformanceMeasurement",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getExportedFileContents": {
    "resource": "diagnostics",
    "method": "GET",
    "path": "/api/exportfile/{filename}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "produces": {
      "200": "*/*"
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getGridWidgetData": {
    "resource": "grid-widgets",
    "method": "POST",
    "path": "/api/gridwidget/{widgetType}/data/{dataName}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "getGridWidgetState": {
    "resource": "grid-widgets",
    "method": "GET",
    "path": "/api/gridwidgethost/{hostId}/project/{projectId}/position/{position}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "GridWidgetState",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateGridWidgetState": {
    "resource": "grid-widgets",
    "method": "PUT",
    "path": "/api/gridwidgethost/{hostId}/project/{projectId}/position/{position}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "GridWidgetState",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "getGridWidgetStatesForHost": {
    "resource": "grid-widgets",
    "method": "GET",
    "path": "/api/gridwidgethost/{hostId}/project/{projectId}/positions",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getGadgetFeed": {
    "resource": "grid-widgets",
    "method": "GET",
    "path": "/{id}/rest/gadgets/1.0/g/feed",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "produces": {
      "200": "application/atom+xml"
    },
    "expansions": [],
    "statuses": [
      200,
      400
    ],
    "permissions": {
      "all": []
    }
  },
  "getQueuedMailMessages": {
    "resource": "mail-queue",
    "method": "GET",
    "path": "/api/mailqueue/messages",
    "query": [
      "$top",
      "$skip",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "MailMessage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": true
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ]
    }
  },
  "getQueuedMailMessage": {
    "resource": "mail-queue",
    "method": "GET",
    "path": "/api/mailqueue/message/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "MailMessage",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ]
    }
  },
  "getMailSenderSettings": {
    "resource": "mail-sender",
    "method": "GET",
    "path": "/api/mailsender/default/settings",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "MailSenderSettings",
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ]
    }
  },
  "updateMailSenderSettings": {
    "resource": "mail-sender",
    "method": "PUT",
    "path": "/api/mailsender/default/settings",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "MailSenderSettings",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Administration/Organisation"
      ]
    }
  },
  "getNotificationEntityTypes": {
    "resource": "notification-types",
    "method": "GET",
    "path": "/api/entitytypes",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "NotificationEntityType",
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
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getEventTypes": {
    "resource": "notification-types",
    "method": "GET",
    "path": "/api/eventtypes",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "EventType",
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
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "listRootResources": {
    "resource": "root",
    "method": "GET",
    "path": "/api/",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "search": {
    "resource": "search",
    "method": "GET",
    "path": "/api/search",
    "query": [
      "tql",
      "indexName",
      "format",
      "fomat",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchUsingPostMethod": {
    "resource": "search",
    "method": "POST",
    "path": "/api/search",
    "query": [
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getSearchIndexes": {
    "resource": "search",
    "method": "GET",
    "path": "/api/search/indexes",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "IndexMetadata",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getSearchIndex": {
    "resource": "search",
    "method": "GET",
    "path": "/api/search/index/{indexName}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "IndexMetadata",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getSwaggerAPIList": {
    "resource": "swagger",
    "method": "GET",
    "path": "/api/swagger",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getSwaggerForCoreAPI": {
    "resource": "swagger",
    "method": "GET",
    "path": "/api/swagger/api",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getSwaggerV2": {
    "resource": "swagger",
    "method": "GET",
    "path": "/api/swagger/v2",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getSystemEvents": {
    "resource": "system-events",
    "method": "GET",
    "path": "/api/systemevents",
    "query": [
      "fileName",
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "SystemEvent",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "addSystemEvent": {
    "resource": "system-events",
    "method": "POST",
    "path": "/api/systemevents",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "SystemEvent",
    "expansions": [],
    "dates": 4,
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteSystemEventsForLink": {
    "resource": "system-events",
    "method": "DELETE",
    "path": "/api/systemevents",
    "query": [
      "linkId",
      "documentId",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getSystemEvent": {
    "resource": "system-events",
    "method": "GET",
    "path": "/api/systemevent/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "SystemEvent",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteSystemEvent": {
    "resource": "system-events",
    "method": "DELETE",
    "path": "/api/systemevent/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getSystemInformation": {
    "resource": "system-info",
    "method": "GET",
    "path": "/api/systeminfo",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getTimezoneInformation": {
    "resource": "time-zones",
    "method": "GET",
    "path": "/api/timezone",
    "query": [
      "id",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "searchExternalSources": {
    "resource": "external-sources",
    "method": "GET",
    "path": "/api/externalsourcesmetadata",
    "query": [
      "compatibleWithKey",
      "compatibleWithId",
      "end",
      "projectId",
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Widgets",
      "InitialFieldValues"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getExternalSourceByAttributes": {
    "resource": "external-sources",
    "method": "GET",
    "path": "/api/externalsourcemetadata",
    "query": [
      "end",
      "key",
      "id",
      "projectId",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [
      "Widgets",
      "InitialFieldValues"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "searchExternalSystemLinks": {
    "resource": "external-system-links",
    "method": "GET",
    "path": "/api/externalsystemlinks",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemLink",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "createExternalSystemLink": {
    "resource": "external-system-links",
    "method": "POST",
    "path": "/api/externalsystemlinks",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystemLink",
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getExternalSystemLink": {
    "resource": "external-system-links",
    "method": "GET",
    "path": "/api/externalsystemlink/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemLink",
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteExternalSystemLink": {
    "resource": "external-system-links",
    "method": "DELETE",
    "path": "/api/externalsystemlink/{id}",
    "query": [
      "keepReferences",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "patchExternalSystemLink": {
    "resource": "external-system-links",
    "method": "PATCH",
    "path": "/api/externalsystemlink/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystemLink",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "copyExternalSystemLink": {
    "resource": "external-system-links",
    "method": "POST",
    "path": "/api/externalsystemlink/{linkId}/copy",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystemLink",
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getOptionsForExternalSystemLinksField": {
    "resource": "external-system-links",
    "method": "GET",
    "path": "/api/externalsystemlink/{linkId}/field/{fieldName}",
    "query": [
      "query",
      "valuesqry",
      "$top",
      "$skip",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "IValue",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "searchExternalSystemTypes": {
    "resource": "external-system-types",
    "method": "GET",
    "path": "/api/externalsystemtypes",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemType",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "getExternalSystemType": {
    "resource": "external-system-types",
    "method": "GET",
    "path": "/api/externalsystemtype/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemType",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "searchExternalSystems": {
    "resource": "external-systems",
    "method": "GET",
    "path": "/api/externalsystems",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystem",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": []
    }
  },
  "createExternalSystem": {
    "resource": "external-systems",
    "method": "POST",
    "path": "/api/externalsystems",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystem",
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getExternalSystem": {
    "resource": "external-systems",
    "method": "GET",
    "path": "/api/externalsystem/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystem",
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "updateExternalSystem": {
    "resource": "external-systems",
    "method": "PUT",
    "path": "/api/externalsystem/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystem",
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteExternalSystem": {
    "resource": "external-systems",
    "method": "DELETE",
    "path": "/api/externalsystem/{id}",
    "query": [
      "keepReferences",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "patchExternalSystem": {
    "resource": "external-systems",
    "method": "PATCH",
    "path": "/api/externalsystem/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExternalSystem",
    "expansions": [
      "Configuration",
      "ExternalSystemLinks",
      "FieldValues",
      "Widgets",
      "AdditionalConfigurationLinks"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getExternalSystemLinksForSystem": {
    "resource": "external-systems",
    "method": "GET",
    "path": "/api/externalsystem/{systemId}/links",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemLink",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": true,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Configuration",
      "ExternalSystem"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getSynchronizerSchedules": {
    "resource": "synchronizer-schedules",
    "method": "GET",
    "path": "/api/synchronizer/{id}/schedules",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "SynchronizationScheduleInfo",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "createSynchronizerSchedule": {
    "resource": "synchronizer-schedules",
    "method": "POST",
    "path": "/api/synchronizer/{id}/schedules",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "SynchronizationScheduleInfo",
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getLinkSynchronizationSchedule": {
    "resource": "synchronizer-schedules",
    "method": "GET",
    "path": "/api/synchronizer/{linkId}/schedule/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "SynchronizationScheduleInfo",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "updateLinkSynchronizationSchedule": {
    "resource": "synchronizer-schedules",
    "method": "PUT",
    "path": "/api/synchronizer/{linkId}/schedule/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "SynchronizationScheduleInfo",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteLinkSynchronizationSchedule": {
    "resource": "synchronizer-schedules",
    "method": "DELETE",
    "path": "/api/synchronizer/{linkId}/schedule/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "patchLinkSynchronizationSchedule": {
    "resource": "synchronizer-schedules",
    "method": "PATCH",
    "path": "/api/synchronizer/{linkId}/schedule/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "SynchronizationScheduleInfo",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "startScheduleSynchronizing": {
    "resource": "synchronizer-schedules",
    "method": "POST",
    "path": "/api/synchronizer/{linkId}/schedule/{id}/run",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "startsTask": true,
    "expansions": [],
    "statuses": [
      202,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "searchTickets": {
    "resource": "tickets",
    "method": "GET",
    "path": "/api/project/{projectId}/tickets",
    "query": [
      "q",
      "$top",
      "$skip",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "TicketSearchResult",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "ExternalSystem"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getTicket": {
    "resource": "tickets",
    "method": "GET",
    "path": "/api/externalsystemlink/{externalSystemLinkId}/ticket/{ticketId}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "TicketSearchResult",
    "expansions": [
      "ExternalSystem"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View",
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "startCreateIncidentFromTicket": {
    "resource": "tickets",
    "method": "POST",
    "path": "/api/externalsystemlink/{externalSystemLinkId}/ticket/{ticketId}/link",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "startsTask": true,
    "expansions": [],
    "doubles": 0,
    "statuses": [
      202,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "getAgileRunStepAttachments": {
    "resource": "agile-run-steps",
    "method": "GET",
    "path": "/api/agilerun/{runId}/step/{stepId}/attachments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAgileRunStepAttachment": {
    "resource": "agile-run-steps",
    "method": "POST",
    "path": "/api/agilerun/{runId}/step/{stepId}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "deleteAgileRunStepAttachment": {
    "resource": "agile-run-steps",
    "method": "DELETE",
    "path": "/api/agilerun/{runId}/step/{stepId}/attachment/{attachmentId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "getAgileRunStepIncidentLinks": {
    "resource": "agile-run-steps",
    "method": "GET",
    "path": "/api/agilerun/{runId}/step/{stepId}/incidents",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Incident",
      "Run"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "createAgileRunStepIncidentLink": {
    "resource": "agile-run-steps",
    "method": "POST",
    "path": "/api/agilerun/{runId}/step/{stepId}/incidents",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "IncidentId": "Incident"
      }
    }
  },
  "getAgileRunStepIncidentLink": {
    "resource": "agile-run-steps",
    "method": "GET",
    "path": "/api/agilerun/{runId}/step/{stepId}/incident/{incidentId}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [
      "Incident",
      "Run"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageIncidents/View"
      ],
      "reads": {
        "incidentId": "Incident"
      }
    }
  },
  "deleteAgileRunStepIncidentLink": {
    "resource": "agile-run-steps",
    "method": "DELETE",
    "path": "/api/agilerun/{runId}/step/{stepId}/incident/{incidentId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "incidentId": "Incident"
      }
    }
  },
  "getAgileRunRelationships": {
    "resource": "agile-runs",
    "method": "GET",
    "path": "/api/agilerun/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getAgileRunAllRelationships": {
    "resource": "agile-runs",
    "method": "GET",
    "path": "/api/agilerun/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchAgileRuns": {
    "resource": "agile-runs",
    "method": "GET",
    "path": "/api/agileruns",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AgileRun",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Widgets",
      "FieldValues",
      "Steps",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAgileRun": {
    "resource": "agile-runs",
    "method": "POST",
    "path": "/api/agileruns",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AgileRun",
    "expansions": [
      "Widgets",
      "FieldValues",
      "Steps",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "getAgileRun": {
    "resource": "agile-runs",
    "method": "GET",
    "path": "/api/agilerun/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AgileRun",
    "expansions": [
      "Widgets",
      "FieldValues",
      "Steps",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "updateAgileRun": {
    "resource": "agile-runs",
    "method": "PUT",
    "path": "/api/agilerun/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AgileRun",
    "expansions": [
      "Widgets",
      "FieldValues",
      "Steps",
      "Project",
      "Status",
      "Priority",
      "Type"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "recording": {
        "properties": [
          "Steps",
          "ActualDuration",
          "Notes"
        ],
        "others": [
          "TestManagement/ManageExecutions/Edit"
        ]
      }
    }
  },
  "deleteAgileRun": {
    "resource": "agile-runs",
    "method": "DELETE",
    "path": "/api/agilerun/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "getAttachmentContents": {
    "resource": "attachments",
    "method": "GET",
    "path": "/api/attachment/{id}/contents",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "produces": {
      "200": "*/*"
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createTemporaryAttachmentSet": {
    "resource": "attachments",
    "method": "POST",
    "path": "/api/temporaryattachmentsets",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "TemporaryAttachmentSet",
    "expansions": [],
    "statuses": [
      201,
      400
    ],
    "permissions": {
      "all": []
    }
  },
  "getTemporaryAttachmentsForSet": {
    "resource": "attachments",
    "method": "GET",
    "path": "/api/temporaryattachmentset/{id}",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "uploadAttachments": {
    "resource": "attachments",
    "method": "POST",
    "path": "/api/temporaryattachmentset/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": []
    }
  },
  "deleteTemporaryAttachmentFromSet": {
    "resource": "attachments",
    "method": "DELETE",
    "path": "/api/temporaryattachmentset/{setId}/attachment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      404
    ],
    "permissions": {
      "all": []
    }
  },
  "getAutomatedTestAssignmentRelationships": {
    "resource": "automated-test-assignments",
    "method": "GET",
    "path": "/api/automatedtestassignment/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getAutomatedTestAssignmentAllRelationships": {
    "resource": "automated-test-assignments",
    "method": "GET",
    "path": "/api/automatedtestassignment/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchAutomatedTestAssignments": {
    "resource": "automated-test-assignments",
    "method": "GET",
    "path": "/api/automatedtestassignments",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestAssignment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createAutomatedTestAssignment": {
    "resource": "automated-test-assignments",
    "method": "POST",
    "path": "/api/automatedtestassignments",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestAssignment",
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "getAutomatedTestAssignment": {
    "resource": "automated-test-assignments",
    "method": "GET",
    "path": "/api/automatedtestassignment/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestAssignment",
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "updateAutomatedTestAssignment": {
    "resource": "automated-test-assignments",
    "method": "PUT",
    "path": "/api/automatedtestassignment/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestAssignment",
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "deleteAutomatedTestAssignment": {
    "resource": "automated-test-assignments",
    "method": "DELETE",
    "path": "/api/automatedtestassignment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "searchAutomatedTestAssignmentsForAutomatedTest": {
    "resource": "automated-test-assignments",
    "method": "GET",
    "path": "/api/automatedtest/{testId}/assignments",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestAssignment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createAssignmentForAutomatedTest": {
    "resource": "automated-test-assignments",
    "method": "POST",
    "path": "/api/automatedtest/{testId}/assignments",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestAssignment",
    "expansions": [
      "Runs",
      "Package",
      "Totals",
      "AutomatedTest"
    ],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "getAutomatedTestRunAttachments": {
    "resource": "automated-test-runs",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/attachments",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAutomatedTestRunAttachments": {
    "resource": "automated-test-runs",
    "method": "POST",
    "path": "/api/automatedtestrun/{runId}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "deleteAutomatedTestRunAttachment": {
    "resource": "automated-test-runs",
    "method": "DELETE",
    "path": "/api/automatedtestrun/{runId}/attachment/{attachmentId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "getAutomatedTestAssignmentRuns": {
    "resource": "automated-test-runs",
    "method": "GET",
    "path": "/api/automatedtestassignment/{id}/runs",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestRun",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Totals",
      "Assignment"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "uploadAutomatedTestResults": {
    "resource": "automated-test-runs",
    "method": "POST",
    "path": "/api/automatedtestassignment/{id}/runs",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "startsTask": true,
    "expansions": [],
    "doubles": 0,
    "statuses": [
      202,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "searchAutomatedTestRuns": {
    "resource": "automated-test-runs",
    "method": "GET",
    "path": "/api/automatedtestruns",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestRun",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Totals",
      "Assignment"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getAutomatedTestRun": {
    "resource": "automated-test-runs",
    "method": "GET",
    "path": "/api/automatedtestrun/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestRun",
    "expansions": [
      "Totals",
      "Assignment"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "deleteAutomatedTestRun": {
    "resource": "automated-test-runs",
    "method": "DELETE",
    "path": "/api/automatedtestrun/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "getAutomatedTestRunData": {
    "resource": "automated-test-runs",
    "method": "GET",
    "path": "/api/automatedtestrun/{id}/testdata",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getAutomatedTestSchedules": {
    "resource": "automated-test-schedules",
    "method": "GET",
    "path": "/api/automatedtestschedules",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestSchedule",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "createAutomatedTestSchedule": {
    "resource": "automated-test-schedules",
    "method": "POST",
    "path": "/api/automatedtestschedules",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestSchedule",
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getAutomatedTestSchedule": {
    "resource": "automated-test-schedules",
    "method": "GET",
    "path": "/api/automatedtestschedule/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestSchedule",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "updateAutomatedTestSchedule": {
    "resource": "automated-test-schedules",
    "method": "PUT",
    "path": "/api/automatedtestschedule/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestSchedule",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteAutomatedTestSchedule": {
    "resource": "automated-test-schedules",
    "method": "DELETE",
    "path": "/api/automatedtestschedule/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getAutomatedTestRelationships": {
    "resource": "automated-tests",
    "method": "GET",
    "path": "/api/automatedtest/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getAutomatedTestAllRelationships": {
    "resource": "automated-tests",
    "method": "GET",
    "path": "/api/automatedtest/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchAutomatedTests": {
    "resource": "automated-tests",
    "method": "GET",
    "path": "/api/automatedtests",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTest",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Assignments",
      "Configuration"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createAutomatedTest": {
    "resource": "automated-tests",
    "method": "POST",
    "path": "/api/automatedtests",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTest",
    "expansions": [
      "Assignments",
      "Configuration"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "getAutomatedTest": {
    "resource": "automated-tests",
    "method": "GET",
    "path": "/api/automatedtest/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTest",
    "expansions": [
      "Assignments",
      "Configuration"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "updateAutomatedTest": {
    "resource": "automated-tests",
    "method": "PUT",
    "path": "/api/automatedtest/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTest",
    "expansions": [
      "Assignments",
      "Configuration"
    ],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "deleteAutomatedTest": {
    "resource": "automated-tests",
    "method": "DELETE",
    "path": "/api/automatedtest/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Delete"
      ]
    }
  },
  "searchExecutionPackages": {
    "resource": "execution-packages",
    "method": "GET",
    "path": "/api/executionpackages",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExecutionPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createExecutionPackage": {
    "resource": "execution-packages",
    "method": "POST",
    "path": "/api/executionpackages",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExecutionPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "getExecutionPackage": {
    "resource": "execution-packages",
    "method": "GET",
    "path": "/api/executionpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExecutionPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "updateExecutionPackage": {
    "resource": "execution-packages",
    "method": "PUT",
    "path": "/api/executionpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ExecutionPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "deleteExecutionPackage": {
    "resource": "execution-packages",
    "method": "DELETE",
    "path": "/api/executionpackage/{id}",
    "query": [
      "deleteChildren",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "getExecutionPackageChildren": {
    "resource": "execution-packages",
    "method": "GET",
    "path": "/api/executionpackage/{id}/children",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExecutionPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "ScriptAssignments",
      "AutomatedTestAssignments",
      "AgileRuns"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getAutomatedTestImportConfigurations": {
    "resource": "import-configurations",
    "method": "GET",
    "path": "/api/automatedtestschedule/{id}/importconfigurations",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestImportConfiguration",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "createAutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "method": "POST",
    "path": "/api/automatedtestschedule/{id}/importconfigurations",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestImportConfiguration",
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getAutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "method": "GET",
    "path": "/api/automatedtestschedule/{scheduleId}/importconfiguration/{configId}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestImportConfiguration",
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "updateAutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "method": "PUT",
    "path": "/api/automatedtestschedule/{scheduleId}/importconfiguration/{configId}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestImportConfiguration",
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteAutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "method": "DELETE",
    "path": "/api/automatedtestschedule/{scheduleId}/importconfiguration/{configId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "patchAutomatedTestImportConfiguration": {
    "resource": "import-configurations",
    "method": "PATCH",
    "path": "/api/automatedtestschedule/{scheduleId}/importconfiguration/{configId}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestImportConfiguration",
    "expansions": [
      "FieldValues",
      "Widgets",
      "ExecutionPackagePath"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getIncidentComments": {
    "resource": "incident-comments",
    "method": "GET",
    "path": "/api/incident/{id}/comments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "IncidentComment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "getIncident": {
    "resource": "incidents",
    "method": "GET",
    "path": "/api/incident/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Incident",
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "updateIncident": {
    "resource": "incidents",
    "method": "PUT",
    "path": "/api/incident/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Incident",
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
    "dates": 6,
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "deleteIncident": {
    "resource": "incidents",
    "method": "DELETE",
    "path": "/api/incident/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/Delete"
      ]
    }
  },
  "updateIncidentFields": {
    "resource": "incidents",
    "method": "PATCH",
    "path": "/api/incident/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "getIncidentAttachments": {
    "resource": "incidents",
    "method": "GET",
    "path": "/api/incident/{id}/attachments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "createIncidentAttachment": {
    "resource": "incidents",
    "method": "POST",
    "path": "/api/incident/{id}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "deleteIncidentAttachment": {
    "resource": "incidents",
    "method": "DELETE",
    "path": "/api/incident/{incidentId}/attachment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "getIncidentRelationships": {
    "resource": "incidents",
    "method": "GET",
    "path": "/api/incident/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getIncidentAllRelationships": {
    "resource": "incidents",
    "method": "GET",
    "path": "/api/incident/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchIncidents": {
    "resource": "incidents",
    "method": "GET",
    "path": "/api/incidents",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Incident",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "createIncident": {
    "resource": "incidents",
    "method": "POST",
    "path": "/api/incidents",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Incident",
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
    "dates": 11,
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/Edit"
      ]
    }
  },
  "getAllRelationshipTypes": {
    "resource": "relationships",
    "method": "GET",
    "path": "/api/relationshiptypes",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RelationshipType",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRelationshipTypes": {
    "resource": "relationships",
    "method": "GET",
    "path": "/api/organisation/{id}/relationshiptypes",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RelationshipType",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRelationshipTypesByKey": {
    "resource": "relationships",
    "method": "GET",
    "path": "/api/organisation/{id}/relationshiptype/{key}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RelationshipType",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createRelationship": {
    "resource": "relationships",
    "method": "POST",
    "path": "/api/organisation/{id}/relationshiptype/{key}/relationships",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRelationship": {
    "resource": "relationships",
    "method": "GET",
    "path": "/api/organisation/{organisationId}/relationshiptype/{key}/relationship/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "updateRelationship": {
    "resource": "relationships",
    "method": "PUT",
    "path": "/api/organisation/{organisationId}/relationshiptype/{key}/relationship/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "deleteRelationship": {
    "resource": "relationships",
    "method": "DELETE",
    "path": "/api/organisation/{organisationId}/relationshiptype/{key}/relationship/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRequirementPackages": {
    "resource": "requirement-packages",
    "method": "GET",
    "path": "/api/requirementpackages",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RequirementPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createRequirementPackage": {
    "resource": "requirement-packages",
    "method": "POST",
    "path": "/api/requirementpackages",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "RequirementPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "getRequirementPackage": {
    "resource": "requirement-packages",
    "method": "GET",
    "path": "/api/requirementpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RequirementPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "updateRequirementPackage": {
    "resource": "requirement-packages",
    "method": "PUT",
    "path": "/api/requirementpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "RequirementPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "deleteRequirementPackage": {
    "resource": "requirement-packages",
    "method": "DELETE",
    "path": "/api/requirementpackage/{id}",
    "query": [
      "deleteChildren",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit",
        "TestManagement/ManageRequirements/Delete"
      ]
    }
  },
  "getRequirementPackageChildren": {
    "resource": "requirement-packages",
    "method": "GET",
    "path": "/api/requirementpackage/{id}/children",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "RequirementPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Requirements"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRequirementRelationships": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRequirementAllRelationships": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRequirement": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Requirement",
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "updateRequirement": {
    "resource": "requirements",
    "method": "PUT",
    "path": "/api/requirement/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Requirement",
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
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "deleteRequirement": {
    "resource": "requirements",
    "method": "DELETE",
    "path": "/api/requirement/{id}",
    "query": [
      "deleteChildren",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Delete"
      ]
    }
  },
  "updateExistingRequirementFields": {
    "resource": "requirements",
    "method": "PATCH",
    "path": "/api/requirement/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "getRequirementAttachments": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}/attachments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createRequirementAttachment": {
    "resource": "requirements",
    "method": "POST",
    "path": "/api/requirement/{id}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "deleteRequirementAttachment": {
    "resource": "requirements",
    "method": "DELETE",
    "path": "/api/requirement/{requirementId}/attachment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "searchRequirements": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirements",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Requirement",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "createRequirement": {
    "resource": "requirements",
    "method": "POST",
    "path": "/api/requirements",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Requirement",
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
    "statuses": [
      200,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/Edit"
      ]
    }
  },
  "getRequirementChildren": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}/children",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Requirement",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getRequirementComments": {
    "resource": "requirements",
    "method": "GET",
    "path": "/api/requirement/{id}/comments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ExternalSystemComment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getAutomatedTestRunNodeAttachments": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/attachments",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
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
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAutomatedTestRunNodeAttachments": {
    "resource": "result-nodes",
    "method": "POST",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "deleteAutomatedTestRunNodeAttachment": {
    "resource": "result-nodes",
    "method": "DELETE",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/attachment/{attachmentId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "getAutomatedTestRunRootNodes": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/nodes",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ResultNode",
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Metadata",
      "Parameters",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getAutomatedTestRunNode": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ResultNode",
    "expansions": [
      "Metadata",
      "Parameters",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "patchAutomatedTestRunNode": {
    "resource": "result-nodes",
    "method": "PATCH",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ResultNode",
    "expansions": [
      "Metadata",
      "Parameters",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "getAutomatedTestRunNodeChildren": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/children",
    "query": [
      "$expand",
      "statuses",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ResultNode",
    "collection": {
      "levels": 0,
      "bare": true,
      "counts": [],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Metadata",
      "Parameters",
      "Children"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getAutomatedTestRunNodeIncidents": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/incidents",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Run",
      "Node",
      "Incident"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAutomatedTestRunNodeIncident": {
    "resource": "result-nodes",
    "method": "POST",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/incidents",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "IncidentId": "Incident"
      }
    }
  },
  "getAutomatedTestRunNodeIncident": {
    "resource": "result-nodes",
    "method": "GET",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/incident/{incidentId}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [
      "Run",
      "Node",
      "Incident"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageExecutions/View"
      ],
      "reads": {
        "incidentId": "Incident"
      }
    }
  },
  "deleteAutomatedTestRunNodeIncident": {
    "resource": "result-nodes",
    "method": "DELETE",
    "path": "/api/automatedtestrun/{runId}/node/{nodeId}/incident/{incidentId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "incidentId": "Incident"
      }
    }
  },
  "getAutomatedTestScheduleConfigurations": {
    "resource": "schedule-configurations",
    "method": "GET",
    "path": "/api/automatedtestschedule/{id}/configurations",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestScheduleConfiguration",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "createAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "POST",
    "path": "/api/automatedtestschedule/{id}/configurations",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestScheduleConfiguration",
    "expansions": [],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "GET",
    "path": "/api/automatedtestschedule/{scheduleId}/schedule/{scheduleConfigId}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "AutomatedTestScheduleConfiguration",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "updateAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "PUT",
    "path": "/api/automatedtestschedule/{scheduleId}/schedule/{scheduleConfigId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestScheduleConfiguration",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "deleteAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "DELETE",
    "path": "/api/automatedtestschedule/{scheduleId}/schedule/{scheduleConfigId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "patchAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "PATCH",
    "path": "/api/automatedtestschedule/{scheduleId}/schedule/{scheduleConfigId}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "AutomatedTestScheduleConfiguration",
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "runAutomatedTestScheduleConfiguration": {
    "resource": "schedule-configurations",
    "method": "POST",
    "path": "/api/automatedtestschedule/{scheduleId}/schedule/{scheduleConfigId}/run",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      202,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "Resources/ExternalLinks"
      ]
    }
  },
  "getScriptAssignmentRelationships": {
    "resource": "script-assignments",
    "method": "GET",
    "path": "/api/scriptassignment/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getScriptAssignmentAllRelationships": {
    "resource": "script-assignments",
    "method": "GET",
    "path": "/api/scriptassignment/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "searchScriptAssignments": {
    "resource": "script-assignments",
    "method": "GET",
    "path": "/api/scriptassignments",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptAssignment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createScriptAssignment": {
    "resource": "script-assignments",
    "method": "POST",
    "path": "/api/scriptassignments",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptAssignment",
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "getScriptAssignment": {
    "resource": "script-assignments",
    "method": "GET",
    "path": "/api/scriptassignment/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptAssignment",
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "updateScriptAssignment": {
    "resource": "script-assignments",
    "method": "PUT",
    "path": "/api/scriptassignment/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptAssignment",
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "deleteScriptAssignment": {
    "resource": "script-assignments",
    "method": "DELETE",
    "path": "/api/scriptassignment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "getAssignmentsForScript": {
    "resource": "script-assignments",
    "method": "GET",
    "path": "/api/script/{scriptId}/assignments",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptAssignment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createAssignmentForScript": {
    "resource": "script-assignments",
    "method": "POST",
    "path": "/api/script/{scriptId}/assignments",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptAssignment",
    "expansions": [
      "LastRun",
      "Package",
      "Runs",
      "Script"
    ],
    "statuses": [
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "searchScriptPackages": {
    "resource": "script-packages",
    "method": "GET",
    "path": "/api/scriptpackages",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": true,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createScriptPackage": {
    "resource": "script-packages",
    "method": "POST",
    "path": "/api/scriptpackages",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "getScriptPackage": {
    "resource": "script-packages",
    "method": "GET",
    "path": "/api/scriptpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "updateScriptPackage": {
    "resource": "script-packages",
    "method": "PUT",
    "path": "/api/scriptpackage/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptPackage",
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "deleteScriptPackage": {
    "resource": "script-packages",
    "method": "DELETE",
    "path": "/api/scriptpackage/{id}",
    "query": [
      "deleteChildren",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit",
        "TestManagement/ManageScripts/Delete"
      ]
    }
  },
  "getScriptPackagesChildren": {
    "resource": "script-packages",
    "method": "GET",
    "path": "/api/scriptpackage/{id}/children",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptPackage",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Children",
      "Parent",
      "Project",
      "Scripts"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "getScriptRun": {
    "resource": "script-runs",
    "method": "GET",
    "path": "/api/scriptrun/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptRun",
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "updateScriptRun": {
    "resource": "script-runs",
    "method": "PUT",
    "path": "/api/scriptrun/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptRun",
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "deleteScriptRun": {
    "resource": "script-runs",
    "method": "DELETE",
    "path": "/api/scriptrun/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Delete"
      ]
    }
  },
  "updateScriptRunFields": {
    "resource": "script-runs",
    "method": "PATCH",
    "path": "/api/scriptrun/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/Edit"
      ]
    }
  },
  "searchScriptRunsForScriptAssignment": {
    "resource": "script-runs",
    "method": "GET",
    "path": "/api/scriptassignment/{id}/runs",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptRun",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createScriptRunForScriptAssignment": {
    "resource": "script-runs",
    "method": "POST",
    "path": "/api/scriptassignment/{id}/runs",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "optional",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "ScriptRun",
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "statuses": [
      200,
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "searchScriptRuns": {
    "resource": "script-runs",
    "method": "GET",
    "path": "/api/scriptruns",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "ScriptRun",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
    "expansions": [
      "Assignment",
      "StepResults",
      "FieldValues",
      "Widgets"
    ],
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "getScriptRelationships": {
    "resource": "scripts",
    "method": "GET",
    "path": "/api/script/{id}/relationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getScriptAllRelationships": {
    "resource": "scripts",
    "method": "GET",
    "path": "/api/script/{id}/allrelationships",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageScripts/View",
        "TestManagement/ManageIncidents/View",
        "TestManagement/ManageRequirements/View"
      ]
    }
  },
  "getScript": {
    "resource": "scripts",
    "method": "GET",
    "path": "/api/script/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Script",
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
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "updateScript": {
    "resource": "scripts",
    "method": "PUT",
    "path": "/api/script/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Script",
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
    "statuses": [
      200,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "deleteScript": {
    "resource": "scripts",
    "method": "DELETE",
    "path": "/api/script/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Delete"
      ]
    }
  },
  "updateScriptCustomField": {
    "resource": "scripts",
    "method": "PATCH",
    "path": "/api/script/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      204,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "getScriptAttachments": {
    "resource": "scripts",
    "method": "GET",
    "path": "/api/script/{id}/attachments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createScriptAttachment": {
    "resource": "scripts",
    "method": "POST",
    "path": "/api/script/{id}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "deleteScriptAttachment": {
    "resource": "scripts",
    "method": "DELETE",
    "path": "/api/script/{scriptId}/attachment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "searchScripts": {
    "resource": "scripts",
    "method": "GET",
    "path": "/api/scripts",
    "query": [
      "tql",
      "timeZone",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Script",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [
        "Skip",
        "Top",
        "Total"
      ],
      "inlineCounts": [],
      "self": false,
      "links": false
    },
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
    "statuses": [
      200,
      400,
      403
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/View"
      ]
    }
  },
  "createScript": {
    "resource": "scripts",
    "method": "POST",
    "path": "/api/scripts",
    "query": [
      "$expand",
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "prints": "Script",
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
    "statuses": [
      201,
      400,
      403,
      413,
      415
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageScripts/Edit"
      ]
    }
  },
  "getStepResultAttachments": {
    "resource": "step-results",
    "method": "GET",
    "path": "/api/stepresult/{id}/attachments",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "Attachment",
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  },
  "createStepResultAttachment": {
    "resource": "step-results",
    "method": "POST",
    "path": "/api/stepresult/{id}/attachments",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "multipart/form-data",
      "multipart/mixed"
    ],
    "needsFile": true,
    "prints": "Attachment",
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
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "deleteStepResultAttachment": {
    "resource": "step-results",
    "method": "DELETE",
    "path": "/api/stepresult/{stepResultId}/attachment/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/Edit",
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ]
    }
  },
  "getStepResultIncidentLinks": {
    "resource": "step-results",
    "method": "GET",
    "path": "/api/stepresult/{id}/incidents",
    "query": [
      "$filter",
      "tql",
      "timeZone",
      "$orderby",
      "$top",
      "$skip",
      "$take",
      "$inlinecount",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "collection": {
      "levels": 0,
      "property": "Items",
      "bare": false,
      "counts": [],
      "inlineCounts": [
        "Skip",
        "Top",
        "Total"
      ],
      "self": false,
      "links": false
    },
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageIncidents/View"
      ]
    }
  },
  "createStepResultIncidentLink": {
    "resource": "step-results",
    "method": "POST",
    "path": "/api/stepresult/{id}/incidents",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "required",
    "mediaTypes": [
      "application/json"
    ],
    "expansions": [],
    "statuses": [
      200,
      201,
      400,
      403,
      404,
      413,
      415
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "IncidentId": "Incident"
      }
    }
  },
  "getStepResultIncidentLink": {
    "resource": "step-results",
    "method": "GET",
    "path": "/api/stepresult/{stepResultId}/incident/{id}",
    "query": [
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View",
        "TestManagement/ManageIncidents/View"
      ],
      "reads": {
        "id": "Incident"
      }
    }
  },
  "deleteStepResultIncidentLink": {
    "resource": "step-results",
    "method": "DELETE",
    "path": "/api/stepresult/{stepResultId}/incident/{id}",
    "query": [
      "$format",
      "indent-json"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "expansions": [],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "any": [
        "TestManagement/ManageExecutions/ExecuteAllTests",
        "TestManagement/ManageExecutions/ExecuteOnlyMyTests"
      ],
      "reads": {
        "id": "Incident"
      }
    }
  },
  "getStepResult": {
    "resource": "step-results",
    "method": "GET",
    "path": "/api/stepresult/{id}",
    "query": [
      "$expand",
      "$format",
      "indent-json",
      "callback"
    ],
    "enums": {},
    "body": "none",
    "mediaTypes": [],
    "prints": "StepResult",
    "expansions": [
      "Run",
      "Incidents",
      "Attachments"
    ],
    "statuses": [
      200,
      400,
      403,
      404
    ],
    "permissions": {
      "all": [
        "TestManagement/ManageExecutions/View"
      ]
    }
  }
} as const;

/** The places of bodies that whole numbers are written with a fraction at, and what leads there. */
export const doublePlaces = [
  {
    "properties": {
      "ProgressInPercent": 1
    }
  },
  {
    "isThere": true
  },
  {
    "properties": {
      "ProgressInPercent": 1
    },
    "items": 3
  },
  {
    "properties": {
      "ProgressInPercent": 4
    }
  },
  {
    "isThere": true
  }
] as const;

/** The places of request bodies that date-times are at, and what leads there. */
export const datePlaces = [
  {
    "properties": {
      "EstimatedEndDate": 1,
      "StartDate": 2
    }
  },
  {
    "isThere": true
  },
  {
    "isThere": true
  },
  {
    "properties": {
      "EstimatedEndDate": 1,
      "StartDate": 2
    }
  },
  {
    "properties": {
      "OccurredAt": 5
    }
  },
  {
    "isThere": true
  },
  {
    "properties": {
      "Comments": 7
    }
  },
  {
    "items": 8
  },
  {
    "properties": {
      "CreatedAt": 9,
      "LastUpdatedAt": 10
    }
  },
  {
    "isThere": true
  },
  {
    "isThere": true
  },
  {
    "properties": {
      "Comments": 7
    }
  }
] as const;

/** The statuses that any request may be answered with before its operation is asked. */
export const beforehand = [401,403,408,414,431,503] as const;

/** The collections that the root resource lists. */
export const rootRelations = [
  {
    "Rel": "UsersSearch",
    "Title": "Users Search",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Searches users by the beginning of a name.",
    "path": "/api/userssearch",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "GroupsSearch",
    "Title": "Groups Search",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Searches groups by the beginning of their name.",
    "path": "/api/groupssearch",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "UserGroupSearch",
    "Title": "Users and Group Search",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Searches users and groups by the beginning of a name.",
    "path": "/api/usergroupsearch",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "AssignedToSearch",
    "Title": "Assigned To Search",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Searches those to whom work can be given by the beginning of a name.",
    "path": "/api/assignedtosearch",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Groups",
    "Title": "Groups",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists groups that match an OData query.",
    "path": "/api/groups",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Permissions",
    "Title": "Permissions",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the permissions that there are, as trees.",
    "path": "/api/permissions",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "Users",
    "Title": "Users",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists users that match an OData query.",
    "path": "/api/users",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "CustomFieldTypes",
    "Title": "Custom Field Types",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the types that custom fields can have.",
    "path": "/api/customfieldtypes",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "CustomFields",
    "Title": "Custom Fields",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists custom fields that match an OData query.",
    "path": "/api/customfields",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ProjectExternalSystemLinksSearch",
    "Title": "External system links search",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Searches the external system links of a project by the beginning of their name.",
    "path": "/api/project/{projectId}/searchlinks",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Organisations",
    "Title": "Organisations",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists organisations that match an OData query.",
    "path": "/api/organisations",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ProjectCategories",
    "Title": "Project Categories",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists project categories that match an OData query.",
    "path": "/api/projectcategories",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ProjectsSearch",
    "Title": "Projects Search",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Searches projects by the beginning of their name.",
    "path": "/api/projectssearch",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Projects",
    "Title": "Projects",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists projects that match an OData query.",
    "path": "/api/projects",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "BackgroundTasks",
    "Title": "Background tasks",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Starts work in the background, and streams its progress when asked to.",
    "path": "/api/backgroundtasks",
    "SupportedHttpMethods": [
      "POST"
    ]
  },
  {
    "Rel": "MailQueueMessages",
    "Title": "Mail queue messages",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Lists the mail messages that wait to be delivered.",
    "path": "/api/mailqueue/messages",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "DefaultMailsenderSettings",
    "Title": "Default mail sender settings",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Reads how the server sends mail.",
    "path": "/api/mailsender/default/settings",
    "SupportedHttpMethods": [
      "GET",
      "PUT"
    ]
  },
  {
    "Rel": "Search",
    "Title": "Search",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Searches everything in projects that collections list by TQL, of all kinds at once.",
    "path": "/api/search",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "SystemInfo",
    "Title": "System info",
    "SupportsOData": false,
    "SupportsTQL": false,
    "Description": "Tells version, addresses, time zone and modules of the server.",
    "path": "/api/systeminfo",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "ExternalSourcesMetadata",
    "Title": "External sources metadata",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists what the two ends of an external system link can be.",
    "path": "/api/externalsourcesmetadata",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "ExternalSystemLinks",
    "Title": "External system links",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the links between projects and external systems.",
    "path": "/api/externalsystemlinks",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ExternalSystemTypes",
    "Title": "External system types",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the kinds of external systems that the server can work with.",
    "path": "/api/externalsystemtypes",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "ExternalSystems",
    "Title": "External systems",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the external systems that the server is connected with.",
    "path": "/api/externalsystems",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "AgileRuns",
    "Title": "Agile Runs",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists agile runs that match a TQL query.",
    "path": "/api/agileruns",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "AutomatedTestAssignments",
    "Title": "Automated Test Assignments",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists automated test assignments that match a TQL query.",
    "path": "/api/automatedtestassignments",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "AutomatedTestRuns",
    "Title": "Automated Test Runs",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists automated test runs that match a TQL query.",
    "path": "/api/automatedtestruns",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "AutomatedTestSchedules",
    "Title": "Automated Test Schedules",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the schedules by which results of automated tests are imported.",
    "path": "/api/automatedtestschedules",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "AutomatedTests",
    "Title": "Automated Tests",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists automated tests that match a TQL query.",
    "path": "/api/automatedtests",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ExecutionPackages",
    "Title": "Execution Packages",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists execution packages that match a TQL query.",
    "path": "/api/executionpackages",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Incidents",
    "Title": "Incidents",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists incidents that match a TQL query.",
    "path": "/api/incidents",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "RelationshipTypes",
    "Title": "Relationship Types",
    "SupportsOData": true,
    "SupportsTQL": false,
    "Description": "Lists the types of relationship of all organisations.",
    "path": "/api/relationshiptypes",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "RequirementPackages",
    "Title": "Requirement Packages",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists requirement packages that match a TQL query.",
    "path": "/api/requirementpackages",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "Requirements",
    "Title": "Requirements",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists requirements that match a TQL query.",
    "path": "/api/requirements",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ScriptAssignments",
    "Title": "Script Assignments",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists script assignments that match a TQL query.",
    "path": "/api/scriptassignments",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ScriptPackages",
    "Title": "Script Packages",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists script packages that match a TQL query.",
    "path": "/api/scriptpackages",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  },
  {
    "Rel": "ScriptRuns",
    "Title": "Script Runs",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists script runs that match a TQL query.",
    "path": "/api/scriptruns",
    "SupportedHttpMethods": [
      "GET"
    ]
  },
  {
    "Rel": "Scripts",
    "Title": "Scripts",
    "SupportsOData": false,
    "SupportsTQL": true,
    "Description": "Lists scripts that match a TQL query.",
    "path": "/api/scripts",
    "SupportedHttpMethods": [
      "GET",
      "POST"
    ]
  }
] as const;

/** Below the application path. */
export const oauthAddresses = {
  "requestToken": "/OAuth/Token/GetRequestToken.rails",
  "authorization": "/OAuth/Authorization/PromptForAuthorization.rails",
  "accessToken": "/OAuth/Token/GetAccessToken.rails"
} as const;

/** The cookie of the application's session. */
export const sessionCookie = "EnterpriseTesterSession";
