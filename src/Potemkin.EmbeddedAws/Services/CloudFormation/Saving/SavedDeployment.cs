using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Saving;

/// <summary>
/// Work on a stack that is under way, as it is saved. It is taken up where it was: what was being done to a resource
/// begins its time again, and what was waiting still waits.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Creation), "creation")]
[JsonDerivedType(typeof(Update), "update")]
[JsonDerivedType(typeof(UpdateRollback), "updateRollback")]
[JsonDerivedType(typeof(Removal), "removal")]
[JsonDerivedType(typeof(CleanupPending), "cleanupPending")]
internal abstract record SavedDeployment
{
    /// <param name="Waiting">The logical ids of the resources that nothing has been done about.</param>
    internal sealed record Creation(IReadOnlyList<string> Waiting) : SavedDeployment;

    /// <param name="Waiting">The logical ids of the resources that nothing has been done about.</param>
    /// <param name="Previous">What the stack was before.</param>
    /// <param name="PreviousLeaving">The resources that an earlier update had not removed by then.</param>
    /// <param name="RollsBack">Whether the previous version is to come back where the next one cannot be reached.</param>
    internal sealed record Update(
        IReadOnlyList<string> Waiting, SavedVersion Previous, IReadOnlyList<SavedStackResource> PreviousLeaving, bool RollsBack) : SavedDeployment
    {
        /// <summary>What it may do with the resources; null where it may do anything.</summary>
        public string? PolicyBody { get; init; }
    }

    /// <param name="Waiting">The logical ids of the resources that nothing has been done about.</param>
    /// <param name="Attempted">What the stack was to be.</param>
    /// <param name="Skipped">The logical ids of the resources that are left as they are.</param>
    internal sealed record UpdateRollback(
        IReadOnlyList<string> Waiting, SavedVersion Attempted, IReadOnlyList<string> Skipped) : SavedDeployment;

    /// <param name="Previous">What the nested stack was before, in case its parent is rolled back.</param>
    internal sealed record CleanupPending(SavedVersion Previous) : SavedDeployment;

    /// <param name="UndoesCreation">Whether the stack could not be created.</param>
    /// <param name="Retained">The logical ids of the resources that stay although their policy says otherwise.</param>
    /// <param name="RetainsExceptOnCreate">Whether what was created for nothing goes, although its policy retains it.</param>
    internal sealed record Removal(bool UndoesCreation, IReadOnlyList<string> Retained, bool RetainsExceptOnCreate) : SavedDeployment
    {
        /// <summary>Whether the stack goes even where resources cannot be removed.</summary>
        public bool IsForced { get; init; }
    }
}
