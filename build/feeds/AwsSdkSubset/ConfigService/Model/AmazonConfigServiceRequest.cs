namespace Amazon.ConfigService.Model;

public class AmazonConfigServiceRequest : AmazonWebServiceRequest;
