"""Custom Lambda rules, each wrong in its own way."""

import json

import boto3


def crashes(event, context):
    """Misspells a member of the configuration item."""
    item = _item(event)
    _report(event, item, item["resourceID"])


def reports_the_address(event, context):
    """Takes the public address for the id, as CloudFormation does."""
    item = _item(event)
    # What is gone, such as the address of another test, has none any more.
    if item["configuration"]:
        _report(event, item, item["configuration"]["publicIp"])


def is_refused(event, context):
    """Reports a compliance type that there is not."""
    item = _item(event)
    _report(event, item, item["resourceId"], "NONCOMPLIANT")


def misspells_a_member(event, context):
    """Writes ID for Id."""
    item = _item(event)
    boto3.client("config").put_evaluations(
        Evaluations=[
            {
                "ComplianceResourceType": item["resourceType"],
                "ComplianceResourceID": item["resourceId"],
                "ComplianceType": "NON_COMPLIANT",
                "OrderingTimestamp": item["configurationItemCaptureTime"],
            }
        ],
        ResultToken=event["resultToken"],
    )


def forgets_the_deleted(event, context):
    """Judges what is gone like everything else."""
    item = _item(event)
    _report(event, item, item["resourceId"])


def _item(event):
    return json.loads(event["invokingEvent"])["configurationItem"]


def _report(event, item, resource_id, compliance_type="NON_COMPLIANT"):
    boto3.client("config").put_evaluations(
        Evaluations=[
            {
                "ComplianceResourceType": item["resourceType"],
                "ComplianceResourceId": resource_id,
                "ComplianceType": compliance_type,
                "OrderingTimestamp": item["configurationItemCaptureTime"],
            }
        ],
        ResultToken=event["resultToken"],
    )
