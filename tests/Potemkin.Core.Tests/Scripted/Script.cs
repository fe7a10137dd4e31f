using Amazon.CloudFormation;
using Amazon.ConfigService;

namespace Potemkin.Core.Tests.Scripted;

/// <summary>Answers to the operations of an AWS service, in the order in which they are to be given; the last one stays.</summary>
internal sealed class Script
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Type, Queue<Func<object, object>>> _answers = [];
    private readonly List<object> _requests = [];

    /// <summary>The requests that came, in order.</summary>
    public List<object> Requests
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>How often each operation is refused as one request too many, before it is answered.</summary>
    public int Throttled { get; set; }

    public int CallsOf<TRequest>() => Requests.OfType<TRequest>().Count();

    public void On<TRequest>(params IEnumerable<Func<TRequest, object>> answers)
    {
        lock (_gate)
            _answers[typeof(TRequest)] = new Queue<Func<object, object>>(answers.Select(answer => (Func<object, object>)(request => answer((TRequest)request))));
    }

    /// <summary>The next answer; an exception among them is thrown. Whoever was cancelled meanwhile does not get it.</summary>
    public Task<TResponse> AnswerAsync<TResponse>(object request, CancellationToken cancellationToken)
    {
        var answer = NextTo(request)(request);
        return cancellationToken.IsCancellationRequested ? Task.FromCanceled<TResponse>(cancellationToken)
            : answer is Exception exception ? Task.FromException<TResponse>(exception)
            : Task.FromResult((TResponse)answer);
    }

    private Func<object, object> NextTo(object request)
    {
        lock (_gate)
        {
            _requests.Add(request);
            if (_requests.Count(earlier => earlier.GetType() == request.GetType()) <= Throttled)
                return _ => Throttling(request);
            if (!_answers.TryGetValue(request.GetType(), out var answers))
                throw new InvalidOperationException($"The script has no answer to {request.GetType().Name}.");
            return answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        }
    }

    private static Exception Throttling(object request) => request.GetType().Namespace == "Amazon.ConfigService.Model"
        ? new AmazonConfigServiceException("Rate exceeded") { ErrorCode = "ThrottlingException" }
        : new AmazonCloudFormationException("Rate exceeded") { ErrorCode = "Throttling" };
}
