namespace Potemkin.Steps.Evidence;

/// <summary>Reqnroll's formatters, which write reports. SpecFlow has none, so that nothing registers it.</summary>
internal interface IReportFormatters
{
    /// <summary>Whether a report is to be written.</summary>
    bool IsEnabled { get; }
}
