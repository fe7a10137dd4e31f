namespace Potemkin.Cli;

/// <summary>What the command's end says to a script.</summary>
internal enum ExitCode
{
    /// <summary>All went well.</summary>
    Success = 0,

    /// <summary>The command was not given as it has to be, or what it was given cannot be worked with.</summary>
    Usage = 1,

    /// <summary>The port that was asked for is taken.</summary>
    PortTaken = 2,

    /// <summary>A stack could not be deleted; it is told with what holds it.</summary>
    StackLeft = 3,

    /// <summary>AWS, or a journal, could not be looked at: no credentials, no permission, nobody there.</summary>
    NotLookedAt = 4,

    /// <summary>A run would fail, by what was found out beforehand.</summary>
    RunWouldFail = 5,

    /// <summary>Two runs that were compared are not the same.</summary>
    Differs = 6,

    /// <summary>A rule is not proved for every verdict that it has to be.</summary>
    NotProved = 7,

    /// <summary>What is to be loaded cannot be read. What sysexits.h calls EX_DATAERR.</summary>
    Unreadable = 65,

    /// <summary>The command failed by a fault of its own, which is to be reported. What sysexits.h calls EX_SOFTWARE.</summary>
    Fault = 70,

    /// <summary>What is to be saved cannot be written. What sysexits.h calls EX_CANTCREAT.</summary>
    Unwritable = 73,
}
