namespace Potemkin.Core.Tests.Scripted;

/// <summary>Answers to the operations of an AWS service, in the order in which they are to be given; the last one stays.</summary>
internal sealed class Script
{
    private readonly Dictionary<Type, Queue<Func<object, object>>> _answers = [];

    /// <summary>The requests that came, in order.</summary>
    public List<object> Requests { get; } = [];

    public int CallsOf<TRequest>() => Requests.OfType<TRequest>().Count();

    public void On<TRequest>(params IEnumerable<Func<TRequest, object>> answers) =>
        _answers[typeof(TRequest)] = new Queue<Func<object, object>>(answers.Select(answer => (Func<object, object>)(request => answer((TRequest)request))));

    /// <summary>The next answer; an exception among them is thrown.</summary>
    public Task<TResponse> AnswerAsync<TResponse>(object request)
    {
        Requests.Add(request);
        if (!_answers.TryGetValue(request.GetType(), out var answers))
            throw new InvalidOperationException($"The script has no answer to {request.GetType().Name}.");
        var answer = (answers.Count > 1 ? answers.Dequeue() : answers.Peek())(request);
        return answer is Exception exception ? Task.FromException<TResponse>(exception) : Task.FromResult((TResponse)answer);
    }
}
