using Potemkin.Benchmarks.Ancestor;
using Potemkin.Benchmarks.Parallel;

CallCounter.Begin();
var time = TimeProvider.System;
var what = args.Length > 0 ? args[0] : "all";
await using (var warm = await Account.OpenAsync(100, 1))
{
    var rule = await warm.PutRuleAndBucketsAsync();
    await new PotemkinScenarios(warm, time).RunAsync(rule, 30);
    await new AncestorScenarios(warm, time).RunAsync(rule, 10, 10);
}

foreach (var scenarios in new[] { 1, 3, 30, 300 })
{
    foreach (var scale in args.Skip(1).Select(double.Parse))
    {
        if (what is "all" or "ours")
            for (var seed = 1; seed <= 2; seed++)
            {
                await using var account = await Account.OpenAsync(scale, seed);
                var rule = await account.PutRuleAndBucketsAsync();
                var cpu = Environment.CpuUsage.TotalTime;
                var ours = await new PotemkinScenarios(account, time).RunAsync(rule, scenarios);
                Console.WriteLine($"ours {scenarios} scale {scale} seed {seed}: wall {ours.Wall.TotalSeconds:F1} limit {ours.PhysicalLimit.TotalSeconds:F1} ratio {ours.OverLimit:F3} cpu {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1}s calls {ours.Calls.Total}: {ours.Calls}");
            }
        if (what is "all" or "parallel")
        {
            await using var account = await Account.OpenAsync(scale, 1);
            var rule = await account.PutRuleAndBucketsAsync();
            var cpu = Environment.CpuUsage.TotalTime;
            var theirs = await new AncestorScenarios(account, time).RunAsync(rule, scenarios, scenarios);
            Console.WriteLine($"ancestor parallel {scenarios} scale {scale}: wall {theirs.Wall.TotalSeconds:F1} cpu {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1}s calls {theirs.Calls.Total}: {theirs.Calls}");
        }
        if (what is "all" or "sequential" && scenarios < 300)
        {
            await using var account = await Account.OpenAsync(scale * 10, 1);
            var rule = await account.PutRuleAndBucketsAsync();
            var theirs = await new AncestorScenarios(account, time).RunAsync(rule, scenarios, 1);
            Console.WriteLine($"ancestor sequential {scenarios} scale {scale * 10}: wall {theirs.Wall.TotalSeconds:F1} calls {theirs.Calls.Total}: {theirs.Calls}");
        }
    }
}
