using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;
using Potemkin.EmbeddedAws.Services.Scheduler.Operations;

namespace Potemkin.EmbeddedAws.Services.Scheduler;

/// <summary>
/// Amazon EventBridge Scheduler: what schedules and groups there are. None ever fires.
/// See <a href="https://docs.aws.amazon.com/scheduler/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class SchedulerService : IAwsService
{
    public SchedulerService()
    {
        Operations = new OperationTable(SchedulerRoutes.All);
        ReadSchedules.AddTo(Operations);
        ReadGroups.AddTo(Operations);
    }

    public string SigningName => "scheduler";

    public string ApiVersion => "2021-06-30";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new RestJsonProtocol();
}
