//! Microsoft Azure: keys of its services and Azure DevOps tokens, by the name beside them.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "azure-storage-account-key",
        "Azure",
        "storage account key",
        &[
            "accountkey",
            "account_key",
            "account-key",
            "storage_key",
            "storagekey",
            "storage-key",
            "azure",
            "storage_account",
            "storageaccount",
            "accesskey",
            "access_key",
        ],
        "[0-9A-Za-z+/]{86}==",
    )
    .words(&["key", "bearer"])
    .docs("https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage")
    .entropy(4.0)
    .examples(
        &[
            "AccountName=abc;AccountKey={b:86}==;EndpointSuffix=core.windows.net",
            r#"AZURE_STORAGE_KEY="{b:86}==""#,
        ],
        &["AccountKey={b:80}==", r#""integrity": "sha512-{b:86}==""#],
    ),
    Rule::named(
        "azure-cosmosdb-key",
        "Azure",
        "Cosmos DB key",
        &["cosmos", "documents.azure.com", "documentdb"],
        "[0-9A-Za-z+/]{86}==",
    )
    .words(&["key", "auth", "connection", "token", "secret"])
    .docs("https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data")
    .entropy(4.0)
    .examples(
        &[
            r#"cosmos.Client(key="{b:86}==")"#,
            "cosmos:\n  key: \"{b:86}==\"",
        ],
        &[
            "COSMOS_API_KEY={b:83}==",
            r#"cosmos_api_key: "YOUR_COSMOS_API_KEY""#,
        ],
    ),
    Rule::named(
        "azure-batch-key",
        "Azure",
        "Batch or Machine Learning key",
        &[
            "batch.azure",
            "azure_batch",
            "azurebatch",
            "azure_ml",
            "batchaccount",
            "batch_account",
        ],
        "[0-9A-Za-z+/]{86}==",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://learn.microsoft.com/azure/batch/account-key-rotation")
    .entropy(4.0)
    .examples(
        &[
            "[INFO] request to the azure_batch API\n[DEBUG] Using key={b:86}==",
            r#""azure_batch_key": "{b:86}==","#,
        ],
        &[
            "AZURE_BATCH_API_KEY={b:83}==",
            r#"azure_batch_api_key: "YOUR_AZURE_BATCH_API_KEY""#,
        ],
    ),
    Rule::named(
        "azure-shared-access-key",
        "Azure",
        concat!(
            "shared access key (Service Bus, Event Hubs, IoT Hub, Relay, ",
            "Notification Hubs)"
        ),
        &[
            "sharedaccesskey",
            "shared_access_key",
            "shared-access-key",
            "servicebus",
            "service_bus",
            "eventhub",
            "event_hub",
            "iothub",
            "iot_hub",
            "azure-devices",
            "notificationhub",
            "notification_hub",
        ],
        "[0-9A-Za-z+/]{43}=",
    )
    .words(&["key", "bearer"])
    .docs("https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas")
    .entropy(4.0)
    .examples(
        &[
            concat!(
                "Endpoint=sb://a.servicebus.windows.net/;",
                "SharedAccessKeyName=Root;SharedAccessKey={b:42}7="
            ),
            "HostName=a.azure-devices.net;DeviceId=d;SharedAccessKey={b:42}s=",
        ],
        &[
            "SharedAccessKey={b:36}=",
            "SharedAccessKeyName=RootManageSharedAccessKey",
            "SharedAccessKey=<key>",
        ],
    ),
    Rule::named(
        "azure-devops-token",
        "Azure DevOps",
        "personal access token",
        &[
            "azure_devops",
            "azuredevops",
            "azure-devops",
            "azdo",
            "ado_pat",
            "ado_token",
            "vsts",
            "vss_",
            "devops",
            "dev.azure.com",
            "visualstudio.com",
            "tfs_",
            "azure_pat",
            "azure_token",
            "personalaccesstoken",
            "personal_access_token",
            "pat_token",
            "$token",
            "system_accesstoken",
            "azure",
        ],
        "[0-9a-z]{52}",
    )
    .words(&[
        "token",
        "pat",
        "passw",
        "key",
        "secret",
        "auth",
        "dev.azure.com",
        "visualstudio.com",
    ])
    .docs(concat!(
        "https://learn.microsoft.com/azure/devops/organizations/",
        "accounts/use-personal-access-tokens-to-authenticate"
    ))
    .examples(
        &[
            "AZURE_DEVOPS_EXT_PAT={n:52}",
            r#"var personalAccessToken = "{n:52}";"#,
        ],
        &[
            "AZURE_DEVOPS_API_KEY={n:6}",
            r#"azure_devops_api_key: "YOUR_AZURE_DEVOPS_API_KEY""#,
        ],
    ),
    Rule::named(
        "azure-api-management-key",
        "Azure",
        "subscription key of API Management or AI services",
        &[
            "ocp-apim",
            "ocp_apim",
            "ocpapim",
            "apim",
            "azure-api.net",
            "azure_api",
            "azure_key",
            "azure_cognitive",
            "azure_speech",
            "azure_translator",
            "azure_vision",
            "azure_face",
            "azure_text",
            "azure_maps",
            "azuremaps",
            "azure_search",
            "search.windows.net",
            "cognitiveservices",
            "cognitive_services",
            "bing_search",
            "bing_maps_search",
            "subscription-key",
            "subscription_key",
            "api.cognitive",
        ],
        "[0-9A-Za-z]{32}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs(concat!(
        "https://learn.microsoft.com/azure/api-management/",
        "api-management-subscriptions"
    ))
    .examples(
        &[
            r#""ocp_apim_key": "{x:32}","#,
            "export OCP_APIM_KEY='{x:32}'",
        ],
        &[
            "OCP_APIM_API_KEY={x:29}",
            r#"ocp_apim_api_key: "YOUR_OCP_APIM_API_KEY""#,
        ],
    ),
    Rule::named(
        "azure-search-key",
        "Azure",
        "AI Search key",
        &[
            "azure_search",
            "azuresearch",
            "search.windows.net",
            "cognitive_search",
            "search_admin",
            "search_query",
            "search_service",
        ],
        "[0-9A-Za-z]{52}",
    )
    .words(&["key", "token", "secret", "bearer"])
    .docs("https://learn.microsoft.com/azure/search/search-security-api-keys")
    .entropy(3.5)
    .examples(
        &[
            r#"azure_searchKey := "{w:52}""#,
            r#"azure_search.Client(key="{w:52}")"#,
        ],
        &[
            "AZURE_SEARCH_API_KEY={w:6}",
            r#"azure_search_api_key: "YOUR_AZURE_SEARCH_API_KEY""#,
        ],
    ),
    Rule::named(
        "azure-function-key",
        "Azure",
        "Functions key",
        &[
            "azurewebsites.net",
            "function_key",
            "functions_key",
            "functionkey",
            "x-functions-key",
            "function-key",
        ],
        "[0-9A-Za-z_/+-]{30,110}(?:={1,2}|%3D%3D|%3d%3d)|[0-9A-Za-z_/-]{40,100}",
    )
    .words(&["code=", "key", "bearer"])
    .docs("https://learn.microsoft.com/azure/azure-functions/function-keys-how-to")
    .entropy(4.0)
    .examples(
        &[
            "https://a.azurewebsites.net/api/f?code={w:54}==",
            "x-functions-key: {w:54}==",
        ],
        &[
            "https://a.azurewebsites.net/api/f?code={w:9}",
            "x-functions-key: YOUR_FUNCTION_KEY",
        ],
    ),
    Rule::named(
        "azure-container-registry-password",
        "Azure",
        "container registry password",
        &["azurecr.io", "acr_password", "acr_token", "azure_registry"],
        "[0-9A-Za-z+/]{52}|[0-9A-Za-z+/=]{32}",
    )
    .words(&["passw", "token", "secret", "-p ", "bearer"])
    .docs(concat!(
        "https://learn.microsoft.com/azure/container-registry/",
        "container-registry-authentication"
    ))
    .entropy(3.8)
    .examples(
        &[
            "docker login a.azurecr.io -u a -p {b:31}7",
            r#"ACR_PASSWORD="{b:51}7""#,
        ],
        &[
            "myreg.azurecr.io password {b:20}",
            "acr_password=${{ACR_PASSWORD}",
        ],
    ),
    Rule::named(
        "azure-storage-connection-password",
        "Azure",
        "publish profile password",
        &["publishprofile", "userpwd", "publishurl"],
        "[0-9A-Za-z]{60}",
    )
    .words(&["pwd"])
    .docs("https://learn.microsoft.com/azure/app-service/deploy-configure-credentials")
    .entropy(4.0)
    .examples(
        &[r#"<publishProfile publishUrl="a" userPWD="{w:60}""#],
        &[
            r#"<publishProfile userPWD="{w:30}""#,
            r#"userPWD="YOUR_PUBLISH_PASSWORD""#,
        ],
    ),
];
