namespace Potemkin.Core.Calling;

/// <summary>How often an operation of AWS's API was called.</summary>
/// <param name="Service">The service, such as <c>CloudFormation</c>.</param>
/// <param name="Operation">The operation, such as <c>CreateStack</c>.</param>
/// <param name="Attempts">How many attempts were sent, those that the AWS SDK makes by itself among them.</param>
/// <param name="Throttled">How many of them AWS refused as too many.</param>
public sealed record ApiCalls(string Service, string Operation, int Attempts, int Throttled);
