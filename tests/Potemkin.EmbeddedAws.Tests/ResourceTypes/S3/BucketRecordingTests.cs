using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.S3;

public class BucketRecordingTests
{
    private const string Owner = "8c3b0a1f";

    private readonly TestRegion _region = new();

    [Fact]
    public void ABucketWithoutPropertiesIsRecordedWithS3sDefaults()
    {
        var bucket = _region.Create<Bucket>("""{"BucketName":"logs"}""");

        WithOwnerHidden(bucket).Should().Be(TestRegion.Compact(
            """
            {
              "configuration": {
                "name": "logs",
                "owner": { "displayName": null, "id": "8c3b0a1f" },
                "creationDate": "2026-01-01T00:00:00.000Z",
                "region": "us-east-1"
              },
              "supplementaryConfiguration": {
                "AccessControlList": "{\"grantSet\":null,\"grantList\":[{\"grantee\":{\"id\":\"8c3b0a1f\",\"displayName\":null},\"permission\":\"FullControl\"}],\"owner\":{\"displayName\":null,\"id\":\"8c3b0a1f\"},\"isRequesterCharged\":false}",
                "BucketAccelerateConfiguration": { "status": null, "isRequesterCharged": false },
                "BucketLoggingConfiguration": { "destinationBucketName": null, "logFilePrefix": null, "targetObjectKeyFormat": null },
                "BucketNotificationConfiguration": { "configurations": {}, "eventBridgeConfiguration": null },
                "BucketPolicy": { "policyText": null },
                "BucketVersioningConfiguration": { "status": "Off", "isMfaDeleteEnabled": null },
                "IsRequesterPaysEnabled": false,
                "PublicAccessBlockConfiguration": {
                  "blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true
                },
                "ServerSideEncryptionConfiguration": {
                  "rules": [
                    {
                      "applyServerSideEncryptionByDefault": { "sseAlgorithm": "AES256", "kmsMasterKeyID": null },
                      "bucketKeyEnabled": false
                    }
                  ]
                }
              },
              "relationships": [],
              "availabilityZone": "Regional"
            }
            """));
    }

    [Fact]
    public void ABucketForLogsIsRecordedWithAllThatItWasTold()
    {
        var bucket = _region.Create<Bucket>(
            """
            {
              "BucketName": "logs",
              "AccelerateConfiguration": { "AccelerationStatus": "Suspended" },
              "AccessControl": "LogDeliveryWrite",
              "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [
                  { "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/aws/s3" }, "BucketKeyEnabled": true }
                ]
              },
              "LoggingConfiguration": {
                "LogFilePrefix": "own/",
                "TargetObjectKeyFormat": { "PartitionedPrefix": { "PartitionDateSource": "EventTime" } }
              },
              "NotificationConfiguration": { "EventBridgeConfiguration": { "EventBridgeEnabled": true } },
              "OwnershipControls": { "Rules": [ { "ObjectOwnership": "BucketOwnerPreferred" } ] },
              "PublicAccessBlockConfiguration": { "BlockPublicAcls": true },
              "Tags": [ { "Key": "team", "Value": "audit" } ],
              "VersioningConfiguration": { "Status": "Suspended" }
            }
            """);

        WithOwnerHidden(bucket).Should().Be(TestRegion.Compact(
            """
            {
              "configuration": {
                "name": "logs",
                "owner": { "displayName": null, "id": "8c3b0a1f" },
                "creationDate": "2026-01-01T00:00:00.000Z",
                "region": "us-east-1"
              },
              "supplementaryConfiguration": {
                "AccessControlList": "{\"grantSet\":null,\"grantList\":[{\"grantee\":{\"id\":\"8c3b0a1f\",\"displayName\":null},\"permission\":\"FullControl\"},{\"grantee\":\"LogDelivery\",\"permission\":\"Write\"},{\"grantee\":\"LogDelivery\",\"permission\":\"ReadAcp\"}],\"owner\":{\"displayName\":null,\"id\":\"8c3b0a1f\"},\"isRequesterCharged\":false}",
                "BucketAccelerateConfiguration": { "status": "Suspended", "isRequesterCharged": false },
                "BucketLoggingConfiguration": {
                  "destinationBucketName": "logs",
                  "logFilePrefix": "own/",
                  "targetObjectKeyFormat": { "simplePrefix": null, "partitionedPrefix": { "partitionDateSource": "EventTime" } }
                },
                "BucketNotificationConfiguration": { "configurations": {}, "eventBridgeConfiguration": {} },
                "BucketPolicy": { "policyText": null },
                "BucketTaggingConfiguration": { "tagSets": [ { "tags": { "team": "audit" } } ] },
                "BucketVersioningConfiguration": { "status": "Suspended", "isMfaDeleteEnabled": null },
                "IsRequesterPaysEnabled": false,
                "PublicAccessBlockConfiguration": {
                  "blockPublicAcls": true, "ignorePublicAcls": false, "blockPublicPolicy": false, "restrictPublicBuckets": false
                },
                "ServerSideEncryptionConfiguration": {
                  "rules": [
                    {
                      "applyServerSideEncryptionByDefault": { "sseAlgorithm": "aws:kms", "kmsMasterKeyID": "alias/aws/s3" },
                      "bucketKeyEnabled": true
                    }
                  ]
                }
              },
              "relationships": [],
              "availabilityZone": "Regional"
            }
            """));
    }

    [Fact]
    public void PublicAclsAreRecordedByTheNameOfTheirGroup()
    {
        var bucket = _region.Create<Bucket>(
            """
            {
              "AccessControl": "PublicReadWrite",
              "OwnershipControls": { "Rules": [ { "ObjectOwnership": "ObjectWriter" } ] },
              "PublicAccessBlockConfiguration": { "BlockPublicAcls": false }
            }
            """);

        WithOwnerHidden(bucket).Should().Contain(
            """{\"grantee\":\"AllUsers\",\"permission\":\"Read\"},{\"grantee\":\"AllUsers\",\"permission\":\"Write\"}""".Replace("\\\"", "\\u0022"));
    }

    [Fact]
    public void ObjectLockIsRecordedAndTurnsVersioningOn()
    {
        var bucket = _region.Create<Bucket>(
            """
            {
              "ObjectLockEnabled": true,
              "ObjectLockConfiguration": { "ObjectLockEnabled": "Enabled", "Rule": { "DefaultRetention": { "Mode": "GOVERNANCE", "Days": 1 } } }
            }
            """);

        Part(bucket, "ObjectLockConfiguration").Should().Be(
            """{"objectLockEnabled":"Enabled","rule":{"defaultRetention":{"mode":"GOVERNANCE","days":1,"years":null}}}""");
        Part(bucket, "BucketVersioningConfiguration").Should().Be("""{"status":"Enabled","isMfaDeleteEnabled":null}""");
    }

    [Fact]
    public void LifecycleRulesAreRecordedWithTheirFilters()
    {
        var bucket = _region.Create<Bucket>(
            """
            {
              "LifecycleConfiguration": {
                "Rules": [
                  { "Id": "all", "Status": "Enabled", "ExpirationInDays": 365, "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 } },
                  {
                    "Id": "some", "Status": "Disabled", "Prefix": "old/", "TagFilters": [ { "Key": "k", "Value": "v" } ], "ObjectSizeGreaterThan": "1024",
                    "Transition": { "StorageClass": "Glacier", "TransitionDate": "2030-01-01T00:00:00Z" },
                    "Transitions": [ { "StorageClass": "STANDARD_IA", "TransitionInDays": 30 } ],
                    "NoncurrentVersionExpiration": { "NoncurrentDays": 9, "NewerNoncurrentVersions": 2 },
                    "NoncurrentVersionTransitions": [ { "StorageClass": "GLACIER_IR", "TransitionInDays": 3 } ]
                  }
                ]
              }
            }
            """);

        Part(bucket, "BucketLifecycleConfiguration").Should().Be(TestRegion.Compact(
            """
            {
              "rules": [
                {
                  "id": "all", "prefix": null, "status": "Enabled", "filter": { "predicate": null },
                  "expirationInDays": 365, "expiredObjectDeleteMarker": false,
                  "noncurrentVersionExpirationInDays": -1, "noncurrentVersionExpiration": null,
                  "noncurrentVersionTransitions": null, "transitions": null, "expirationDate": null,
                  "abortIncompleteMultipartUpload": { "daysAfterInitiation": 7 }
                },
                {
                  "id": "some", "prefix": null, "status": "Disabled",
                  "filter": {
                    "predicate": {
                      "type": "LifecycleAndOperator",
                      "operands": [
                        { "type": "LifecyclePrefixPredicate", "prefix": "old/" },
                        { "type": "LifecycleTagPredicate", "tag": { "key": "k", "value": "v" } },
                        { "type": "LifecycleObjectSizeGreaterThanPredicate", "objectSizeGreaterThan": 1024 }
                      ]
                    }
                  },
                  "expirationInDays": -1, "expiredObjectDeleteMarker": false,
                  "noncurrentVersionExpirationInDays": -1,
                  "noncurrentVersionExpiration": { "noncurrentDays": 9, "newerNoncurrentVersions": 2 },
                  "noncurrentVersionTransitions": [ { "days": 3, "newerNoncurrentVersions": null, "storageClass": "GLACIER_IR" } ],
                  "transitions": [
                    { "date": "2030-01-01T00:00:00.000Z", "days": -1, "storageClass": "GLACIER" },
                    { "date": null, "days": 30, "storageClass": "STANDARD_IA" }
                  ],
                  "expirationDate": null,
                  "abortIncompleteMultipartUpload": null
                }
              ]
            }
            """));
    }

    [Fact]
    public void ReplicationIsRecordedByTheIdsOfItsRules()
    {
        _region.Create<Bucket>("""{"BucketName":"copy","VersioningConfiguration":{"Status":"Enabled"}}""");

        var bucket = _region.Create<Bucket>(
            """
            {
              "VersioningConfiguration": { "Status": "Enabled" },
              "ReplicationConfiguration": {
                "Role": "arn:aws:iam::123456789012:role/replication",
                "Rules": [
                  {
                    "Id": "all", "Status": "Enabled", "Priority": 1, "Filter": { "Prefix": "a/" }, "DeleteMarkerReplication": { "Status": "Disabled" },
                    "SourceSelectionCriteria": { "SseKmsEncryptedObjects": { "Status": "Enabled" } },
                    "Destination": {
                      "Bucket": "arn:aws:s3:::copy", "StorageClass": "STANDARD",
                      "EncryptionConfiguration": { "ReplicaKmsKeyID": "k" },
                      "Metrics": { "Status": "Enabled", "EventThreshold": { "Minutes": 15 } },
                      "ReplicationTime": { "Status": "Enabled", "Time": { "Minutes": 15 } }
                    }
                  }
                ]
              }
            }
            """);

        Part(bucket, "BucketReplicationConfiguration").Should().Be(TestRegion.Compact(
            """
            {
              "roleARN": "arn:aws:iam::123456789012:role/replication",
              "rules": {
                "all": {
                  "prefix": null,
                  "status": "Enabled",
                  "destinationConfig": {
                    "bucketARN": "arn:aws:s3:::copy", "account": null, "storageClass": "STANDARD", "accessControlTranslation": null,
                    "encryptionConfiguration": { "replicaKmsKeyID": "k" },
                    "replicationTime": { "status": "Enabled", "time": { "minutes": 15 } },
                    "metrics": { "status": "Enabled", "eventThreshold": { "minutes": 15 } }
                  },
                  "sourceSelectionCriteria": { "sseKmsEncryptedObjects": { "status": "Enabled" }, "replicaModifications": null },
                  "filter": { "predicate": { "type": "ReplicationPrefixPredicate", "prefix": "a/" } },
                  "priority": 1,
                  "deleteMarkerReplication": { "status": "Disabled" }
                }
              }
            }
            """));
    }

    [Fact]
    public void NotificationsAreRecordedUnderAnIdThatStays()
    {
        _region.AddForeign("AWS::SNS::Topic", "arn:aws:sns:us-east-1:123456789012:topic");

        var bucket = _region.Create<Bucket>(
            """
            {
              "NotificationConfiguration": {
                "TopicConfigurations": [
                  {
                    "Event": "s3:ObjectCreated:*", "Topic": "arn:aws:sns:us-east-1:123456789012:topic",
                    "Filter": { "S3Key": { "Rules": [ { "Name": "prefix", "Value": "in/" } ] } }
                  }
                ]
              }
            }
            """);

        var (id, notification) = TestRegion.RecordedPart(bucket, "BucketNotificationConfiguration")["configurations"]!.AsObject().Single();
        Guid.TryParse(id, out _).Should().BeTrue();
        notification!.ToJsonString().Should().Be(
            """{"events":["s3:ObjectCreated:*"],"filter":{"s3KeyFilter":{"filterRules":[{"name":"Prefix","value":"in/"}]}},"objectPrefixes":[],"type":"TopicConfiguration","topicARN":"arn:aws:sns:us-east-1:123456789012:topic"}""");
        Part(bucket, "BucketNotificationConfiguration").Should().Contain(id);
    }

    [Fact]
    public void WebsiteAndCrossOriginRulesAreRecorded()
    {
        var bucket = _region.Create<Bucket>(
            """
            {
              "CorsConfiguration": { "CorsRules": [ { "AllowedMethods": [ "GET" ], "AllowedOrigins": [ "*" ], "MaxAge": 60 } ] },
              "WebsiteConfiguration": {
                "IndexDocument": "index.html",
                "RoutingRules": [ { "RedirectRule": { "HostName": "example.com" }, "RoutingRuleCondition": { "KeyPrefixEquals": "a/" } } ]
              }
            }
            """);

        Part(bucket, "BucketCrossOriginConfiguration").Should().Be(
            """{"rules":[{"id":null,"allowedMethods":["GET"],"allowedOrigins":["*"],"maxAgeSeconds":60,"exposedHeaders":null,"allowedHeaders":null}]}""");
        Part(bucket, "BucketWebsiteConfiguration").Should().Be(TestRegion.Compact(
            """
            {
              "indexDocumentSuffix": "index.html",
              "errorDocument": null,
              "redirectAllRequestsTo": null,
              "routingRules": [
                {
                  "condition": { "keyPrefixEquals": "a/", "httpErrorCodeReturnedEquals": null },
                  "redirect": {
                    "protocol": null, "hostName": "example.com", "replaceKeyPrefixWith": null, "replaceKeyWith": null, "httpRedirectCode": null
                  }
                }
              ]
            }
            """));
    }

    [SkippableFact]
    public void HasThePartsOfARealItem()
    {
        var sample = Path.Combine(SharedData.Folder, "configuration_items", "AWS_S3_Bucket.json");
        Skip.IfNot(File.Exists(sample), $"'{sample}' is not here.");
        var real = JsonNode.Parse(File.ReadAllText(sample))!;

        var recorded = JsonNode.Parse(TestRegion.Recorded(_region.Create<Bucket>("{}")))!;

        foreach (var part in new[] { "configuration", "supplementaryConfiguration" })
        {
            recorded[part]!.AsObject().Select(member => member.Key).Should().Contain(real[part]!.AsObject().Select(member => member.Key));
            foreach (var (name, value) in real[part]!.AsObject().Where(member => member.Value is JsonObject))
                recorded[part]![name]!.AsObject().Select(member => member.Key).Should().Contain(value!.AsObject().Select(member => member.Key));
        }
    }

    private static string Part(Resource bucket, string name) => TestRegion.RecordedPart(bucket, name).ToJsonString();

    private static string WithOwnerHidden(Resource bucket) =>
        TestRegion.Recorded(bucket).Replace(BucketRecording.OwnerIdOf(bucket), Owner, StringComparison.Ordinal);
}
