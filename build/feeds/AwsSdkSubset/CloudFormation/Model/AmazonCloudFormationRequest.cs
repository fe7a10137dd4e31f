namespace Amazon.CloudFormation.Model;

public class AmazonCloudFormationRequest : AmazonWebServiceRequest;
