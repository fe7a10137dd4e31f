using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// What is being done to a resource, as far as it takes its time. Whoever does it says here how far it is; after the end
/// nothing is heard any more.
/// </summary>
/// <param name="begun">What to do when the physical resource is known.</param>
/// <param name="ended">What to do when it is complete, or gone.</param>
/// <param name="failed">What to do when it cannot come to that, with the reason and what there is of the resource.</param>
internal sealed class ResourceCourse(Action<Resource> begun, Action ended, Action<string, Resource?> failed)
{
    /// <summary>Whether it came to its end, or was given up.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The physical resource has its id; of an update, another one than before where it is replaced.</summary>
    public void Begin(Resource resource)
    {
        if (!IsOver)
            begun(resource);
    }

    /// <summary>All is done.</summary>
    public void End()
    {
        if (IsOver)
            return;
        IsOver = true;
        ended();
    }

    /// <summary>It cannot be done.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="remains">What there is of a resource that could not be made, to be removed; null where there is nothing.</param>
    public void Fail(string reason, Resource? remains = null)
    {
        if (IsOver)
            return;
        IsOver = true;
        failed(reason, remains);
    }

    /// <summary>Nobody waits for it any more.</summary>
    public void GiveUp() => IsOver = true;
}
