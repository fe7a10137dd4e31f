namespace Potemkin.EmbeddedAws.Tests.Functions;

/// <summary>The code of functions.</summary>
internal static class Codes
{
    /// <summary>Judges buckets by their encryption, with nothing but boto3.</summary>
    public const string Judge = """
        import json
        import boto3

        config = boto3.client('config')

        def handler(event, context):
            item = json.loads(event['invokingEvent'])['configurationItem']
            encryption = item['supplementaryConfiguration']['ServerSideEncryptionConfiguration']
            algorithm = encryption['rules'][0]['applyServerSideEncryptionByDefault']['sseAlgorithm']
            print('judging', item['resourceId'])
            config.put_evaluations(ResultToken=event['resultToken'], Evaluations=[{
                'ComplianceResourceType': item['resourceType'],
                'ComplianceResourceId': item['resourceId'],
                'ComplianceType': 'COMPLIANT' if algorithm == 'aws:kms' else 'NON_COMPLIANT',
                'Annotation': f'It is encrypted with {algorithm}.',
                'OrderingTimestamp': item['configurationItemCaptureTime'],
            }])
        """;

    /// <summary>Answers a word.</summary>
    public static string Saying(string word) => $"def handler(event, context): return '{word}'";
}
